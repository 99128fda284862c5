import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useMessages } from '../../messages/language.tsx'
import { Section } from '../../ui/page.tsx'
import { useMay } from '../session.ts'
import { useSearchChange } from '../use-search-change.ts'
import { programmeMessages } from './messages.ts'
import { ProgramPage } from './program-page.tsx'
import { ProgrammeForm } from './programme-form.tsx'
import { ProgrammeShops } from './programme-shops.tsx'
import { ProgrammeTiers } from './programme-tiers.tsx'

/** Who is in a program: creators by tier, and shops. */
export function ProgrammePage() {
  const p = useMessages(programmeMessages)
  const mayWrite = useMay('programs:write')
  const change = useSearchChange<{ program_id: string }>()
  const [starting, setStarting] = useState(false)
  const start = mayWrite && (
    <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setStarting(true)}>
      {p('start')}
    </Button>
  )
  return (
    <ProgramPage title={p('title')} note={p('note')} layout="narrow" actions={() => start}>
      {(program, all) => (
        <>
          <Section title={p('tiers')} note={p('tiersNote')}>
            <ProgrammeTiers program={program} mayWrite={mayWrite} />
          </Section>
          <Section title={p('shops')} note={program.shops.length > 0 ? p('shopsNote') : p('noShops')}>
            <ProgrammeShops program={program} taken={all.flatMap(({ shops }) => shops)} mayWrite={mayWrite} />
          </Section>
          {starting && <ProgrammeForm onClose={() => setStarting(false)} onStarted={(id) => change({ program_id: id })} />}
        </>
      )}
    </ProgramPage>
  )
}
