import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, read } from '../../api/client.ts'
import { useMessages } from '../../messages/language.tsx'
import { showToast } from '../../ui/toast.tsx'
import { creatorMessages } from './messages.ts'

/** Takes moves into a tier back, one by one: the tiers before them hold again. */
export function useUndoMoves() {
  const t = useMessages(creatorMessages)
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (ids: readonly string[]) => {
      for (const id of ids) await read(api.DELETE('/v1/enrollments/{id}', { params: { path: { id } } }))
    },
    onSuccess: () => showToast(t('moveUndone')),
    onSettled: () =>
      Promise.all([['creators'], ['creator'], ['programs']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
}
