import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, read } from '../../../api/client.ts'
import type { components, paths } from '../../../api/types.d.ts'

export type Plan = components['schemas']['Plan']
export type PlanSummary = components['schemas']['PlanSummary']
export type PlanRate = components['schemas']['PlanRate']
export type PlanKind = components['schemas']['PlanKind']
export type Proposal = components['schemas']['PlanProposal']
export type PlanFilter = NonNullable<paths['/v1/commission-plans']['get']['parameters']['query']>

export const PLAN_KINDS = ['open', 'target', 'partner'] as const satisfies readonly PlanKind[]

export const plansQuery = (filter: PlanFilter) =>
  infiniteQueryOptions({
    queryKey: ['plans', filter],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/v1/commission-plans', {
          params: { query: { ...filter, limit: 100, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor,
  })

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['plan', id],
    queryFn: () => read(api.GET('/v1/commission-plans/{id}', { params: { path: { id } } })),
  })

export const proposalsQuery = queryOptions({
  queryKey: ['plans', 'proposals'],
  queryFn: () => read(api.GET('/v1/commission-plans/proposals')),
  staleTime: 60_000,
})
