import { z } from '@hono/zod-openapi'
import { createRouter, endpoint } from '#platform/http/endpoint'
import { costRewards } from './queries/cost-rewards.ts'
import { explainCommission } from './queries/explain-commission.ts'
import { retryReckoning } from './actions/reckon-sales.ts'
import { listReckonings } from './queries/list-reckonings.ts'
import { listCommissions, sumCommissions } from './queries/list-commissions.ts'
import { simulateReward } from './queries/simulate-reward.ts'
import {
  CommissionFilter,
  CommissionPage,
  CommissionQuery,
  CommissionSummary,
  ExplanationShape,
  ReckoningQuery,
  ReckoningShape,
  RewardCost,
  RewardCostQuery,
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

endpoint(
  commissionsRoutes,
  {
    method: 'get',
    path: '/v1/reckonings',
    permission,
    tag,
    summary: 'Sales that are reckoned again because terms changed: until then their figures are the old ones',
    query: ReckoningQuery,
    reply: z.object({ data: z.array(ReckoningShape) }),
  },
  async (ctx, { query }) => ({ data: await listReckonings(ctx, query) }),
)

endpoint(
  commissionsRoutes,
  {
    method: 'post',
    path: '/v1/reckonings/{id}/retry',
    permission: 'programs:write',
    tag,
    summary: 'Try a reckoning again that failed',
    params: z.object({ id: z.string() }),
    reply: z.null(),
  },
  async (ctx, { params: { id } }) => {
    await retryReckoning(ctx, id)
    return null
  },
)

endpoint(
  commissionsRoutes,
  {
    method: 'get',
    path: '/v1/rewards/costs',
    permission,
    tag: 'programs',
    summary: 'What each reward cost in a period',
    query: RewardCostQuery,
    reply: z.object({ data: z.array(RewardCost) }),
  },
  async (ctx, { query }) => ({ data: await costRewards(ctx, query) }),
)
