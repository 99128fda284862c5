import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { useMessages } from '../../../messages/language.tsx'
import { showToast } from '../../../ui/toast.tsx'
import { NO_EDITS, replaceAll, type Edits, type Sheet } from './edits.ts'
import { FaultList } from './fault-list.tsx'
import { FixCards } from './fix-cards.tsx'
import { FixGrid } from './fix-grid.tsx'
import css from './fixing.module.css'
import { fixMessages } from './messages.ts'
import { useLeaveOut, useSaveFixes } from './use-open-rows.ts'

/** What both layouts share: a grid for a keyboard, cards for a thumb. */
export type FixProps = {
  readonly sheet: Sheet
  readonly edits: Edits
  readonly onEdit: (edits: Edits) => void
  readonly onLeaveOut: (row: number) => void
}

/** Rows mended where they stand: cell by cell, or the same fault in all of them at once. */
export function FixRows({ id, sheet }: { id: string; sheet: Sheet }) {
  const f = useMessages(fixMessages)
  const phone = useMediaQuery('(max-width: 760px)', undefined, { getInitialValueInEffect: false })
  const [edits, setEdits] = useState(NO_EDITS)
  const save = useSaveFixes(id)
  const leaveOut = useLeaveOut(id)
  const submit = () => save.mutate(edits, { onSuccess: () => setEdits(NO_EDITS) })
  const leave = (row: number) =>
    leaveOut.mutate([row], {
      onSuccess: () => {
        setEdits(new Map([...edits].filter(([each]) => each !== row)))
        showToast(f('leftOut', { count: 1 }))
      },
    })
  const Layout = phone ? FixCards : FixGrid
  return (
    <>
      <FaultList sheet={sheet} edits={edits} onReplace={(fault, value) => setEdits(replaceAll(edits, sheet, fault, value))} />
      <Layout sheet={sheet} edits={edits} onEdit={setEdits} onLeaveOut={leave} />
      <div className={css.saveBar} data-no-print>
        <Button onClick={submit} disabled={edits.size === 0} loading={save.isPending}>
          {f('save', { count: edits.size })}
        </Button>
        {edits.size > 0 && (
          <Button variant="subtle" onClick={() => setEdits(NO_EDITS)}>
            {f('discard')}
          </Button>
        )}
        <p className={css.outcome} role="status">
          {save.data && !save.isPending && edits.size === 0 && (
            <>
              {save.data.fixed > 0 && f('taken', { count: save.data.fixed })}{' '}
              {save.data.rejected.length > 0 && f('still', { count: save.data.rejected.length })}
            </>
          )}
        </p>
        {!phone && <p className={css.keys}>{f('keys')}</p>}
      </div>
    </>
  )
}
