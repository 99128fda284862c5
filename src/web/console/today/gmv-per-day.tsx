import { formatDay, formatMoney } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { LineChart } from '../../ui/line-chart/line-chart.tsx'
import { Section } from '../../ui/page.tsx'
import { todayMessages } from './messages.ts'
import type { CurrencyFigures } from './today-query.ts'

/** Four weeks day by day over the four before, weekday on weekday. */
export function GmvPerDay({ figures }: { figures: CurrencyFigures }) {
  const t = useMessages(todayMessages)
  const { language } = useLanguage()
  const { currency, days, from, to } = figures
  const money = (value: number, form: 'compact' | 'rounded') => formatMoney({ amount: String(value), currency }, language, form)
  return (
    <Section title={t('perDay')} note={t('period', { from: formatDay(from, language, 'short'), to: formatDay(to, language) })}>
      <LineChart
        label={t('perDay')}
        points={days.map(({ day, gmv, gmv_before }) => ({
          id: day,
          label: formatDay(day, language, 'short'),
          value: Number(gmv.amount),
          before: Number(gmv_before.amount),
        }))}
        now={t('thisPeriod')}
        before={t('periodBefore')}
        pointName={t('day')}
        formatTick={(value) => money(value, 'compact')}
        formatValue={(value) => money(value, 'rounded')}
      />
    </Section>
  )
}
