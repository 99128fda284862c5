import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatNumber } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Money } from '../../ui/figures.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { commissionMessages } from '../field-messages.ts'
import { COMMISSION_STATUSES, COMMISSION_TONES, PAYERS } from '../field.ts'
import css from './commissions.module.css'
import { commissionsMessages } from './messages.ts'
import { summaryQuery, type CommissionFilter } from './queries.ts'

/** What the filter holds in all: one card per payer and currency, for neither adds up; each figure opens its rows. */
export function CommissionTotals({ filter }: { filter: CommissionFilter }) {
  const t = useMessages(commissionsMessages)
  const c = useMessages(commissionMessages)
  const { language } = useLanguage()
  const summary = useQuery(summaryQuery(filter))
  if (summary.isError) return <ErrorState error={summary.error} onRetry={() => void summary.refetch()} />
  if (!summary.data) return <Skeleton height={104} />
  const sums = summary.data.data
  const currencies = [...new Set(sums.map(({ currency }) => currency))]
  if (sums.length === 0) return null
  return (
    <section className={css.totals} aria-label={t('totals')}>
      {currencies.flatMap((currency) =>
        PAYERS.map((payer) => {
          const ofPayer = sums.filter((sum) => sum.currency === currency && sum.payer === payer)
          if (ofPayer.length === 0) return null
          return (
            <div key={`${currency} ${payer}`} className={css.payer}>
              <h2 className={css.payerName}>
                {c(payer)} <span className={css.quiet}>{currency}</span>
              </h2>
              <p className={css.quiet}>{t(`${payer}Note`)}</p>
              <dl className={css.sums}>
                {COMMISSION_STATUSES.map((status) => {
                  const sum = ofPayer.find((one) => one.status === status)
                  return (
                    sum && (
                      <div key={status}>
                        <dt>
                          <StatusBadge tone={COMMISSION_TONES[status]}>{c(status)}</StatusBadge>
                        </dt>
                        <dd>
                          <Link
                            to="/commissions"
                            search={{ ...filter, payer, status, currency } as never}
                            className={css.sum}
                            title={t('count', { count: sum.commissions })}
                          >
                            {status === 'reversed' ? (
                              formatNumber(sum.commissions, language)
                            ) : (
                              <Money value={sum.amount} form="compact" />
                            )}
                          </Link>
                        </dd>
                      </div>
                    )
                  )
                })}
              </dl>
            </div>
          )
        }),
      )}
    </section>
  )
}
