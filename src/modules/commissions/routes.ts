import { z } from '@hono/zod-openapi'
import { createRouter, endpoint } from '#platform/http/endpoint'
import { explainCommission } from './queries/explain-commission.ts'
import { listCommissions, sumCommissions } from './queries/list-commissions.ts'
import { simulateReward } from './queries/simulate-reward.ts'
import {
  CommissionFilter,
  CommissionPage,
  CommissionQuery,
  CommissionSummary,
  ExplanationShape,
  SimulationQuestion,
  SimulationShape,
} from './schema.ts'

export const commissionsRoutes = createRouter()
const tag = 'commissions'
const permission = 'commissions:read'

endpoint(
  commissionsRoutes,
  {
    method: 'get',
    path: '/v1/commissions',
    permission,
    tag,
    summary: 'Commissions',
    query: CommissionQuery,
    reply: CommissionPage,
  },
  (ctx, { query }) => listCommissions(ctx, query),
)

endpoint(
  commissionsRoutes,
  {
    method: 'get',
    path: '/v1/commissions/summary',
    permission,
    tag,
    summary: 'What the filtered commissions sum to',
    query: CommissionFilter,
    reply: CommissionSummary,
  },
  (ctx, { query }) => sumCommissions(ctx, query),
)

endpoint(
  commissionsRoutes,
  {
    method: 'get',
    path: '/v1/commissions/{id}',
    permission,
    tag,
    summary: 'One commission, explained to the line',
    params: z.object({ id: z.string() }),
    reply: ExplanationShape,
  },
  (ctx, { params: { id } }) => explainCommission(ctx, id),
)

endpoint(
  commissionsRoutes,
  {
    method: 'post',
    path: '/v1/rewards/simulate',
    permission: 'programs:read',
    tag: 'programs',
    summary: 'What a period would have cost under a reward as it might be; nothing is written',
    body: SimulationQuestion,
    reply: SimulationShape,
  },
  (ctx, { body }) => simulateReward(ctx, body),
)
