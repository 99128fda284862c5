import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../../messages/language.tsx'
import { Money, MetricHint } from '../../../ui/figures.tsx'
import { ErrorState, Skeleton } from '../../../ui/states.tsx'
import css from './differences.module.css'
import { causeHintMessages, causeMessages, differenceMessages } from './messages.ts'
import { differenceSumsQuery, type DifferenceFilter } from './queries.ts'

/** What the filter holds, by cause, a card per currency; each figure opens its rows. */
export function CauseSums({ filter }: { filter: DifferenceFilter }) {
  const t = useMessages(differenceMessages)
  const c = useMessages(causeMessages)
  const h = useMessages(causeHintMessages)
  const sums = useQuery(differenceSumsQuery(filter))
  if (sums.isError) return <ErrorState error={sums.error} onRetry={() => void sums.refetch()} />
  if (!sums.data) return <Skeleton height={104} />
  const byCurrency = Map.groupBy(sums.data.data, ({ currency }) => currency)
  if (byCurrency.size === 0) return null
  return (
    <section className={css.cards} aria-label={t('sums')}>
      {[...byCurrency].map(([currency, causes]) => (
        <div key={currency} className={css.card}>
          <h2 className={css.cardTitle}>
            {t('byCause')} <span className={css.quiet}>{currency}</span>
          </h2>
          <ul className={css.causes}>
            {causes.map(({ cause, lines, difference }) => (
              <li key={cause}>
                <MetricHint label={c(cause)} definition={h(cause)} />
                <Link
                  to="/commissions/differences"
                  search={{ ...filter, cause, currency } as never}
                  className={css.sum}
                  title={t('count', { count: lines })}
                >
                  <Money value={difference} form="compact" />
                </Link>
                <span className={css.quiet}>{t('count', { count: lines })}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
