import { useMessages } from '../../messages/language.tsx'
import { PageTabs } from '../../ui/page-tabs.tsx'
import { programmeMessages } from './messages.ts'
import { planMessages } from './plans/messages.ts'

/** The pages about how creators are paid: by us, and by the marketplaces. */
export function ProgrammeTabs() {
  const p = useMessages(programmeMessages)
  const plan = useMessages(planMessages)
  return (
    <PageTabs
      label={p('title')}
      tabs={[
        { to: '/programme', label: p('tiersAndShops'), exact: true },
        { to: '/programme/plans', label: plan('title') },
      ]}
    />
  )
}
