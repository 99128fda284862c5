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
  createRoute({
    ...parent,
    path: '/programme/rewards',
    /** `reward` is whose sheet is open, `form` what is being written: a `new` reward or new `terms`. */
    validateSearch: searchOf('program_id', 'reward', 'form'),
    component: lazyRouteComponent(() => import('./rewards/rewards-page.tsx'), 'RewardsPage'),
  }),
  plansRoute,
  createRoute({
    ...parent,
    path: '/programme/simulator',
    /** `replaces` is the reward whose place `terms` take. */
    validateSearch: searchOf('program_id', 'replaces', 'terms', 'from', 'to'),
    component: lazyRouteComponent(() => import('./simulator/simulator-page.tsx'), 'SimulatorPage'),
  }),
  createRoute({
    ...parent,
    path: '/settings/programme',
    beforeLoad: () => {
      throw redirect({ to: '/programme' })
    },
  }),
]
