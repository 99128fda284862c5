import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatMicros, parseMicros } from '#shared/money'
import { useMessages } from '../../messages/language.tsx'
import { Money } from '../../ui/figures.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import css from './ledger.module.css'
import { ledgerMessages } from './messages.ts'
import { accountSummaryQuery, type AccountFilter } from './queries.ts'
import { useLedgerWords } from './use-ledger-words.ts'

/** What the accounts hold by kind: a card per currency, each figure opens its accounts, and the sum shows that they balance. */
export function AccountTotals({ filter }: { filter: AccountFilter }) {
  const t = useMessages(ledgerMessages)
  const words = useLedgerWords()
  const summary = useQuery(accountSummaryQuery(filter))
  if (summary.isError) return <ErrorState error={summary.error} onRetry={() => void summary.refetch()} />
  if (!summary.data) return <Skeleton height={132} />
  const byCurrency = Map.groupBy(summary.data.data, ({ balance }) => balance.currency)
  if (byCurrency.size === 0) return null
  return (
    <section className={css.totals} aria-label={t('totals')}>
      {[...byCurrency].map(([currency, sums]) => {
        const sum = sums.reduce((total, { balance }) => total + parseMicros(balance.amount)!, 0n)
        return (
          <div key={currency} className={css.currency}>
            <h2 className={css.strong}>{currency}</h2>
            <dl className={css.sums}>
              {sums.map(({ kind, accounts, balance }) => (
                <div key={kind}>
                  <dt>{words.kind(kind)}</dt>
                  <dd>
                    <Link
                      to="/commissions/ledger"
                      search={{ ...filter, kind, currency }}
                      className={css.sum}
                      title={t('accounts', { count: accounts })}
                    >
                      <Money value={balance} form="compact" />
                    </Link>
                  </dd>
                </div>
              ))}
              <div data-total>
                <dt>{t('sum')}</dt>
                <dd>
                  <Money value={{ amount: formatMicros(sum), currency }} form="compact" />
                </dd>
              </div>
            </dl>
          </div>
        )
      })}
    </section>
  )
}
