import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMessages } from '../../messages/language.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { orderMessages } from './messages.ts'
import { OrderDetail } from './order-detail.tsx'
import { orderQuery } from './order-queries.ts'

const route = getRouteApi('/shell/orders/$id')

export function OrderPage() {
  const t = useMessages(orderMessages)
  const { id } = route.useParams()
  const { data: line } = useQuery(orderQuery(id))
  return (
    <Page title={line?.order_id ?? t('line')} subtitle={<Link to="/orders">{t('back')}</Link>} layout="narrow">
      <Section>
        <OrderDetail key={id} id={id} />
      </Section>
    </Page>
  )
}
