import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatInstant, formatNumber, zoneLabel } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { CopyId } from '../../ui/copy-id.tsx'
import { Money } from '../../ui/figures.tsx'
import { ErrorState, SkeletonRows } from '../../ui/states.tsx'
import { contentMessages } from '../field-messages.ts'
import { channelMessages, orderMessages } from './messages.ts'
import { OrderCommissions } from './order-commissions.tsx'
import { orderQuery, useZoneOf, type OrderLine } from './order-queries.ts'
import { OrderStatusBadge } from './order-status.tsx'
import { OrderVersions } from './order-versions.tsx'
import css from './orders.module.css'

/** The same in the sheet and on its own page. `known` is the row of the table, so that nothing waits. */
export function OrderDetail({ id, known }: { id: string; known?: OrderLine | undefined }) {
  const zoneOf = useZoneOf()
  const { data: line, isError, error, refetch } = useQuery({ ...orderQuery(id), ...(known && { placeholderData: known }) })
  if (isError) return <ErrorState error={error} onRetry={() => void refetch()} />
  if (!line) return <SkeletonRows rows={10} />
  return (
    <div className={css.detail}>
      <Facts line={line} zone={zoneOf(line.shop.id)} />
      <OrderCommissions lineId={id} />
      <OrderVersions lineId={id} zone={zoneOf(line.shop.id)} />
    </div>
  )
}

function Facts({ line, zone }: { line: OrderLine; zone: string }) {
  const t = useMessages(orderMessages)
  const c = useMessages(contentMessages)
  const ch = useMessages(channelMessages)
  const { language } = useLanguage()
  const when = (instant: string) => `${formatInstant(instant, zone, language)} ${zoneLabel(zone, language)}`
  return (
    <dl className={css.facts}>
      <dt>{t('status')}</dt>
      <dd>
        <OrderStatusBadge status={line.status} sourceWord={line.source_status} />{' '}
        <span className={css.quiet}>{t('sourceWord', { word: line.source_status })}</span>
      </dd>
      <dt>{t('orderedAt')}</dt>
      <dd>{when(line.ordered_at)}</dd>
      <dt>{t('orderNumber')}</dt>
      <dd>
        <CopyId id={line.order_id} label={t('orderNumber')} />
        <Link to="/orders" search={{ q: line.order_id }}>
          {t('wholeOrder')}
        </Link>
      </dd>
      <dt>{t('creator')}</dt>
      <dd>
        <Link to="/creators/$id" params={{ id: line.creator.id }}>
          {line.creator.name}
        </Link>
      </dd>
      <dt>{t('product')}</dt>
      <dd>
        <Link to="/orders" search={{ product_id: line.product.id }}>
          {line.product.name}
        </Link>
      </dd>
      {line.sku_name && (
        <>
          <dt>{t('sku')}</dt>
          <dd>{line.sku_name}</dd>
        </>
      )}
      <dt>{t('shop')}</dt>
      <dd>
        <Link to="/orders" search={{ shop_id: line.shop.id }}>
          {line.shop.name}
        </Link>{' '}
        <span className={css.quiet}>{ch(line.channel)}</span>
      </dd>
      <dt>{t('content')}</dt>
      <dd>{c(line.content_type ?? 'unknown')}</dd>
      <dt>{t('quantityHint')}</dt>
      <dd>{formatNumber(line.quantity, language)}</dd>
      <dt>{t('gmv')}</dt>
      <dd>
        <Money value={line.gmv} />
      </dd>
      <dt>{t('refund')}</dt>
      <dd>
        <Money value={line.refund_value} /> {line.fully_refunded && <span className={css.quiet}>{t('fullyRefunded')}</span>}
      </dd>
      <dt>{t('commission')}</dt>
      <dd>
        <Money value={line.platform_commission} />
      </dd>
      <dt>{t('settled')}</dt>
      <dd>{t(line.settled ? 'yes' : 'no')}</dd>
      <dt>{t('asOf')}</dt>
      <dd>{when(line.as_of)}</dd>
    </dl>
  )
}
