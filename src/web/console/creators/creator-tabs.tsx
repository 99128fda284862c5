import { useMessages } from '../../messages/language.tsx'
import { PageTabs } from '../../ui/page-tabs.tsx'
import { creatorMessages } from './messages.ts'

/** The pages about who sells. */
export function CreatorTabs() {
  const t = useMessages(creatorMessages)
  return (
    <PageTabs
      label={t('title')}
      tabs={[
        { to: '/creators', label: t('title'), exact: true },
        { to: '/creators/duplicates', label: t('duplicates') },
        { to: '/creators/sub-ids', label: t('subIds') },
      ]}
    />
  )
}
