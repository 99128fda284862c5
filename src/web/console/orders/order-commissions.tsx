import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatPercent } from '#shared/format'
import { api, read } from '../../api/client.ts'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Money } from '../../ui/figures.tsx'
import { ErrorState, SkeletonRows } from '../../ui/states.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { Subheading } from '../../ui/subheading.tsx'
import { commissionMessages } from '../field-messages.ts'
import { COMMISSION_TONES } from '../field.ts'
import { orderMessages } from './messages.ts'
import css from './orders.module.css'

/** Who earns what on the line; each opens its explanation. */
export function OrderCommissions({ lineId }: { lineId: string }) {
  const t = useMessages(orderMessages)
  const c = useMessages(commissionMessages)
  const { language } = useLanguage()
  const { data, isPending, isError, error, refetch } = useQuery({
    queryKey: ['commissions', 'line', lineId],
    queryFn: () => read(api.GET('/v1/commissions', { params: { query: { line_id: lineId } } })),
  })
  return (
    <section aria-label={t('commissions')}>
      <Subheading className={css.subhead}>{t('commissions')}</Subheading>
      {isPending && <SkeletonRows rows={2} />}
      {isError && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.data.length === 0 && <p className={css.quiet}>{t('noCommissions')}</p>}
      <ul className={css.list}>
        {data?.data.map((commission) => (
          <li key={commission.id} className={css.listLine}>
            <span className={css.grow}>
              <Link to="/commissions/$id" params={{ id: commission.id }}>
                {c(commission.payer)}
              </Link>
              {commission.tier && <span className={css.quiet}> · {commission.tier.name}</span>}
              {commission.rate && (
                <span className={css.quiet}> · {formatPercent(Number(commission.rate) / 100, language, 4)}</span>
              )}
            </span>
            <StatusBadge tone={COMMISSION_TONES[commission.status]}>{c(commission.status)}</StatusBadge>
            <span className={css.amount}>
              <Money value={commission.amount} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
