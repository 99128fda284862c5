import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '../root.tsx'
import { searchOf } from '../search.ts'

const parent = { getParentRoute: () => shellRoute }

export const importRoutes = [
  createRoute({
    ...parent,
    path: '/imports',
    validateSearch: searchOf('status', 'open'),
    component: lazyRouteComponent(() => import('./imports-page.tsx'), 'ImportsPage'),
  }),
  createRoute({
    ...parent,
    path: '/imports/health',
    component: lazyRouteComponent(() => import('./health/health-page.tsx'), 'HealthPage'),
  }),
  createRoute({
    ...parent,
    path: '/imports/mappings',
    component: lazyRouteComponent(() => import('./mapping/mappings-page.tsx'), 'MappingsPage'),
  }),
  createRoute({
    ...parent,
    path: '/imports/$id',
    component: lazyRouteComponent(() => import('./import-page.tsx'), 'ImportPage'),
  }),
] as const
