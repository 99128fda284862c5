import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, read } from '../../api/client.ts'
import type { components, paths } from '../../api/types.d.ts'

export type Commission = components['schemas']['Commission']
export type Explanation = components['schemas']['Explanation']
export type CommissionFilter = NonNullable<paths['/v1/commissions']['get']['parameters']['query']>

export const commissionsQuery = (filter: CommissionFilter) =>
  infiniteQueryOptions({
    queryKey: ['commissions', filter],
    queryFn: ({ pageParam }) =>
      read(api.GET('/v1/commissions', { params: { query: { ...filter, limit: 100, ...(pageParam && { cursor: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor,
  })

export const summaryQuery = (filter: CommissionFilter) =>
  queryOptions({
    queryKey: ['commissions', 'summary', filter],
    queryFn: () => read(api.GET('/v1/commissions/summary', { params: { query: filter } })),
    placeholderData: (before) => before,
  })

export const explanationQuery = (id: string) =>
  queryOptions({
    queryKey: ['commission', id],
    queryFn: () => read(api.GET('/v1/commissions/{id}', { params: { path: { id } } })),
  })
