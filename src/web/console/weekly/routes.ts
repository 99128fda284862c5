import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '../root.tsx'
import { searchOf } from '../search.ts'

export const weeklyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/weekly',
  validateSearch: searchOf('at', 'kind', 'program_id', 'currency'),
  component: lazyRouteComponent(() => import('./weekly-page.tsx'), 'WeeklyPage'),
})
