import { useQuery } from '@tanstack/react-query'
import { api, read } from '../../api/client.ts'
import { useMessages } from '../../messages/language.tsx'
import type { Filter } from '../../ui/filter-bar.tsx'
import { commissionMessages, gmvMessages } from '../field-messages.ts'
import { COMMISSION_STATUSES, GMV_KINDS, PAYERS } from '../field.ts'
import { programsQuery, tierOptions } from '../programs-query.ts'
import { commissionsMessages } from './messages.ts'
import type { Commission } from './queries.ts'

type Chosen = {
  readonly creator_id?: string | undefined
  readonly line_id?: string | undefined
  readonly reward_id?: string | undefined
  readonly kind?: string | undefined
}

/** The chips. What only a link sets (a creator, an order line, a report's kind of GMV) shows as long as it is set. */
export function useCommissionFilters(chosen: Chosen, rows: readonly Commission[]): readonly Filter[] {
  const t = useMessages(commissionsMessages)
  const c = useMessages(commissionMessages)
  const g = useMessages(gmvMessages)
  const programs = useQuery(programsQuery).data?.data ?? []
  const shops =
    useQuery({ queryKey: ['shops'], queryFn: () => read(api.GET('/v1/shops')), staleTime: 5 * 60_000 }).data?.data ?? []
  const first = rows[0]
  const currencies = [...new Set(shops.map(({ currency }) => currency))].sort()
  const own = shops.filter(({ kind }) => kind === 'own')
  return [
    { kind: 'search', id: 'q', label: t('search') },
    { kind: 'choice', id: 'payer', label: t('payer'), options: PAYERS.map((value) => ({ value, label: c(value) })) },
    {
      kind: 'choice',
      id: 'status',
      label: t('status'),
      options: COMMISSION_STATUSES.map((value) => ({ value, label: c(value) })),
    },
    ...only(chosen.creator_id, 'creator_id', t('creator'), first?.creator.name),
    ...only(
      chosen.reward_id,
      'reward_id',
      t('reward'),
      programs.flatMap(({ rewards }) => rewards).find(({ id }) => id === chosen.reward_id)?.name,
    ),
    ...only(chosen.line_id, 'line_id', t('order'), first?.order_id ?? undefined),
    { kind: 'choice', id: 'tier_id', label: t('tier'), options: tierOptions(programs) },
    ...several('program_id', t('programme'), programs),
    ...several('shop_id', t('shop'), own),
    ...(currencies.length > 1
      ? [
          {
            kind: 'choice' as const,
            id: 'currency',
            label: t('currency'),
            options: currencies.map((value) => ({ value, label: value })),
          },
        ]
      : []),
    ...(chosen.kind
      ? [
          {
            kind: 'choice' as const,
            id: 'kind',
            label: g('kind'),
            options: GMV_KINDS.map((value) => ({ value, label: g(value) })),
          },
        ]
      : []),
    { kind: 'day', id: 'from', label: t('from') },
    { kind: 'day', id: 'to', label: t('to') },
  ]
}

function only(value: string | undefined, id: string, label: string, name: string | undefined): Filter[] {
  return value ? [{ kind: 'choice', id, label, options: [{ value, label: name ?? value }] }] : []
}

function several(id: string, label: string, named: readonly { readonly id: string; readonly name: string }[]): Filter[] {
  return named.length > 1
    ? [{ kind: 'choice', id, label, options: named.map(({ id: value, name }) => ({ value, label: name })) }]
    : []
}
