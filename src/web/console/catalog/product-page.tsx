import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMessages } from '../../messages/language.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { catalogMessages } from './messages.ts'
import { ProductDetails } from './product-details.tsx'
import { productQuery } from './queries.ts'

const route = getRouteApi('/shell/products/$id')

/** The sheet's product on a page of its own. */
export function ProductPage() {
  const t = useMessages(catalogMessages)
  const { id } = route.useParams()
  const { data } = useQuery(productQuery(id))
  return (
    <Page title={data?.name ?? t('product')} subtitle={data?.shop.name ?? '\u00a0'} layout="narrow">
      <Section>
        <ProductDetails id={id} />
      </Section>
    </Page>
  )
}
