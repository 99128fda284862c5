import { useMessages } from '../../messages/language.tsx'
import { PageTabs } from '../../ui/page-tabs.tsx'
import { healthMessages } from './health/messages.ts'
import { mappingMessages } from './mapping/messages.ts'
import { importMessages } from './messages.ts'

/** The pages about what comes in. */
export function ImportTabs() {
  const t = useMessages(importMessages)
  const h = useMessages(healthMessages)
  const m = useMessages(mappingMessages)
  return (
    <PageTabs
      label={t('title')}
      tabs={[
        { to: '/imports', label: t('title'), exact: true },
        { to: '/imports/health', label: h('title') },
        { to: '/imports/mappings', label: m('list') },
      ]}
    />
  )
}
