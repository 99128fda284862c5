import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '../../messages/language.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../../ui/states.tsx'
import { programsQuery } from '../programs-query.ts'
import { useMay } from '../session.ts'
import { ProgrammeForm } from './programme-form.tsx'
import { programmeMessages } from './messages.ts'
import { ProgrammeShops } from './programme-shops.tsx'
import { ProgrammeTiers } from './programme-tiers.tsx'

export function ProgrammePage() {
  const p = useMessages(programmeMessages)
  const mayWrite = useMay('programs:write')
  const [starting, setStarting] = useState(false)
  const { data: programs, isError, error, refetch } = useQuery(programsQuery)
  const start = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setStarting(true)}>
      {p('start')}
    </Button>
  )
  return (
    <Page
      title={p('title')}
      subtitle={mayWrite ? p('note') : `${p('note')} ${p('readOnly')}`}
      layout="narrow"
      actions={mayWrite && programs && programs.data.length > 0 && start}
    >
      {isError && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!programs && !isError && (
        <Section>
          <SkeletonRows rows={6} />
        </Section>
      )}
      {programs?.data.length === 0 && <EmptyState title={p('none')} text={p('noneText')} action={mayWrite && start} />}
      {programs?.data.map((program) => (
        <Section key={program.id} title={program.name} note={program.currency}>
          <ProgrammeTiers program={program} mayWrite={mayWrite} />
          <ProgrammeShops program={program} taken={programs.data.flatMap(({ shops }) => shops)} mayWrite={mayWrite} />
        </Section>
      ))}
      {starting && <ProgrammeForm onClose={() => setStarting(false)} />}
    </Page>
  )
}
