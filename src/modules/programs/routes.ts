import { z } from '@hono/zod-openapi'
import { createRouter, endpoint } from '#platform/http/endpoint'
import { addTier, assignShop, createProgram, enrollCreators, setRewardTerms, undoEnrollment } from './actions.ts'
import { getProgram, listEnrollments, listPrograms } from './queries.ts'
import { EnrollmentShape, NewEnrollments, NewProgram, NewRewardTerms, NewTier, ProgramShape } from './schema.ts'

export const programsRoutes = createRouter()
const tag = 'programs'
const params = z.object({ id: z.string() })

endpoint(
  programsRoutes,
  {
    method: 'get',
    path: '/v1/programs',
    permission: 'programs:read',
    tag,
    summary: 'Programs with their tiers and rewards',
    reply: z.object({ data: z.array(ProgramShape) }),
  },
  async (ctx) => ({ data: await listPrograms(ctx) }),
)

endpoint(
  programsRoutes,
  {
    method: 'post',
    path: '/v1/programs',
    permission: 'programs:write',
    tag,
    summary: 'Start a program',
    body: NewProgram,
    reply: ProgramShape,
  },
  (ctx, { body }) => createProgram(ctx, body),
)

endpoint(
  programsRoutes,
  {
    method: 'post',
    path: '/v1/programs/{id}/tiers',
    permission: 'programs:write',
    tag,
    summary: 'Add a tier',
    params,
    body: NewTier,
    reply: ProgramShape,
  },
  (ctx, { params: { id }, body }) => addTier(ctx, id, body),
)

endpoint(
  programsRoutes,
  {
    method: 'put',
    path: '/v1/programs/{id}/shops/{shop_id}',
    permission: 'programs:write',
    tag,
    summary: 'Let a program reward a shop’s sales',
    params: z.object({ id: z.string(), shop_id: z.string() }),
    reply: ProgramShape,
  },
  async (ctx, { params: { id, shop_id } }) => {
    await assignShop(ctx, { shopId: shop_id, programId: id })
    return getProgram(ctx, id)
  },
)

endpoint(
  programsRoutes,
  {
    method: 'post',
    path: '/v1/tiers/{id}/reward-terms',
    permission: 'programs:write',
    tag,
    summary: 'Set a tier’s reward from a moment on',
    params,
    body: NewRewardTerms,
    reply: ProgramShape,
  },
  (ctx, { params: { id }, body }) => setRewardTerms(ctx, id, body),
)

endpoint(
  programsRoutes,
  {
    method: 'post',
    path: '/v1/enrollments',
    permission: 'creators:write',
    tag,
    summary: 'Move creators into a tier from a moment on; the answer is the enrollments made',
    body: NewEnrollments,
    reply: z.object({ data: z.array(EnrollmentShape) }),
  },
  async (ctx, { body }) => {
    const ids = await enrollCreators(ctx, {
      tierId: body.tier_id,
      creatorIds: [...new Set(body.creator_ids)],
      startsAt: Temporal.Instant.from(body.starts_at),
    })
    return { data: await listEnrollments(ctx, { ids }) }
  },
)

endpoint(
  programsRoutes,
  {
    method: 'get',
    path: '/v1/creators/{id}/enrollments',
    permission: 'creators:read',
    tag,
    summary: 'A creator’s tiers over time',
    params,
    reply: z.object({ data: z.array(EnrollmentShape) }),
  },
  async (ctx, { params: { id } }) => ({ data: await listEnrollments(ctx, { creatorId: id }) }),
)

endpoint(
  programsRoutes,
  {
    method: 'delete',
    path: '/v1/enrollments/{id}',
    permission: 'creators:write',
    tag,
    summary: 'Undo a creator’s latest tier',
    params,
    reply: z.null(),
  },
  async (ctx, { params: { id } }) => {
    await undoEnrollment(ctx, id)
    return null
  },
)
