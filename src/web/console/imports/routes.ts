import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '../root.tsx'
import { searchOf } from '../search.ts'

const parent = { getParentRoute: () => shellRoute }

export const importsRoute = createRoute({
  ...parent,
  path: '/imports',
  validateSearch: searchOf('status', 'open'),
  component: lazyRouteComponent(() => import('./imports-page.tsx'), 'ImportsPage'),
})

export const importRoute = createRoute({
  ...parent,
  path: '/imports/$id',
  component: lazyRouteComponent(() => import('./import-page.tsx'), 'ImportPage'),
})
