import { formatInstant, formatNumber, zoneLabel } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { CopyId } from '../../ui/copy-id.tsx'
import type { Column } from '../../ui/data-table/column.ts'
import { Money } from '../../ui/figures.tsx'
import { contentMessages } from '../field-messages.ts'
import { orderMessages } from './messages.ts'
import type { OrderLine } from './order-queries.ts'
import { OrderStatusBadge } from './order-status.tsx'
import css from './orders.module.css'

/** The columns of the table. With one currency in sight its name stands in the heads, else with each amount. */
export function useOrderColumns(currency: string | undefined, zoneOf: (shopId: string) => string): readonly Column<OrderLine>[] {
  const t = useMessages(orderMessages)
  const c = useMessages(contentMessages)
  const { language } = useLanguage()
  const head = (what: string) => (currency ? t('inCurrency', { what, currency }) : what)
  const form = currency ? 'bare' : 'rounded'
  return [
    {
      id: 'ordered_at',
      header: t('orderedAt'),
      width: 140,
      sortable: true,
      phone: 'aside',
      cell: ({ ordered_at, shop }) => {
        const zone = zoneOf(shop.id)
        const full = `${formatInstant(ordered_at, zone, language)} ${zoneLabel(zone, language)}`
        return <span title={full}>{formatInstant(ordered_at, zone, language, 'short')}</span>
      },
    },
    {
      id: 'order_id',
      header: t('orderId'),
      width: 184,
      cell: ({ order_id }) => <CopyId id={order_id} label={t('orderNumber')} />,
    },
    {
      id: 'creator',
      header: t('creator'),
      width: 120,
      phone: 'title',
      cell: ({ creator }) => <span title={creator.name}>{creator.name}</span>,
    },
    {
      id: 'product',
      header: t('product'),
      phone: 'detail',
      cell: ({ product }) => <span title={product.name}>{product.name}</span>,
    },
    {
      id: 'content',
      header: t('content'),
      width: 92,
      cell: ({ content_type }) => (content_type ? c(content_type) : <span className={css.quiet}>–</span>),
    },
    {
      id: 'status',
      header: t('status'),
      width: 112,
      cell: ({ status, source_status }) => <OrderStatusBadge status={status} sourceWord={source_status} />,
    },
    {
      id: 'quantity',
      header: t('quantity'),
      hint: t('quantityHint'),
      width: 44,
      align: 'end',
      cell: ({ quantity }) => formatNumber(quantity, language),
    },
    {
      id: 'gmv',
      header: head(t('gmv')),
      hint: t('gmvHint'),
      width: 104,
      align: 'end',
      sortable: true,
      phone: 'value',
      cell: ({ gmv }) => <Money value={gmv} form={form} />,
    },
    {
      id: 'refund_value',
      header: head(t('refund')),
      hint: t('refundHint'),
      width: 108,
      align: 'end',
      // A column of zeros hides the few lines that were refunded.
      cell: ({ refund_value }) =>
        Number(refund_value.amount) === 0 ? <span className={css.quiet}>–</span> : <Money value={refund_value} form={form} />,
    },
    {
      id: 'platform_commission',
      header: head(t('commissionShort')),
      hint: t('commissionHint'),
      width: 128,
      align: 'end',
      cell: ({ platform_commission }) => <Money value={platform_commission} form={form} />,
    },
  ]
}
