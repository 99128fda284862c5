import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, read } from '../../../api/client.ts'
import type { components, paths } from '../../../api/types.d.ts'

export type Difference = components['schemas']['Difference']
export type Cause = components['schemas']['DifferenceCause']
export type DifferenceFilter = NonNullable<paths['/v1/commissions/differences']['get']['parameters']['query']>

export const CAUSES = [
  'cap',
  'protected_rate',
  'target_over_open',
  'ads_rate',
  'refund',
  'no_plan',
  'unknown',
] as const satisfies readonly Cause[]

export const differencesQuery = (filter: DifferenceFilter) =>
  infiniteQueryOptions({
    queryKey: ['differences', filter],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/v1/commissions/differences', {
          params: { query: { ...filter, limit: 100, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor,
  })

export const differenceSumsQuery = (filter: DifferenceFilter) =>
  queryOptions({
    queryKey: ['differences', 'sums', filter],
    queryFn: () => read(api.GET('/v1/commissions/differences/summary', { params: { query: filter } })),
    placeholderData: (before) => before,
  })
