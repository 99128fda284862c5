import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, Outlet, redirect } from '@tanstack/react-router'
import { readFailure } from '../api/failure.ts'
import { sessionQuery } from './session.ts'
import { Shell } from './shell/shell.tsx'

export const rootRoute = createRootRouteWithContext<{ queries: QueryClient }>()({ component: Outlet })

/** The session, or a redirect to the sign-in that comes back to where one wanted to go. */
export async function requireSession(queries: QueryClient, next: string) {
  try {
    return await queries.ensureQueryData(sessionQuery)
  } catch (error) {
    if (readFailure(error).status !== 401) throw error
    throw redirect({ to: '/sign-in', search: { next } })
  }
}

/** Everything behind the sign-in. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    const { workspace } = await requireSession(context.queries, location.href)
    if (!workspace) throw redirect({ to: '/new-workspace' })
  },
})
