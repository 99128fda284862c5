import { useSearch } from '@tanstack/react-router'
import { useMessages } from '../../messages/language.tsx'
import { PageTabs } from '../../ui/page-tabs.tsx'
import { programmeMessages } from './messages.ts'
import { planMessages } from './plans/messages.ts'

/** The pages about how creators are paid: by us, and by the marketplaces. The program stays chosen. */
export function ProgrammeTabs() {
  const p = useMessages(programmeMessages)
  const plan = useMessages(planMessages)
  const { program_id } = useSearch({ strict: false }) as { program_id?: string }
  const search = { program_id }
  return (
    <PageTabs
      label={p('title')}
      tabs={[
        { to: '/programme', label: p('tiersAndShops'), exact: true, search },
        { to: '/programme/rewards', label: p('rewards'), search },
        { to: '/programme/plans', label: plan('title') },
        { to: '/programme/simulator', label: p('simulator'), search },
      ]}
    />
  )
}
