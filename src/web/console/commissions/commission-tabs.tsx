import { useMessages } from '../../messages/language.tsx'
import { PageTabs } from '../../ui/page-tabs.tsx'
import { ledgerMessages } from '../ledger/messages.ts'
import { differenceMessages } from './differences/messages.ts'
import { commissionsMessages } from './messages.ts'

/** What belongs to commissions, each a page. */
export function CommissionTabs() {
  const t = useMessages(commissionsMessages)
  const d = useMessages(differenceMessages)
  const l = useMessages(ledgerMessages)
  return (
    <PageTabs
      label={l('rooms')}
      tabs={[
        { to: '/commissions', label: t('title'), exact: true },
        { to: '/commissions/differences', label: d('title') },
        { to: '/commissions/ledger', label: l('title') },
      ]}
    />
  )
}
