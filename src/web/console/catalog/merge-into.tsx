import { Button, Radio } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '../../messages/language.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FormFailure } from '../sign-in/door.tsx'
import { useDone, useProblemText } from '../use-changes.ts'
import css from './catalog.module.css'
import { catalogMessages } from './messages.ts'

type MergeIntoProps = {
  readonly title: string
  readonly note: string
  readonly choices: readonly { readonly id: string; readonly name: string; readonly detail: string }[]
  readonly merge: (body: { into: string; ids: string[] }) => Promise<{ change_id: string | null }>
  readonly said: (name: string) => string
  readonly onClose: () => void
  readonly onMerged: () => void
}

/** Makes several products, or shops, one: asks which of them stays. */
export function MergeInto({ title, note, choices, merge, said, onClose, onMerged }: MergeIntoProps) {
  const t = useMessages(catalogMessages)
  const done = useDone()
  const problemText = useProblemText()
  const [into, setInto] = useState(choices[0]!.id)
  const send = useMutation({
    mutationFn: () => merge({ into, ids: choices.flatMap(({ id }) => (id === into ? [] : [id])) }),
    onSuccess: ({ change_id }) => {
      onMerged()
      onClose()
      return done(said(choices.find(({ id }) => id === into)!.name), change_id)
    },
    meta: { shown: true },
  })
  return (
    <Dialog title={title} onClose={onClose}>
      <form className={css.form} action={() => send.mutate()}>
        <Radio.Group label={t('mergeInto')} value={into} onChange={setInto}>
          <div className={css.choices}>
            {choices.map(({ id, name, detail }, index) => (
              <Radio key={id} value={id} label={name} description={detail} {...(index === 0 && { 'data-autofocus': true })} />
            ))}
          </div>
        </Radio.Group>
        <p className={css.quiet}>{note}</p>
        {send.isError && <FormFailure>{problemText(send.error)}</FormFailure>}
        <Button type="submit" loading={send.isPending}>
          {t('merge')}
        </Button>
      </form>
    </Dialog>
  )
}
