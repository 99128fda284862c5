import { useQueryClient } from '@tanstack/react-query'

/** A plan that changes changes what is expected of the marketplace: all that shows either is asked anew. */
export function useAfterPlanChange(): () => Promise<unknown> {
  const queries = useQueryClient()
  const keys = [['plans'], ['plan'], ['differences'], ['commission']]
  return () => Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })))
}
