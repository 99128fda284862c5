import { z } from '@hono/zod-openapi'
import { createRouter, endpoint } from '#platform/http/endpoint'
import { setRate } from './actions/set-rate.ts'
import { listAccounts, sumAccounts } from './queries/accounts.ts'
import { getJournal, listJournals } from './queries/journals.ts'
import { listPostings } from './queries/postings.ts'
import { listRates } from './queries/rates.ts'
import {
  AccountFilter,
  AccountPage,
  AccountQuery,
  AccountSummary,
  JournalPage,
  JournalQuery,
  JournalShape,
  NewRate,
  PostingPage,
  PostingQuery,
  RatePage,
  RateQuery,
  RateShape,
} from './schema.ts'

export const ledgerRoutes = createRouter()
const tag = 'ledger'
const permission = 'commissions:read'

endpoint(
  ledgerRoutes,
  {
    method: 'get',
    path: '/v1/ledger/accounts',
    permission,
    tag,
    reports: true,
    summary: 'Accounts and what they held at a moment',
    query: AccountQuery,
    reply: AccountPage,
  },
  (ctx, { query }) => listAccounts(ctx, query),
)

endpoint(
  ledgerRoutes,
  {
    method: 'get',
    path: '/v1/ledger/accounts/summary',
    permission,
    tag,
    reports: true,
    summary: 'What the filtered accounts hold together, by kind and currency',
    query: AccountFilter,
    reply: AccountSummary,
  },
  (ctx, { query }) => sumAccounts(ctx, query),
)

endpoint(
  ledgerRoutes,
  {
    method: 'get',
    path: '/v1/ledger/postings',
    permission,
    tag,
    reports: true,
    summary: 'The postings of an account or a journal',
    query: PostingQuery,
    reply: PostingPage,
  },
  (ctx, { query }) => listPostings(ctx, query),
)

endpoint(
  ledgerRoutes,
  {
    method: 'get',
    path: '/v1/ledger/journals',
    permission,
    tag,
    summary: 'Posting groups, newest first',
    query: JournalQuery,
    reply: JournalPage,
  },
  (ctx, { query }) => listJournals(ctx, query),
)

endpoint(
  ledgerRoutes,
  {
    method: 'get',
    path: '/v1/ledger/journals/{id}',
    permission,
    tag,
    summary: 'One posting group',
    params: z.object({ id: z.string() }),
    reply: JournalShape,
  },
  (ctx, { params: { id } }) => getJournal(ctx, id),
)

endpoint(
  ledgerRoutes,
  {
    method: 'get',
    path: '/v1/rates',
    permission: 'programs:read',
    tag,
    summary: 'Rates between currencies, newest day first',
    query: RateQuery,
    reply: RatePage,
  },
  (ctx, { query }) => listRates(ctx, query),
)

endpoint(
  ledgerRoutes,
  {
    method: 'post',
    path: '/v1/rates',
    permission: 'programs:write',
    tag,
    summary: 'Add a rate, or correct the one of its day',
    body: NewRate,
    reply: RateShape,
  },
  (ctx, { body }) => setRate(ctx, body),
)
