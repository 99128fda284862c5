import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { shellRoute } from '../root.tsx'
import { searchOf } from '../search.ts'

const settings = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('./settings.tsx'), 'Settings'),
})
const parent = { getParentRoute: () => settings }

/** The settings below the shell; each page is a chunk of its own. */
export const settingsRoute = settings.addChildren([
  createRoute({
    ...parent,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/settings/workspace' })
    },
  }),
  createRoute({
    ...parent,
    path: '/workspace',
    component: lazyRouteComponent(() => import('./workspace-page.tsx'), 'WorkspacePage'),
  }),
  createRoute({
    ...parent,
    path: '/rates',
    component: lazyRouteComponent(() => import('../ledger/rates-page.tsx'), 'RatesPage'),
  }),
  createRoute({ ...parent, path: '/members', component: lazyRouteComponent(() => import('./members-page.tsx'), 'MembersPage') }),
  createRoute({ ...parent, path: '/keys', component: lazyRouteComponent(() => import('./keys-page.tsx'), 'KeysPage') }),
  createRoute({
    ...parent,
    path: '/security',
    component: lazyRouteComponent(() => import('./security-page.tsx'), 'SecurityPage'),
  }),
  createRoute({
    ...parent,
    path: '/audit',
    validateSearch: searchOf('action', 'actor', 'open'),
    component: lazyRouteComponent(() => import('./audit-page.tsx'), 'AuditPage'),
  }),
])
