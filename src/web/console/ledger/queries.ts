import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, read } from '../../api/client.ts'
import type { components, paths } from '../../api/types.d.ts'

export type Account = components['schemas']['Account']
export type AccountName = components['schemas']['AccountName']
export type LedgerPosting = components['schemas']['LedgerPosting']
export type Rate = components['schemas']['Rate']
export type AccountFilter = NonNullable<paths['/v1/ledger/accounts/summary']['get']['parameters']['query']>
export type PostingFilter = NonNullable<paths['/v1/ledger/postings']['get']['parameters']['query']>

export const accountsQuery = (filter: AccountFilter) =>
  infiniteQueryOptions({
    queryKey: ['ledger', 'accounts', filter],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/v1/ledger/accounts', { params: { query: { ...filter, limit: 100, ...(pageParam && { cursor: pageParam }) } } }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor,
  })

/** One account by its key, at a moment; undefined when it had no posting by then. */
export const accountQuery = (name: string, currency: string, at: string | undefined) =>
  queryOptions({
    queryKey: ['ledger', 'account', name, currency, at],
    queryFn: async () => {
      const query = { q: name, currency, ...(at && { at }) }
      const { data } = await read(api.GET('/v1/ledger/accounts', { params: { query } }))
      return data.find((account) => account.name === name) ?? null
    },
  })

export const accountSummaryQuery = (filter: AccountFilter) =>
  queryOptions({
    queryKey: ['ledger', 'summary', filter],
    queryFn: () => read(api.GET('/v1/ledger/accounts/summary', { params: { query: filter } })),
    placeholderData: (before) => before,
  })

export const postingsQuery = (filter: PostingFilter) =>
  infiniteQueryOptions({
    queryKey: ['ledger', 'postings', filter],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/v1/ledger/postings', { params: { query: { ...filter, limit: 50, ...(pageParam && { cursor: pageParam }) } } }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor,
  })

export const journalQuery = (id: string) =>
  queryOptions({
    queryKey: ['ledger', 'journal', id],
    queryFn: () => read(api.GET('/v1/ledger/journals/{id}', { params: { path: { id } } })),
  })

export const ratesQuery = infiniteQueryOptions({
  queryKey: ['rates'],
  queryFn: ({ pageParam }) =>
    read(api.GET('/v1/rates', { params: { query: { limit: 100, ...(pageParam && { cursor: pageParam }) } } })),
  initialPageParam: '',
  getNextPageParam: (page) => page.next_cursor,
})
