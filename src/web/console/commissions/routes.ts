import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '../root.tsx'
import { searchOf } from '../search.ts'
import { differencesRoute } from './differences/routes.ts'

export const commissionRoutes = [
  differencesRoute,
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/commissions',
    validateSearch: searchOf(
      'q',
      'payer',
      'status',
      'creator_id',
      'tier_id',
      'program_id',
      'shop_id',
      'line_id',
      'reward_id',
      'kind',
      'currency',
      'from',
      'to',
      'sort',
      /** Whose sheet is open. */
      'commission',
    ),
    component: lazyRouteComponent(() => import('./commissions-page.tsx'), 'CommissionsPage'),
  }),
  createRoute({
    getParentRoute: () => shellRoute,
    path: '/commissions/$id',
    component: lazyRouteComponent(() => import('./commission-page.tsx'), 'CommissionPage'),
  }),
] as const
