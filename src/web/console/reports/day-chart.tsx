import { Link } from '@tanstack/react-router'
import { formatDay, formatMoney } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { ColumnChart } from '../../ui/column-chart.tsx'
import { reportMessages } from './messages.ts'
import type { Cadence, CurrencyReport, RowsSearch } from './report.ts'

type DayChartProps = { readonly section: CurrencyReport; readonly rows: RowsSearch; readonly cadence: Cadence }

/** Each day beside the same weekday of the week before, a month's beside the same date; a column opens its orders. */
export function DayChart({ section: { currency, days }, rows, cadence }: DayChartProps) {
  const t = useMessages(reportMessages)
  const { language } = useLanguage()
  return (
    <ColumnChart
      label={t('perDay')}
      legend={{
        value: t(cadence === 'monthly' ? 'thisMonth' : 'thisWeek'),
        before: t(cadence === 'monthly' ? 'monthBefore' : 'weekBefore'),
      }}
      format={(value) => formatMoney({ amount: String(value), currency }, language, 'compact')}
      columns={days.map(({ day, gmv, gmv_before }) => ({
        id: day,
        label: cadence === 'monthly' ? String(Number(day.slice(8))) : formatDay(day, language, 'weekday'),
        value: Number(gmv.amount),
        ...(gmv_before && { before: Number(gmv_before.amount) }),
        title: t('dayTitle', {
          day: formatDay(day, language, cadence === 'monthly' ? 'short' : 'weekday'),
          now: formatMoney(gmv, language),
          before: gmv_before ? formatMoney(gmv_before, language) : '–',
        }),
      }))}
      link={({ id }, bars) => <Link to="/orders" search={{ ...rows, from: id, to: id }} {...bars} />}
    />
  )
}
