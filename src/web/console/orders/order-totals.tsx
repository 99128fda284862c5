import { formatNumber } from '#shared/format'
import type { components } from '../../api/types.d.ts'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Money, MetricHint } from '../../ui/figures.tsx'
import { Skeleton } from '../../ui/states.tsx'
import { orderMessages } from './messages.ts'
import css from './orders.module.css'

type Sums = components['schemas']['OrderSummary']['data'][number]

/** What the filtered lines come to, a strip per currency: amounts of two are never added. */
export function OrderTotals({ sums, onCurrency }: { sums: readonly Sums[] | undefined; onCurrency: (currency: string) => void }) {
  const t = useMessages(orderMessages)
  if (sums?.length === 0) return null
  return (
    <div className={css.totals}>
      {sums ? (
        sums.map((each) => <Strip key={each.currency} sums={each} onCurrency={sums.length > 1 ? onCurrency : undefined} />)
      ) : (
        <Strip />
      )}
      <span className={css.unseen}>{t('totals')}</span>
    </div>
  )
}

function Strip({ sums, onCurrency }: { sums?: Sums; onCurrency?: ((currency: string) => void) | undefined }) {
  const t = useMessages(orderMessages)
  const { language } = useLanguage()
  const figures = [
    {
      label: <MetricHint label={t('gmv')} definition={t('gmvHint')} />,
      figure: sums && <Money value={sums.gmv} form="compact" />,
    },
    { label: t('orders'), figure: sums && formatNumber(sums.orders, language) },
    { label: t('lines'), figure: sums && formatNumber(sums.lines, language) },
    { label: t('items'), figure: sums && formatNumber(sums.items, language) },
    {
      label: <MetricHint label={t('refunds')} definition={t('refundHint')} />,
      figure: sums && <Money value={sums.refund_value} form="compact" />,
    },
    {
      label: <MetricHint label={t('commission')} definition={t('commissionHint')} />,
      figure: sums && <Money value={sums.platform_commission} form="compact" />,
    },
  ]
  return (
    <section className={css.strip} aria-label={sums && t('totalsIn', { currency: sums.currency })} aria-busy={!sums}>
      {sums && onCurrency && (
        <button type="button" className={css.currency} onClick={() => onCurrency(sums.currency)}>
          {sums.currency}
        </button>
      )}
      <dl>
        {figures.map(({ label, figure }, index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd>{figure ?? <Skeleton width={80} height={18} />}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
