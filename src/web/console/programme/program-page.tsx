import { Button, Select } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useMessages } from '../../messages/language.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../../ui/states.tsx'
import type { Program } from '../programs-query.ts'
import { ReckoningNotice } from '../reckonings/reckoning-notice.tsx'
import { useMay } from '../session.ts'
import { useSearchChange } from '../use-search-change.ts'
import { programmeMessages } from './messages.ts'
import { ProgrammeForm } from './programme-form.tsx'
import { ProgrammeTabs } from './programme-tabs.tsx'
import { useProgram } from './use-program.ts'

/** As many programs fit side by side. */
const SIDE_BY_SIDE = 3

type ProgramPageProps = {
  readonly title: string
  readonly note: string
  readonly layout?: 'flow' | 'narrow'
  readonly actions?: (program: Program) => ReactNode
  readonly children: (program: Program, all: readonly Program[]) => ReactNode
}

/** A page of the area about one program: which, its tabs, and how to begin while there is none. */
export function ProgramPage({ title, note, layout = 'flow', actions, children }: ProgramPageProps) {
  const p = useMessages(programmeMessages)
  const mayWrite = useMay('programs:write')
  const [starting, setStarting] = useState(false)
  const { programs, all, program } = useProgram()
  const change = useSearchChange<{ program_id: string; reward?: string; form?: string }>()
  const choose = (id: string) => change({ program_id: id, reward: undefined, form: undefined })
  const start = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setStarting(true)}>
      {p('start')}
    </Button>
  )
  return (
    <>
      <ProgrammeTabs />
      <Page
        title={title}
        subtitle={mayWrite ? note : `${note} ${p('readOnly')}`}
        layout={layout}
        actions={program && actions?.(program)}
      >
        <ReckoningNotice />
        {program && all && all.length > 1 && (
          <div>
            <ProgramSwitch programs={all} value={program.id} onChange={choose} label={p('programme')} />
          </div>
        )}
        {programs.isError && <ErrorState error={programs.error} onRetry={() => void programs.refetch()} />}
        {programs.isPending && (
          <Section>
            <SkeletonRows rows={6} />
          </Section>
        )}
        {all?.length === 0 && <EmptyState title={p('none')} text={p('noneText')} action={mayWrite && start} />}
        {program && all && children(program, all)}
        {starting && <ProgrammeForm onClose={() => setStarting(false)} onStarted={choose} />}
      </Page>
    </>
  )
}

function ProgramSwitch({
  programs,
  value,
  onChange,
  label,
}: {
  programs: readonly Program[]
  value: string
  onChange: (id: string) => void
  label: string
}) {
  const options = programs.map(({ id, name }) => ({ value: id, label: name }))
  return programs.length <= SIDE_BY_SIDE ? (
    <Segmented label={label} options={options} value={value} onChange={onChange} />
  ) : (
    <Select
      aria-label={label}
      w={240}
      data={options}
      value={value}
      onChange={(next) => next && onChange(next)}
      allowDeselect={false}
    />
  )
}
