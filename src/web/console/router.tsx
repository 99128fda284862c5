import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { ErrorState } from '../ui/states.tsx'
import { catalogRoutes } from './catalog/routes.ts'
import { commissionRoutes } from './commissions/routes.ts'
import { creatorRoutes } from './creators/routes.ts'
import { importRoutes } from './imports/routes.ts'
import { ledgerRoute } from './ledger/routes.ts'
import { MissingPage } from './missing-page.tsx'
import { orderRoute, ordersRoute } from './orders/routes.ts'
import { programmeRoutes } from './programme/routes.ts'
import { queries, whenSignedOut } from './queries.ts'
import { requireSession, rootRoute, shellRoute } from './root.tsx'
import { parseSearch, searchOf, stringifySearch } from './search.ts'
import { settingsRoute } from './settings/routes.ts'
import { reportRoutes } from './reports/routes.ts'

const todayRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  validateSearch: searchOf('currency'),
  component: lazyRouteComponent(() => import('./today/today.tsx'), 'Today'),
})

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: searchOf('next'),
  component: lazyRouteComponent(() => import('./sign-in/sign-in.tsx'), 'SignIn'),
})
const forgotRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgot-password',
  component: lazyRouteComponent(() => import('./sign-in/forgot-password.tsx'), 'ForgotPassword'),
})
const resetRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset-password',
  validateSearch: searchOf('token'),
  component: lazyRouteComponent(() => import('./sign-in/reset-password.tsx'), 'ResetPassword'),
})
const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/join',
  validateSearch: searchOf('token'),
  component: lazyRouteComponent(() => import('./sign-in/accept-invitation.tsx'), 'AcceptInvitation'),
})
const newWorkspaceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/new-workspace',
  beforeLoad: async ({ context, location }) => void (await requireSession(context.queries, location.href)),
  component: lazyRouteComponent(() => import('./sign-in/new-workspace.tsx'), 'NewWorkspace'),
})
const missingRoute = createRoute({ getParentRoute: () => shellRoute, path: '$', component: MissingPage })

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    shellRoute.addChildren([
      todayRoute,
      ...importRoutes,
      ordersRoute,
      orderRoute,
      ...creatorRoutes,
      ...catalogRoutes,
      ...commissionRoutes,
      ...programmeRoutes,
      ledgerRoute,
      ...reportRoutes,
      settingsRoute,
      missingRoute,
    ]),
    signInRoute,
    forgotRoute,
    resetRoute,
    invitationRoute,
    newWorkspaceRoute,
  ]),
  context: { queries },
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPendingMs: 200,
  scrollRestoration: true,
  defaultErrorComponent: ({ error, reset }) => <ErrorState error={error} onRetry={reset} />,
  defaultNotFoundComponent: MissingPage,
})

whenSignedOut(() => {
  const { pathname, href } = router.state.location
  if (pathname === '/sign-in') return
  queries.clear()
  void router.navigate({ to: '/sign-in', search: { next: href } })
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
