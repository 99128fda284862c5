import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, read } from '../../api/client.ts'
import type { components, paths } from '../../api/types.d.ts'

export type Product = components['schemas']['Product']
export type ProductRow = components['schemas']['ProductRow']
export type ProductFilter = NonNullable<paths['/v1/products']['get']['parameters']['query']>
export type Shop = components['schemas']['Shop']
export type ShopFilter = NonNullable<paths['/v1/shops']['get']['parameters']['query']>
export type Channel = components['schemas']['Channel']

export const productsQuery = (filter: ProductFilter) =>
  infiniteQueryOptions({
    queryKey: ['products', filter],
    queryFn: ({ pageParam }) =>
      read(api.GET('/v1/products', { params: { query: { ...filter, limit: 100, ...(pageParam && { cursor: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor,
    placeholderData: keepPreviousData,
  })

export const productQuery = (id: string) =>
  queryOptions({
    queryKey: ['product', id],
    queryFn: () => read(api.GET('/v1/products/{id}', { params: { path: { id } } })),
  })

export const shopsQuery = (filter: ShopFilter) =>
  infiniteQueryOptions({
    queryKey: ['shops', 'list', filter],
    queryFn: ({ pageParam }) =>
      read(api.GET('/v1/shops', { params: { query: { ...filter, limit: 100, ...(pageParam && { cursor: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor,
    placeholderData: keepPreviousData,
  })

export const categoriesQuery = queryOptions({
  queryKey: ['products', 'categories'],
  queryFn: () => read(api.GET('/v1/categories')),
})
