import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '../root.tsx'
import { searchOf } from '../search.ts'

export const creatorRoutes = [
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/creators',
    validateSearch: searchOf(
      'q',
      'kind',
      'creator_kind',
      'tier_id',
      'exclusive',
      'currency',
      'from',
      'to',
      'sort',
      /** Whose sheet is open. */
      'creator',
    ),
    component: lazyRouteComponent(() => import('./creators-page.tsx'), 'CreatorsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/creators/duplicates',
    component: lazyRouteComponent(() => import('./duplicates-page.tsx'), 'DuplicatesPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/creators/sub-ids',
    validateSearch: searchOf('account', 'q', 'show'),
    component: lazyRouteComponent(() => import('./sub-ids/sub-ids-page.tsx'), 'SubIdsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/creators/$id',
    component: lazyRouteComponent(() => import('./creator-page.tsx'), 'CreatorPage'),
  }),
] as const
