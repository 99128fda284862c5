import { z } from '@hono/zod-openapi'
import { stringify } from 'csv-stringify/sync'
import { inWorkspace } from '#platform/db/tenant'
import type { MoneyReply } from '#platform/http/shapes'
import { createRouter, endpoint, streamingEndpoint } from '#platform/http/endpoint'
import { listDifferences, sumDifferences } from './list-differences.ts'
import { confirmProposal, proposePlans } from './propose-plans.ts'
import {
  DifferenceFilter,
  DifferencePage,
  DifferenceQuery,
  DifferenceSummary,
  PlanProposalShape,
  ProposalChoice,
} from './schema.ts'

export const differencesRoutes = createRouter()
const tag = 'commissions'
const permission = 'commissions:read'
/** What a claim can hold: more is for the filter. */
const MOST_ROWS = 50_000
const CLAIM_COLUMNS =
  'order ordered_at shop creator product plan kind rate base reported expected difference currency cause'.split(' ')

endpoint(
  differencesRoutes,
  {
    method: 'get',
    path: '/v1/commissions/differences',
    permission,
    tag,
    summary: 'Lines whose reported commission is not what the plans say',
    query: DifferenceQuery,
    reply: DifferencePage,
  },
  (ctx, { query }) => listDifferences(ctx, query),
)

endpoint(
  differencesRoutes,
  {
    method: 'get',
    path: '/v1/commissions/differences/summary',
    permission,
    tag,
    summary: 'What the filtered differences sum to, by cause',
    query: DifferenceFilter,
    reply: DifferenceSummary,
  },
  (ctx, { query }) => sumDifferences(ctx, query),
)

streamingEndpoint(
  differencesRoutes,
  {
    method: 'get',
    path: '/v1/commissions/differences.csv',
    permission,
    tag,
    summary: 'The filtered differences as a file to claim with, at most 50,000 lines, the largest first',
    query: DifferenceFilter,
    reply: z.string(),
  },
  async (context, scope, { query }) => {
    const { data } = await inWorkspace(context.get('pool'), scope, (ctx) =>
      listDifferences(ctx, { ...query, sort: '-size', limit: MOST_ROWS }),
    )
    const rows = data.map((row) => ({
      order: row.order_id,
      ordered_at: row.ordered_at,
      shop: row.shop.name,
      creator: row.creator.name,
      product: row.product.name,
      plan: row.plan?.name ?? '',
      kind: row.plan?.kind ?? '',
      rate: row.rate ?? '',
      base: row.base,
      reported: row.reported,
      expected: row.expected ?? '',
      difference: row.difference,
      currency: row.difference.currency,
      cause: row.cause,
    }))
    const csv = stringify(rows, {
      header: true,
      bom: true,
      escape_formulas: true,
      columns: CLAIM_COLUMNS,
      // A minus makes no formula of an amount.
      cast: { object: (value) => ({ value: (value as MoneyReply).amount, escape_formulas: false }) },
    })
    return new Response(csv, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="commission-differences.csv"',
      },
    })
  },
)

endpoint(
  differencesRoutes,
  {
    method: 'get',
    path: '/v1/commission-plans/proposals',
    permission: 'programs:read',
    tag: 'programs',
    summary: 'Plans that order files name and nothing mirrors',
    reply: z.object({ data: z.array(PlanProposalShape) }),
  },
  async (ctx) => ({ data: await proposePlans(ctx) }),
)

endpoint(
  differencesRoutes,
  {
    method: 'post',
    path: '/v1/commission-plans/proposals',
    permission: 'programs:write',
    tag: 'programs',
    summary: 'Mirror a proposed plan',
    body: ProposalChoice,
    reply: z.object({ id: z.string() }),
  },
  (ctx, { body }) => confirmProposal(ctx, body),
)
