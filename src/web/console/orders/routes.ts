import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '../root.tsx'
import { searchOf } from '../search.ts'

const parent = { getParentRoute: () => shellRoute }

export const ordersRoute = createRoute({
  ...parent,
  path: '/orders',
  // Written out and not taken from the chips, which come with the screen and not before it.
  validateSearch: searchOf(
    'q',
    'status',
    'kind',
    'content_type',
    'creator_id',
    'shop_id',
    'currency',
    'from',
    'to',
    'refunded',
    'exclusive',
    'program_id',
    'tier_id',
    'product_id',
    'import_id',
    'sort',
    'line',
  ),
  component: lazyRouteComponent(() => import('./orders-page.tsx'), 'OrdersPage'),
})

export const orderRoute = createRoute({
  ...parent,
  path: '/orders/$id',
  component: lazyRouteComponent(() => import('./order-page.tsx'), 'OrderPage'),
})
