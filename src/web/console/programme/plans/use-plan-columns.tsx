import { formatDay } from '#shared/format'
import { useLanguage, useMessages } from '../../../messages/language.tsx'
import type { Column } from '../../../ui/data-table/column.ts'
import { dayIn } from '../../day-start.ts'
import { formatRate } from '../../format-rate.ts'
import { useWorkspace } from '../../session.ts'
import { planKindMessages, planMessages } from './messages.ts'
import css from './plans.module.css'
import type { PlanSummary } from './queries.ts'

export function usePlanColumns(): readonly Column<PlanSummary>[] {
  const t = useMessages(planMessages)
  const k = useMessages(planKindMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const day = (instant: string | null) => (instant === null ? '–' : formatDay(dayIn(zone, new Date(instant)), language))
  const rate = ({ lowest_rate, highest_rate }: PlanSummary) => {
    if (lowest_rate === null || highest_rate === null) return '–'
    const [low, high] = [formatRate(lowest_rate, language), formatRate(highest_rate, language)]
    return low === high ? low : `${low} – ${high}`
  }
  return [
    { id: 'name', header: t('name'), phone: 'title', cell: ({ name }) => <span className={css.strong}>{name}</span> },
    { id: 'kind', header: t('kind'), width: 160, phone: 'detail', cell: ({ kind }) => k(kind) },
    { id: 'shop', header: t('shop'), width: 180, cell: ({ shop }) => shop.name },
    { id: 'rate', header: t('rateNow'), width: 120, align: 'end', phone: 'value', cell: rate },
    {
      id: 'products',
      header: t('products'),
      width: 120,
      align: 'end',
      cell: ({ products }) => (products === 0 ? t('all') : products),
    },
    { id: 'creators', header: t('creators'), width: 120, align: 'end', cell: ({ creators }) => creators ?? t('all') },
    { id: 'from', header: t('since'), width: 120, align: 'end', cell: ({ starts_at }) => day(starts_at) },
    { id: 'until', header: t('until'), width: 120, align: 'end', phone: 'aside', cell: ({ ends_at }) => day(ends_at) },
  ]
}
