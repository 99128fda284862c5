import { useMessages } from '../../messages/language.tsx'
import { PageTabs } from '../../ui/page-tabs.tsx'
import { catalogMessages } from './messages.ts'

/** The pages about what is sold, and where. */
export function CatalogTabs() {
  const t = useMessages(catalogMessages)
  return (
    <PageTabs
      label={t('products')}
      tabs={[
        { to: '/products', label: t('products'), exact: true },
        { to: '/products/shops', label: t('shops') },
        { to: '/products/categories', label: t('categories') },
      ]}
    />
  )
}
