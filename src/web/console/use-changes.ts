import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { api, read } from '../api/client.ts'
import { readFailure } from '../api/failure.ts'
import { useLanguage, useMessages } from '../messages/language.tsx'
import { translate, type Messages } from '../messages/messages.ts'
import { showToast } from '../ui/toast.tsx'
import { changeMessages, changeProblemMessages } from './change-messages.ts'

/** Why something was refused, in the reader's language where the code is known, else in the server's words. */
export function useProblemText(): (error: unknown) => string {
  const { language } = useLanguage()
  return useCallback(
    (error) => {
      const { code, message } = readFailure(error)
      const known: Messages = changeProblemMessages
      return Object.hasOwn(known.rows, code) ? translate(known, code, language) : message
    },
    [language],
  )
}

/** Takes a change back by its id: one request, however much it changed. What is on the screen is read again. */
export function useUndo() {
  const t = useMessages(changeMessages)
  const problemText = useProblemText()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => read(api.POST('/v1/changes/{id}/undo', { params: { path: { id } } })),
    onSuccess: () => showToast(t('undone')),
    onError: (error) => showToast(problemText(error), { tone: 'bad' }),
    onSettled: () => queries.invalidateQueries(),
    meta: { shown: true },
  })
}

/** Says what was done, and offers to take it back when it changed anything. Everything shown is read again: figures follow. */
export function useDone(): (text: string, change: string | null) => Promise<void> {
  const queries = useQueryClient()
  const { mutate } = useUndo()
  return useCallback(
    async (text, change) => {
      await queries.invalidateQueries()
      showToast(text, change ? { undo: () => mutate(change) } : {})
    },
    [queries, mutate],
  )
}
