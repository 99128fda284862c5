import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { api, read } from '../api/client.ts'
import type { components } from '../api/types.d.ts'

export type Permission = components['schemas']['Permission']

/** Who is signed in, where, and what the role allows. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => read(api.GET('/v1/session')),
  staleTime: 5 * 60_000,
})

export function useSession() {
  return useSuspenseQuery(sessionQuery).data
}

/** Only below the shell, which nobody enters without a workspace. */
export function useWorkspace() {
  const { workspace } = useSession()
  if (!workspace) throw new Error('A screen of the shell was shown outside a workspace.')
  return workspace
}

export function useMay(permission: Permission): boolean {
  return useSession().permissions.includes(permission)
}
