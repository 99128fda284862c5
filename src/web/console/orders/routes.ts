import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '../root.tsx'
import { searchOf } from '../search.ts'
import { FILTER_NAMES } from './filter-names.ts'

const parent = { getParentRoute: () => shellRoute }

export const ordersRoute = createRoute({
  ...parent,
  path: '/orders',
  validateSearch: searchOf(...FILTER_NAMES, 'sort', 'line'),
  component: lazyRouteComponent(() => import('./orders-page.tsx'), 'OrdersPage'),
})

export const orderRoute = createRoute({
  ...parent,
  path: '/orders/$id',
  component: lazyRouteComponent(() => import('./order-page.tsx'), 'OrderPage'),
})
