import { Link } from '@tanstack/react-router'
import { formatInstant, formatNumber, zoneLabel } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Money, MetricHint } from '../../ui/figures.tsx'
import { useWorkspace } from '../session.ts'
import type { Import, ImportSummary } from './import-queries.ts'
import css from './imports.module.css'
import { fileProblemMessages, importMessages } from './messages.ts'
import { recordMessages } from './record-messages.ts'
import { fileKindName, isOfOrders, languageName, translateCode } from './words.ts'

/** What a file brought: every row accounted for, and its totals per currency. */
export function ImportResult({ found }: { found: Import }) {
  const t = useMessages(importMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const { summary } = found
  if (!summary) return null
  const counts = [
    { label: t('rows'), count: summary.rows },
    ...(isOfOrders(summary.kind) ? [{ label: t('orders'), count: summary.orders }] : []),
    { label: <MetricHint label={t('created')} definition={t('createdHint')} />, count: summary.created },
    { label: <MetricHint label={t('updated')} definition={t('updatedHint')} />, count: summary.updated },
    { label: <MetricHint label={t('unchanged')} definition={t('unchangedHint')} />, count: summary.unchanged },
    {
      label: <MetricHint label={t('rejected')} definition={t('rejectedHint')} />,
      count: summary.rejected,
      bad: summary.rejected > 0,
    },
  ]
  return (
    <div className={css.result}>
      <p className={css.meta}>
        {fileKindName(summary.kind, language)} · {languageName(summary.locale, language)} · {t('asOf')}{' '}
        {formatInstant(summary.as_of, zone, language)} {zoneLabel(zone, language)}
      </p>
      <dl className={css.counts}>
        {counts.map(({ label, count, bad }, index) => (
          <div key={index} data-bad={bad || undefined}>
            <dt>{label}</dt>
            <dd>{formatNumber(count, language)}</dd>
          </div>
        ))}
      </dl>
      <ImportTotals kind={summary.kind} totals={summary.totals} />
      {summary.creators + summary.products > 0 && (
        <p className={css.meta}>{t('newThings', { creators: summary.creators, products: summary.products })}</p>
      )}
      {found.same_file_as && (
        <p className={css.hint}>
          {t('sameFile')}{' '}
          <Link to="/imports/$id" params={{ id: found.same_file_as }}>
            {t('sameFileLink')}
          </Link>
        </p>
      )}
    </div>
  )
}

type Totals = ImportSummary['totals']

/** What the amounts of a kind are called: orders have a value, reports a GMV, ads what they claim to have brought. */
function useTotalNames(kind: string) {
  const t = useMessages(importMessages)
  const r = useMessages(recordMessages)
  const estimated = { refund: r('refund'), commission: r('est_commission') }
  if (kind === 'tiktok-live-ads') return { order_value: r('gross_revenue'), ...estimated }
  if (!isOfOrders(kind)) return { order_value: r('gmv'), ...estimated }
  return {
    order_value: <MetricHint label={t('orderValue')} definition={t('orderValueHint')} />,
    refund: t('refund'),
    commission: <MetricHint label={t('commission')} definition={t('commissionHint')} />,
  }
}

function ImportTotals({ kind, totals }: { kind: string; totals: Totals }) {
  const t = useMessages(importMessages)
  const names = useTotalNames(kind)
  const shown = (['order_value', 'refund', 'commission'] as const).filter(
    (name) => isOfOrders(kind) || totals[name].some(({ amount }) => Number(amount) !== 0),
  )
  const of = (name: keyof Totals, currency: string) => totals[name].find((money) => money.currency === currency)
  if (totals.order_value.length === 0 || shown.length === 0) return null
  return (
    <div className={css.totals}>
      <table>
        <caption className={css.unseen}>{t('totals')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('currency')}</th>
            {shown.map((name) => (
              <th key={name} scope="col">
                {names[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {totals.order_value.map(({ currency }) => (
            <tr key={currency}>
              <th scope="row">{currency}</th>
              {shown.map((name) => (
                <td key={name}>
                  <Money value={of(name, currency)} form="bare" />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Why a file was refused as a whole: the remedy in the reader's language, then the particulars as the server says them. */
export function FileProblem({ problem }: { problem: { code: string; message: string } }) {
  const { language } = useLanguage()
  const remedy = translateCode(fileProblemMessages, problem.code, language, problem.message)
  return (
    <div className={css.problem} role="alert">
      <p>{remedy}</p>
      {remedy !== problem.message && (
        <p className={css.meta} lang="en">
          {problem.message}
        </p>
      )}
    </div>
  )
}
