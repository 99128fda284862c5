import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, read } from '../../api/client.ts'
import type { components } from '../../api/types.d.ts'
import { useMessages } from '../../messages/language.tsx'
import { showToast } from '../../ui/toast.tsx'
import { importMessages } from './messages.ts'

export type Import = components['schemas']['Import']
export type ImportSummary = NonNullable<Import['summary']>
export type ImportStatus = Import['status']
export type Inspection = components['schemas']['Inspection']
export type Mapping = components['schemas']['ImportMapping']
export type ImportKind = components['schemas']['ImportKind']
export type Rejection = components['schemas']['Rejection']
/** What a person says about a file. */
export type Answers = Partial<components['schemas']['StartOptions']>

/** A trial is no import: the list leaves it out. */
export const IMPORT_STATUSES = ['waiting', 'running', 'done', 'failed', 'undone'] as const satisfies readonly ImportStatus[]

export const isUnderWay = ({ status }: Pick<Import, 'status'>) => status === 'waiting' || status === 'running'

const FOLLOW_MS = 700

/** One import, asked for again and again until it is through. */
export function importQuery(id: string) {
  return queryOptions({
    queryKey: ['imports', id],
    queryFn: () => read(api.GET('/v1/imports/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? FOLLOW_MS : false),
  })
}

/** Takes an import back, or lets it count again; each offers the other in its toast. */
export function useUndoImport({ id, file_name }: Pick<Import, 'id' | 'file_name'>) {
  const t = useMessages(importMessages)
  const queries = useQueryClient()
  const params = { params: { path: { id } } }
  const done = async (changed: Import) => {
    queries.setQueryData(importQuery(id).queryKey, changed)
    // Orders, commissions and every figure may have changed with it.
    await queries.invalidateQueries()
  }
  const undo = useMutation({
    mutationFn: () => read(api.POST('/v1/imports/{id}/undo', params)),
    onSuccess: async (changed) => {
      showToast(t('undone', { file: file_name }), { undo: () => redo.mutate(), verb: t('redo') })
      await done(changed)
    },
  })
  const redo = useMutation({
    mutationFn: () => read(api.POST('/v1/imports/{id}/redo', params)),
    onSuccess: async (changed) => {
      showToast(t('redone', { file: file_name }), { undo: () => undo.mutate() })
      await done(changed)
    },
  })
  return { undo, redo }
}

/** Each kind of file, and the fields that columns may feed. */
export const kindsQuery = queryOptions({
  queryKey: ['imports', 'kinds'],
  queryFn: () => read(api.GET('/v1/imports/kinds')),
  staleTime: Infinity,
})

export const shopsQuery = queryOptions({
  queryKey: ['shops'],
  queryFn: () => read(api.GET('/v1/shops')),
  staleTime: 5 * 60_000,
})
