import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, read } from '../../api/client.ts'
import { useMessages } from '../../messages/language.tsx'
import { showToast } from '../../ui/toast.tsx'
import { creatorMessages } from './messages.ts'

/** Takes a creator's latest move into a tier back, however old it is: the tier before it holds again. */
export function useUndoMove() {
  const t = useMessages(creatorMessages)
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => read(api.DELETE('/v1/enrollments/{id}', { params: { path: { id } } })),
    onSuccess: () => showToast(t('moveUndone')),
    onSettled: () =>
      Promise.all([['creators'], ['creator'], ['programs']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
}
