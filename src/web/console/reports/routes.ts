import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { shellRoute } from '../root.tsx'
import { searchOf } from '../search.ts'

export const reportRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/reports',
    validateSearch: searchOf(
      'cadence',
      'at',
      'kind',
      'program_id',
      'currency',
      /** Whose facts stand in the sheet. */
      'live',
    ),
    component: lazyRouteComponent(() => import('./reports-page.tsx'), 'ReportsPage'),
  }),
  // Where the weekly report was first: links to it were sent around.
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/weekly',
    validateSearch: searchOf('at', 'kind', 'program_id', 'currency'),
    beforeLoad: ({ search }) => {
      throw redirect({ to: '/reports', search, replace: true })
    },
  }),
] as const
