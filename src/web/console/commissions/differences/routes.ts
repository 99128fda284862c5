import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '../../root.tsx'
import { searchOf } from '../../search.ts'

export const differencesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/commissions/differences',
  validateSearch: searchOf(
    'cause',
    'creator_id',
    'shop_id',
    'program_id',
    'plan_id',
    'currency',
    'from',
    'to',
    'min',
    'sort',
    /** Whose sheet is open. */
    'commission',
  ),
  component: lazyRouteComponent(() => import('./differences-page.tsx'), 'DifferencesPage'),
})
