import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { shellRoute } from '../root.tsx'
import { searchOf } from '../search.ts'
import { plansRoute } from './plans/routes.ts'

const parent = { getParentRoute: () => shellRoute }

/** How a brand pays its creators, each page a chunk of its own. `program_id` is whose: without it, the first. */
export const programmeRoutes = [
  createRoute({
    ...parent,
    path: '/programme',
    validateSearch: searchOf('program_id'),
    component: lazyRouteComponent(() => import('./programme-page.tsx'), 'ProgrammePage'),
  }),
  plansRoute,
  createRoute({
    ...parent,
    path: '/settings/programme',
    beforeLoad: () => {
      throw redirect({ to: '/programme' })
    },
  }),
]
