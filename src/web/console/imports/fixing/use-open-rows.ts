import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api, read } from '../../../api/client.ts'
import { importQuery, type Import } from '../import-queries.ts'
import type { Edits } from './edits.ts'

/** As many as can be saved in one go; more are mended in a spreadsheet. */
const MOST_SHOWN = 500

const openRowsKey = (id: string) => ['imports', id, 'rejections']

/** The rows of an import that wait to be mended, all that fit on the screen. */
export function useOpenRows(id: string) {
  const pages = useInfiniteQuery({
    queryKey: openRowsKey(id),
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/v1/imports/{id}/rejections', {
          params: { path: { id }, query: { state: 'open', limit: 100, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page, all) => (all.length * 100 < MOST_SHOWN ? page.next_cursor : null),
  })
  const { hasNextPage, isFetching, fetchNextPage } = pages
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])
  const all = pages.data?.pages ?? []
  return {
    ...pages,
    rows: all.flatMap(({ data }) => data),
    columns: all[0]?.columns ?? [],
    isMore: Boolean(all.at(-1)?.next_cursor),
  }
}

/** Sends what was typed; the answer names the rows that are still wrong. */
export function useSaveFixes(id: string) {
  const done = useDone(id)
  return useMutation({
    mutationFn: (edits: Edits) =>
      read(
        api.POST('/v1/imports/{id}/fixes', {
          params: { path: { id } },
          body: { rows: [...edits].map(([row, cells]) => ({ row, cells })) },
        }),
      ),
    onSuccess: (answer) => done(answer.import),
  })
}

/** Leaves rows out for good; without a list, all that are open. */
export function useLeaveOut(id: string) {
  const done = useDone(id)
  return useMutation({
    mutationFn: (rows: readonly number[] | undefined) =>
      read(api.POST('/v1/imports/{id}/dismiss', { params: { path: { id } }, body: rows ? { rows: [...rows] } : {} })),
    onSuccess: done,
  })
}

function useDone(id: string) {
  const queries = useQueryClient()
  return async (changed: Import) => {
    queries.setQueryData(importQuery(id).queryKey, changed)
    // Rows that come in change orders, commissions and every figure.
    await queries.invalidateQueries()
  }
}
