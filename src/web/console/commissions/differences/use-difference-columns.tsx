import { formatInstant } from '#shared/format'
import { useLanguage, useMessages } from '../../../messages/language.tsx'
import type { Column } from '../../../ui/data-table/column.ts'
import { Money } from '../../../ui/figures.tsx'
import { formatRate } from '../../format-rate.ts'
import { useWorkspace } from '../../session.ts'
import css from './differences.module.css'
import { causeMessages, differenceMessages } from './messages.ts'
import type { Difference } from './queries.ts'

export function useDifferenceColumns(): readonly Column<Difference>[] {
  const t = useMessages(differenceMessages)
  const c = useMessages(causeMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  return [
    {
      id: 'ordered_at',
      header: t('ordered'),
      width: 152,
      align: 'end',
      sortable: true,
      phone: 'aside',
      cell: ({ ordered_at }) => formatInstant(ordered_at, zone, language),
    },
    {
      id: 'creator',
      header: t('creator'),
      width: 136,
      phone: 'title',
      cell: ({ creator }) => <span className={css.strong}>{creator.name}</span>,
    },
    { id: 'product', header: t('product'), cell: ({ product }) => <span title={product.name}>{product.name}</span> },
    { id: 'cause', header: t('cause'), width: 148, phone: 'detail', cell: ({ cause }) => c(cause) },
    { id: 'plan', header: t('plan'), width: 136, cell: ({ plan }) => plan?.name ?? '–' },
    {
      id: 'rate',
      header: t('rate'),
      width: 64,
      align: 'end',
      cell: ({ rate }) => (rate === null ? '–' : formatRate(rate, language)),
    },
    { id: 'reported', header: t('reported'), width: 108, align: 'end', cell: ({ reported }) => <Money value={reported} /> },
    { id: 'expected', header: t('expected'), width: 108, align: 'end', cell: ({ expected }) => <Money value={expected} /> },
    {
      id: 'size',
      header: t('difference'),
      hint: t('differenceHint'),
      width: 116,
      align: 'end',
      sortable: true,
      phone: 'value',
      cell: ({ difference }) => (
        <span className={css.strong}>
          <Money value={difference} />
        </span>
      ),
    },
  ]
}
