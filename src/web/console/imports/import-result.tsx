import { Link } from '@tanstack/react-router'
import { formatInstant, formatNumber, zoneLabel } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Money, MetricHint } from '../../ui/figures.tsx'
import { useWorkspace } from '../session.ts'
import type { Import, ImportSummary } from './import-queries.ts'
import css from './imports.module.css'
import { fileProblemMessages, importMessages } from './messages.ts'
import { fileKindName, languageName, translateCode } from './words.ts'

/** What a file brought: every row accounted for, and its totals per currency. */
export function ImportResult({ found }: { found: Import }) {
  const t = useMessages(importMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const { summary } = found
  if (!summary) return null
  const counts = [
    { label: t('rows'), count: summary.rows },
    { label: t('orders'), count: summary.orders },
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
      <ImportTotals totals={summary.totals} />
      <p className={css.meta}>{t('newThings', { creators: summary.creators, products: summary.products })}</p>
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

function ImportTotals({ totals }: { totals: ImportSummary['totals'] }) {
  const t = useMessages(importMessages)
  const of = (list: typeof totals.order_value, currency: string) => list.find((money) => money.currency === currency)
  return (
    <div className={css.totals}>
      <table>
        <caption className={css.unseen}>{t('totals')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('currency')}</th>
            <th scope="col">
              <MetricHint label={t('orderValue')} definition={t('orderValueHint')} />
            </th>
            <th scope="col">{t('refund')}</th>
            <th scope="col">
              <MetricHint label={t('commission')} definition={t('commissionHint')} />
            </th>
          </tr>
        </thead>
        <tbody>
          {totals.order_value.map((value) => (
            <tr key={value.currency}>
              <th scope="row">{value.currency}</th>
              <td>
                <Money value={value} form="bare" />
              </td>
              <td>
                <Money value={of(totals.refund, value.currency)} form="bare" />
              </td>
              <td>
                <Money value={of(totals.commission, value.currency)} form="bare" />
              </td>
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
