import type { components } from '../../api/types.d.ts'
import { useMessages } from '../../messages/language.tsx'
import { StatusBadge, type Tone } from '../../ui/status-badge.tsx'
import { orderMessages, orderStatusMessages } from './messages.ts'

export type OrderStatus = components['schemas']['OrderStatus']

/** In the order that an order goes through them. */
export const ORDER_STATUSES = ['unpaid', 'pending', 'completed', 'cancelled'] as const satisfies readonly OrderStatus[]

const TONES: Readonly<Record<OrderStatus, Tone>> = { unpaid: 'neutral', pending: 'warn', completed: 'good', cancelled: 'bad' }

export function isOrderStatus(text: string): text is OrderStatus {
  return ORDER_STATUSES.some((status) => status === text)
}

/** Kolive's word for it; the marketplace's own in the tooltip. */
export function OrderStatusBadge({ status, sourceWord }: { status: OrderStatus; sourceWord: string }) {
  const t = useMessages(orderMessages)
  const s = useMessages(orderStatusMessages)
  return (
    <span title={t('sourceWord', { word: sourceWord })}>
      <StatusBadge tone={TONES[status]}>{s(status)}</StatusBadge>
    </span>
  )
}
