import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, read } from '../../api/client.ts'
import type { components, paths } from '../../api/types.d.ts'

export type Creator = components['schemas']['Creator']
export type CreatorRow = components['schemas']['CreatorRow']
export type Enrollment = components['schemas']['Enrollment']
export type CreatorFilter = NonNullable<paths['/v1/creators']['get']['parameters']['query']>

const path = (id: string) => ({ params: { path: { id } } })

export const creatorsQuery = (filter: CreatorFilter) =>
  infiniteQueryOptions({
    queryKey: ['creators', filter],
    queryFn: ({ pageParam }) =>
      read(api.GET('/v1/creators', { params: { query: { ...filter, limit: 100, ...(pageParam && { cursor: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor,
  })

export const creatorQuery = (id: string) =>
  queryOptions({ queryKey: ['creator', id], queryFn: () => read(api.GET('/v1/creators/{id}', path(id))) })

export const historyQuery = (id: string) =>
  queryOptions({ queryKey: ['creator', id, 'history'], queryFn: () => read(api.GET('/v1/creators/{id}/history', path(id))) })

export const enrollmentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['creator', id, 'enrollments'],
    queryFn: () => read(api.GET('/v1/creators/{id}/enrollments', path(id))),
  })
