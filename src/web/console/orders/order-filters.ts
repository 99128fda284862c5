import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api/client.ts'
import { useMessages } from '../../messages/language.tsx'
import type { Filter } from '../../ui/filter-bar.tsx'
import { contentMessages, gmvMessages } from '../field-messages.ts'
import { GMV_KINDS } from '../field.ts'
import { importQuery } from '../imports/import-queries.ts'
import { programsQuery, tierOptions } from '../programs-query.ts'
import { orderMessages, orderStatusMessages } from './messages.ts'
import { FILTER_NAMES, type OrderSearch } from './filter-names.ts'
import { useShops, type OrderFilter, type OrderLine } from './order-queries.ts'
import { ORDER_STATUSES } from './order-status.tsx'

const CONTENT_TYPES = ['live', 'video', 'showcase', 'external', 'unknown'] as const

/** What the address asks for, without the names it leaves out. The API answers a value it does not know. */
export function toFilter(search: OrderSearch): OrderFilter {
  return Object.fromEntries(FILTER_NAMES.flatMap((name) => (search[name] ? [[name, search[name]]] : []))) as OrderFilter
}

/** The chips above the table. `line` is one of the lines shown: it names what a link has chosen by its id. */
export function useOrderFilters(
  search: OrderSearch,
  currencies: readonly string[],
  line: OrderLine | undefined,
): readonly Filter[] {
  const t = useMessages(orderMessages)
  const s = useMessages(orderStatusMessages)
  const g = useMessages(gmvMessages)
  const c = useMessages(contentMessages)
  const creators = useCreatorsLike()
  const shops = useShops()
  const programs = useQuery(programsQuery).data?.data ?? []
  const file = useQuery({ ...importQuery(search.import_id ?? ''), enabled: search.import_id !== undefined })
  const creator = useQuery({
    queryKey: ['creators', search.creator_id],
    queryFn: () => read(api.GET('/v1/creators/{id}', { params: { path: { id: search.creator_id! } } })),
    enabled: search.creator_id !== undefined && line === undefined,
  })
  const tiers = tierOptions(programs.filter(({ id }) => !search.program_id || id === search.program_id))
  const known = new Set([
    ...currencies,
    ...programs.map(({ currency }) => currency),
    ...(search.currency ? [search.currency] : []),
  ])
  const all: readonly (Filter | false)[] = [
    { kind: 'search', id: 'q', label: t('search') },
    { kind: 'choice', id: 'status', label: t('status'), options: ORDER_STATUSES.map((value) => ({ value, label: s(value) })) },
    { kind: 'choice', rare: true, id: 'kind', label: g('kind'), options: GMV_KINDS.map((value) => ({ value, label: g(value) })) },
    {
      kind: 'choice',
      id: 'content_type',
      label: t('content'),
      options: CONTENT_TYPES.map((value) => ({ value, label: c(value) })),
    },
    {
      kind: 'choice',
      id: 'creator_id',
      label: t('creator'),
      options: creators.options,
      onFind: creators.find,
      chosen: line?.creator.name ?? creator.data?.name,
    },
    { kind: 'choice', id: 'shop_id', label: t('shop'), options: shops.map(({ id, name }) => ({ value: id, label: name })) },
    known.size > 1 && {
      kind: 'choice',
      id: 'currency',
      label: t('currency'),
      options: [...known].sort().map((value) => ({ value, label: value })),
    },
    { kind: 'day', id: 'from', label: t('from') },
    { kind: 'day', id: 'to', label: t('to') },
    {
      kind: 'choice',
      rare: true,
      id: 'refunded',
      label: t('refunded'),
      options: [
        { value: 'true', label: t('refundedYes') },
        { value: 'false', label: t('refundedNo') },
      ],
    },
    programs.length > 0 && {
      kind: 'choice',
      rare: true,
      id: 'exclusive',
      label: t('exclusive'),
      options: [
        { value: 'true', label: t('exclusiveYes') },
        { value: 'false', label: t('exclusiveNo') },
      ],
    },
    programs.length > 1 && {
      kind: 'choice',
      rare: true,
      id: 'program_id',
      label: t('program'),
      options: programs.map(({ id, name }) => ({ value: id, label: name })),
    },
    tiers.length > 0 && { kind: 'choice', rare: true, id: 'tier_id', label: t('tier'), options: tiers },
    { kind: 'given', id: 'product_id', label: t('product'), chosen: line?.product.name },
    { kind: 'given', id: 'sku', label: t('sku'), chosen: line?.sku_name ?? search.sku },
    { kind: 'given', id: 'import_id', label: t('import'), chosen: file.data?.file_name },
  ]
  return all.filter((filter) => filter !== false)
}

/** Creators whose name fits what is typed; before that, those who sell most. */
function useCreatorsLike() {
  const [text, setText] = useState('')
  const found = useQuery({
    queryKey: ['creators', 'like', text],
    queryFn: () => read(api.GET('/v1/creators', { params: { query: { limit: 20, ...(text && { q: text }) } } })),
    staleTime: 60_000,
    placeholderData: (before) => before,
  })
  const options = found.data?.data.map(({ creator }) => ({ value: creator.id, label: creator.name })) ?? []
  return { options, find: setText }
}
