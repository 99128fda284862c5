import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '../../root.tsx'
import { searchOf } from '../../search.ts'

export const plansRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/programme/plans',
  /** `plan` is whose sheet is open. */
  validateSearch: searchOf('program_id', 'shop_id', 'kind', 'state', 'plan'),
  component: lazyRouteComponent(() => import('./plans-page.tsx'), 'PlansPage'),
})
