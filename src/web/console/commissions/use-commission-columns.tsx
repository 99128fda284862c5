import { formatInstant } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import type { Column } from '../../ui/data-table/column.ts'
import { Money } from '../../ui/figures.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { commissionMessages } from '../field-messages.ts'
import { COMMISSION_TONES } from '../field.ts'
import { formatRate } from '../format-rate.ts'
import { useWorkspace } from '../session.ts'
import { TierBadge } from '../tier-badge.tsx'
import css from './commissions.module.css'
import { commissionsMessages } from './messages.ts'
import type { Commission } from './queries.ts'

export function useCommissionColumns(): readonly Column<Commission>[] {
  const t = useMessages(commissionsMessages)
  const c = useMessages(commissionMessages)
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
      width: 160,
      phone: 'title',
      cell: ({ creator }) => <span className={css.strong}>{creator.name}</span>,
    },
    { id: 'product', header: t('product'), cell: ({ product }) => <span title={product?.name}>{product?.name ?? '–'}</span> },
    { id: 'payer', header: t('payer'), width: 168, phone: 'detail', cell: ({ payer }) => c(payer) },
    { id: 'tier', header: t('tier'), width: 100, cell: ({ tier }) => <TierBadge tier={tier} /> },
    {
      id: 'status',
      header: t('status'),
      width: 108,
      cell: ({ status }) => <StatusBadge tone={COMMISSION_TONES[status]}>{c(status)}</StatusBadge>,
    },
    { id: 'base', header: t('base'), hint: t('baseHint'), width: 104, align: 'end', cell: ({ base }) => <Money value={base} /> },
    {
      id: 'rate',
      header: t('rate'),
      width: 64,
      align: 'end',
      cell: ({ rate }) => (rate === null ? '–' : formatRate(rate, language)),
    },
    {
      id: 'amount',
      header: t('amount'),
      width: 112,
      align: 'end',
      sortable: true,
      phone: 'value',
      cell: ({ amount, status }) => (
        <span className={css.amount} data-status={status}>
          <Money value={amount} />
        </span>
      ),
    },
  ]
}
