import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'

type Change<Search> = { readonly [Key in keyof Search]?: Search[Key] | undefined }

/**
 * Changes some of what stands after `?` and keeps the rest. `replace` leaves no step in the history, for what
 * nobody goes back to: a filter half typed, the next row of an open sheet.
 */
export function useSearchChange<Search extends object>() {
  const navigate = useNavigate()
  return useCallback(
    (change: Change<Search>, how: { replace?: boolean } = {}) => {
      const merge = (old: object) => ({ ...old, ...change })
      // The router types a search by its route; this hook serves any, so the caller names the type.
      void navigate({ to: '.', search: merge as never, replace: how.replace ?? false, resetScroll: false })
    },
    [navigate],
  )
}
