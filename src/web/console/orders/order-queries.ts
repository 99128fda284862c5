import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, read } from '../../api/client.ts'
import type { components, paths } from '../../api/types.d.ts'
import { useWorkspace } from '../session.ts'

export type OrderLine = components['schemas']['OrderLine']
export type OrderQuery = NonNullable<paths['/v1/orders']['get']['parameters']['query']>
export type OrderFilter = Omit<OrderQuery, 'sort' | 'limit' | 'cursor'>

export const orderQuery = (id: string) =>
  queryOptions({
    queryKey: ['orders', 'line', id],
    queryFn: () => read(api.GET('/v1/orders/{id}', { params: { path: { id } } })),
  })

const shopsQuery = queryOptions({
  queryKey: ['shops'],
  queryFn: () => read(api.GET('/v1/shops')),
  staleTime: 5 * 60_000,
})

/** Every shop there is. */
export function useShops() {
  return useQuery(shopsQuery).data?.data ?? []
}

/** The zone in which a shop's days and times are told, until the shops are known the workspace's. */
export function useZoneOf(): (shopId: string) => string {
  const { zone } = useWorkspace()
  const zones = new Map(useShops().map((shop) => [shop.id, shop.zone]))
  return (shopId) => zones.get(shopId) ?? zone
}
