import { z } from '@hono/zod-openapi'
import { createRouter, endpoint } from '#platform/http/endpoint'
import { addTier, assignShop, createProgram, enrollCreators, undoEnrollment } from './actions.ts'
import { getProgram, listEnrollments, listPrograms } from './queries.ts'
import { createReward, renameReward, setRewardTerms, stopReward } from './rewards/actions.ts'
import {
  EnrollmentShape,
  NewEnrollments,
  NewProgram,
  NewReward,
  NewRewardTerms,
  NewTier,
  ProgramShape,
  RewardEdit,
  RewardStop,
} from './schema.ts'

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
    path: '/v1/programs/{id}/rewards',
    permission: 'programs:write',
    tag,
    summary: 'Add a reward that the brand pays',
    params,
    body: NewReward,
    reply: ProgramShape,
  },
  (ctx, { params: { id }, body }) => createReward(ctx, id, body),
)

endpoint(
  programsRoutes,
  {
    method: 'patch',
    path: '/v1/rewards/{id}',
    permission: 'programs:write',
    tag,
    summary: 'Rename a reward',
    params,
    body: RewardEdit,
    reply: ProgramShape,
  },
  (ctx, { params: { id }, body: { name } }) => renameReward(ctx, id, name),
)

endpoint(
  programsRoutes,
  {
    method: 'post',
    path: '/v1/rewards/{id}/terms',
    permission: 'programs:write',
    tag,
    summary: 'Give a reward new terms from a moment on; sales since then are reckoned again',
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
    path: '/v1/rewards/{id}/stop',
    permission: 'programs:write',
    tag,
    summary: 'Let a reward pay nothing from a moment on',
    params,
    body: RewardStop,
    reply: ProgramShape,
  },
  (ctx, { params: { id }, body: { at } }) => stopReward(ctx, id, Temporal.Instant.from(at)),
)

endpoint(
  programsRoutes,
  {
    method: 'post',
    path: '/v1/enrollments',
    permission: 'creators:write',
    tag,
    summary: 'Move creators into a tier from a moment on; the answer is the enrollments made, and the change to undo them all by',
    body: NewEnrollments,
    reply: z.object({ data: z.array(EnrollmentShape), change_id: z.string() }),
  },
  async (ctx, { body }) => {
    const { ids, change } = await enrollCreators(ctx, {
      tierId: body.tier_id,
      creatorIds: [...new Set(body.creator_ids)],
      startsAt: Temporal.Instant.from(body.starts_at),
    })
    return { data: await listEnrollments(ctx, { ids }), change_id: change }
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
