import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '../root.tsx'
import { searchOf } from '../search.ts'

const parent = { getParentRoute: () => shellRoute }

export const catalogRoutes = [
  createRoute({
    ...parent,
    path: '/products',
    /** `product` is the one whose sheet is open. */
    validateSearch: searchOf('q', 'shop_id', 'category', 'sold', 'currency', 'sort', 'product'),
    component: lazyRouteComponent(() => import('./products-page.tsx'), 'ProductsPage'),
  }),
  createRoute({
    ...parent,
    path: '/products/shops',
    validateSearch: searchOf('q', 'kind', 'channel'),
    component: lazyRouteComponent(() => import('./shops-page.tsx'), 'ShopsPage'),
  }),
  createRoute({
    ...parent,
    path: '/products/categories',
    component: lazyRouteComponent(() => import('./categories-page.tsx'), 'CategoriesPage'),
  }),
  createRoute({
    ...parent,
    path: '/products/$id',
    component: lazyRouteComponent(() => import('./product-page.tsx'), 'ProductPage'),
  }),
] as const
