import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shellRoute } from '../root.tsx'
import { searchOf } from '../search.ts'

export const ledgerRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/commissions/ledger',
  validateSearch: searchOf(
    'q',
    'at',
    'kind',
    'currency',
    'creator_id',
    /** Whose postings are open: an account and its currency, or a journal. */
    'account',
    'in',
    'journal',
  ),
  component: lazyRouteComponent(() => import('./ledger-page.tsx'), 'LedgerPage'),
})
