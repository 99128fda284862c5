import { z } from '@hono/zod-openapi'
import { createRouter, endpoint } from '#platform/http/endpoint'
import { addPlanRates, createPlan, editPlan, endPlan } from './actions.ts'
import { listAgencies, setAgency } from './agencies.ts'
import { pastePlan } from './paste-plan.ts'
import { getPlan, listPlans } from './queries.ts'
import {
  AgencyShape,
  NewAgency,
  NewPlan,
  NewPlanRates,
  PastedPlan,
  PlanEdit,
  PlanEnd,
  PlanPage,
  PlanQuery,
  PlanShape,
} from './schema.ts'

export const plansRoutes = createRouter()
const tag = 'programs'
const read = { permission: 'programs:read', tag } as const
const write = { permission: 'programs:write', tag } as const
const params = z.object({ id: z.string() })

endpoint(
  plansRoutes,
  {
    ...read,
    method: 'get',
    path: '/v1/commission-plans',
    summary: 'Commission plans: what the marketplaces execute and pay, mirrored',
    query: PlanQuery,
    reply: PlanPage,
  },
  (ctx, { query }) => listPlans(ctx, query),
)

endpoint(
  plansRoutes,
  {
    ...write,
    method: 'post',
    path: '/v1/commission-plans',
    summary: 'Mirror a plan; orders since it began are compared with it',
    body: NewPlan,
    reply: PlanShape,
  },
  (ctx, { body }) => createPlan(ctx, body),
)

endpoint(
  plansRoutes,
  {
    ...write,
    method: 'post',
    path: '/v1/commission-plans/paste',
    summary: 'Mirror a plan from rows of a spreadsheet: product id, rate, Shop Ads rate, creators, from, until',
    body: PastedPlan,
    reply: PlanShape,
  },
  (ctx, { body }) => pastePlan(ctx, body),
)

endpoint(
  plansRoutes,
  {
    ...read,
    method: 'get',
    path: '/v1/commission-plans/{id}',
    summary: 'One plan with its rates over time',
    params,
    reply: PlanShape,
  },
  (ctx, { params: { id } }) => getPlan(ctx, id),
)

endpoint(
  plansRoutes,
  {
    ...write,
    method: 'patch',
    path: '/v1/commission-plans/{id}',
    summary: 'Correct a plan’s name, partner or creators',
    params,
    body: PlanEdit,
    reply: PlanShape,
  },
  (ctx, { params: { id }, body }) => editPlan(ctx, id, body),
)

endpoint(
  plansRoutes,
  {
    ...write,
    method: 'post',
    path: '/v1/commission-plans/{id}/rates',
    summary: 'Rates of a plan from a moment on',
    params,
    body: NewPlanRates,
    reply: PlanShape,
  },
  (ctx, { params: { id }, body }) => addPlanRates(ctx, id, body),
)

endpoint(
  plansRoutes,
  {
    ...write,
    method: 'post',
    path: '/v1/commission-plans/{id}/end',
    summary: 'End a plan, or take its end back',
    params,
    body: PlanEnd,
    reply: PlanShape,
  },
  (ctx, { params: { id }, body }) => endPlan(ctx, id, body),
)

endpoint(
  plansRoutes,
  {
    ...read,
    method: 'get',
    path: '/v1/creator-agencies',
    summary: 'The agencies (MCN) of creators over time',
    query: z.object({ creator_id: z.string().optional() }),
    reply: z.object({ data: z.array(AgencyShape) }),
  },
  async (ctx, { query }) => ({ data: await listAgencies(ctx, query.creator_id) }),
)

endpoint(
  plansRoutes,
  {
    ...write,
    method: 'post',
    path: '/v1/creator-agencies',
    summary: 'The agency a creator is with from a moment on',
    body: NewAgency,
    reply: z.object({ data: z.array(AgencyShape) }),
  },
  (ctx, { body }) => setAgency(ctx, body),
)
