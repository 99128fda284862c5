import { Link } from '@tanstack/react-router'
import { formatDay, formatMoney } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { ColumnChart } from '../../ui/column-chart.tsx'
import { weeklyMessages } from './messages.ts'
import type { CurrencyReport, RowsSearch } from './report.ts'

/** Each day beside the same weekday of the week before; a column opens its orders. */
export function DayChart({ section: { currency, days }, rows }: { section: CurrencyReport; rows: RowsSearch }) {
  const t = useMessages(weeklyMessages)
  const { language } = useLanguage()
  return (
    <ColumnChart
      label={t('perDay')}
      legend={{ value: t('thisWeek'), before: t('weekBefore') }}
      format={(value) => formatMoney({ amount: String(value), currency }, language, 'compact')}
      columns={days.map(({ day, gmv, gmv_before }) => ({
        id: day,
        label: formatDay(day, language, 'weekday'),
        value: Number(gmv.amount),
        before: Number(gmv_before.amount),
        title: t('dayTitle', {
          day: formatDay(day, language, 'weekday'),
          now: formatMoney(gmv, language),
          before: formatMoney(gmv_before, language),
        }),
      }))}
      link={({ id }, bars) => <Link to="/orders" search={{ ...rows, from: id, to: id }} {...bars} />}
    />
  )
}
