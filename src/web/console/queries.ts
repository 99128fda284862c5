import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { readFailure } from '../api/failure.ts'
import { showToast } from '../ui/toast.tsx'

type Listener = () => void
let onSignedOut: Listener = () => undefined

/** Called when the server no longer knows the session. Set by the router, which this file cannot import. */
export function whenSignedOut(listener: Listener) {
  onSignedOut = listener
}

function noticeSignOut(error: unknown) {
  if (readFailure(error).status === 401) onSignedOut()
}

export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignOut }),
  mutationCache: new MutationCache({
    onError: (error, _values, _result, mutation) => {
      noticeSignOut(error)
      // A form shows its own failure beside the field; everything else says it in a toast.
      if (!mutation.meta?.['shown']) showToast(readFailure(error).message, { tone: 'bad' })
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // A refusal stays one however often it is asked; a lost connection may come back.
      retry: (count, error) => count < 2 && (readFailure(error).status === 0 || readFailure(error).status >= 500),
    },
  },
})
