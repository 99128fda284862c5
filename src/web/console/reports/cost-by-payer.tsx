import { Link } from '@tanstack/react-router'
import { formatPercent } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { BarSplit } from '../../ui/bar-split.tsx'
import { MetricHint, Money } from '../../ui/figures.tsx'
import { commissionMessages, metricMessages } from '../field-messages.ts'
import { PAYERS } from '../field.ts'
import { reportMessages } from './messages.ts'
import type { CurrencyReport, RowsSearch } from './report.ts'
import css from './reports.module.css'

/** What the week's sales cost in commission, by who pays it. */
export function CostByPayer({ section: { figures }, rows }: { section: CurrencyReport; rows: RowsSearch }) {
  const t = useMessages(reportMessages)
  const m = useMessages(metricMessages)
  const c = useMessages(commissionMessages)
  const { language } = useLanguage()
  const amounts = { platform: figures.platform_commission, brand: figures.brand_commission }
  const total = Number(figures.cost.amount)
  return (
    <>
      <BarSplit
        label={t('costByPayer')}
        parts={PAYERS.map((payer) => ({
          id: payer,
          label: c(payer),
          share: total > 0 ? Number(amounts[payer].amount) / total : 0,
          figure: (
            <Link to="/commissions" search={{ ...rows, payer }}>
              <Money value={amounts[payer]} form="compact" />
            </Link>
          ),
        }))}
      />
      <dl className={css.totals}>
        <dt>{t('total')}</dt>
        <dd>
          <Money value={figures.cost} form="compact" />
        </dd>
        <dt>
          <MetricHint label={m('costRatio')} definition={m('costRatioHint')} />
        </dt>
        <dd>{figures.cost_ratio === null ? '–' : formatPercent(Number(figures.cost_ratio), language)}</dd>
      </dl>
    </>
  )
}
