import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import { recordAudit } from '#platform/audit'
import { recordChange } from '#platform/changes'
import type { Ctx } from '#platform/db/tenant'
import { publish } from '#platform/events'
import { Problem } from '#platform/problem'
import { newId } from '#shared/id'
import { MOVED, type MoveAfter, type MoveBefore } from './enrollment-changes.ts'
import { findLatestEnrollments, getProgram, getTier } from './queries.ts'
import { mayFollow } from './rules.ts'
import type { NewProgram, NewTier } from './schema.ts'

/** A program with the two tiers every brand starts from. @throws Problem conflict `program.name_taken` */
export async function createProgram(ctx: Ctx, input: z.infer<typeof NewProgram>) {
  const { workspaceId: workspace_id } = ctx.scope
  const id = newId('prg')
  const made = await ctx.db
    .insertInto('programs')
    .values({ workspace_id, id, ...input })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) throw new Problem('conflict', 'program.name_taken', `There is a program named ${input.name} already.`)
  await ctx.db
    .insertInto('tiers')
    .values([
      { workspace_id, id: newId('tie'), program_id: id, name: 'Standard', rank: 1, exclusive: false, is_default: true },
      { workspace_id, id: newId('tie'), program_id: id, name: 'Exclusive', rank: 2, exclusive: true, is_default: false },
    ])
    .execute()
  await recordAudit(ctx, { action: 'program.created', subject: id, detail: { currency: input.currency } })
  return getProgram(ctx, id)
}

/** One more tier, above the others. @throws Problem conflict `tier.name_taken` */
export async function addTier(ctx: Ctx, programId: string, input: z.infer<typeof NewTier>) {
  const program = await getProgram(ctx, programId)
  const id = newId('tie')
  const rank = Math.max(0, ...program.tiers.map((tier) => tier.rank)) + 1
  const made = await ctx.db
    .insertInto('tiers')
    .values({ workspace_id: ctx.scope.workspaceId, id, program_id: programId, rank, is_default: false, ...input })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) throw new Problem('conflict', 'tier.name_taken', `There is a tier named ${input.name} already.`)
  await recordAudit(ctx, { action: 'tier.added', subject: id, detail: { program: programId, exclusive: input.exclusive } })
  return getProgram(ctx, programId)
}

/**
 * Moves creators into a tier from a moment on; the tier they were in ends there. Their sales from then on are
 * computed again and the difference is posted. Returns the ids of the enrollments, and the change that takes all of it back.
 *
 * @throws Problem missing `creator.missing`; conflict `enrollment.not_after` naming the creators whose latest period
 *   begins at that moment or later.
 */
export async function enrollCreators(
  ctx: Ctx,
  input: { tierId: string; creatorIds: readonly string[]; startsAt: Temporal.Instant },
): Promise<{ ids: string[]; change: string }> {
  const { workspaceId: workspace_id } = ctx.scope
  const tier = await getTier(ctx, input.tierId)
  await lockEnrollments(ctx, tier.program_id)
  await refuseUnknownCreators(ctx, input.creatorIds)
  const latest = await findLatestEnrollments(ctx, tier.program_id, input.creatorIds)
  const tooLate = input.creatorIds.filter((creator) => !mayFollow(latest.get(creator) ?? null, input.startsAt))
  if (tooLate.length > 0) {
    throw new Problem(
      'conflict',
      'enrollment.not_after',
      'A new tier must begin after the one before it: choose a later moment.',
      tooLate.map((id) => ({ path: id, code: 'enrollment.not_after', message: 'is in a tier that begins then or later' })),
    )
  }
  const starts_at = input.startsAt.toString()
  const { rows: ended } = await sql<MoveBefore[number]>`
    update enrollments set ends_at = ${starts_at}
    from (select id, ends_at as before from enrollments where program_id = ${tier.program_id} and creator_id = any(${[...input.creatorIds]}::text[])
      and (ends_at is null or ends_at > ${starts_at}) for update) as known
    where enrollments.id = known.id
    returning known.id, known.before as ends_at`.execute(ctx.db)
  const made = input.creatorIds.map((creator_id) => ({
    workspace_id,
    id: newId('enr'),
    program_id: tier.program_id,
    tier_id: tier.id,
    creator_id,
    starts_at,
    ends_at: null,
  }))
  await ctx.db.insertInto('enrollments').values(made).execute()
  await publish(ctx, 'terms.changed', {
    cause: `tier:${tier.id}`,
    programId: tier.program_id,
    since: input.startsAt,
    creatorIds: input.creatorIds,
  })
  const ids = made.map(({ id }) => id)
  const after: MoveAfter = { program_id: tier.program_id, starts_at, made: ids, creators: input.creatorIds }
  const facts = input.creatorIds.map((creator) => `${creator}.tiers`)
  const change = await recordChange(ctx, { kind: MOVED, facts, before: ended, after })
  await recordAudit(ctx, {
    action: 'creators.enrolled',
    subject: tier.id,
    detail: { creators: [...input.creatorIds], starts_at },
  })
  return { ids, change }
}

async function refuseUnknownCreators(ctx: Ctx, ids: readonly string[]): Promise<void> {
  const known = await ctx.db
    .selectFrom('creators')
    .select('id')
    .where('id', 'in', [...ids])
    .where('merged_into', 'is', null)
    .execute()
  const unknown = new Set(ids).difference(new Set(known.map(({ id }) => id)))
  if (unknown.size === 0) return
  const errors = [...unknown].map((id) => ({ path: id, code: 'creator.missing', message: 'is no creator here' }))
  throw new Problem('missing', 'creator.missing', 'There is no such creator here.', errors)
}

/** Takes a creator's latest period back, as if it had not been entered: the period before it goes on. */
export async function undoEnrollment(ctx: Ctx, id: string) {
  const enrollment = await ctx.db.selectFrom('enrollments').selectAll().where('id', '=', id).executeTakeFirst()
  if (!enrollment) throw new Problem('missing', 'enrollment.missing', 'There is no such enrollment here.')
  const { program_id, creator_id, starts_at } = enrollment
  await lockEnrollments(ctx, program_id)
  const latest = (await findLatestEnrollments(ctx, program_id, [creator_id])).get(creator_id)
  if (latest?.id !== id) throw new Problem('conflict', 'enrollment.not_latest', 'Only the latest tier can be undone.')
  await ctx.db.deleteFrom('enrollments').where('id', '=', id).execute()
  await ctx.db
    .updateTable('enrollments')
    .set({ ends_at: null })
    .where('program_id', '=', program_id)
    .where('creator_id', '=', creator_id)
    .where('ends_at', '=', starts_at)
    .execute()
  await publish(ctx, 'terms.changed', {
    cause: `enrollment_undone:${id}`,
    programId: program_id,
    since: Temporal.Instant.from(starts_at),
    creatorIds: [creator_id],
  })
  await recordAudit(ctx, { action: 'enrollment.undone', subject: id, detail: { creator: creator_id } })
}

/** Enrollments of a program take turns: two at once would each find the creator free, and their periods overlap. */
async function lockEnrollments(ctx: Ctx, programId: string): Promise<void> {
  // "No key": an import that adopts a shop into the program need not wait.
  await ctx.db.selectFrom('programs').select('id').where('id', '=', programId).forNoKeyUpdate().execute()
}

/** Puts a shop of ours into the only program of its currency; with none or several, a person decides. */
export async function adoptShop(ctx: Ctx, shop: { id: string; currency: string }): Promise<void> {
  const candidates = await ctx.db.selectFrom('programs').select('id').where('currency', '=', shop.currency).limit(2).execute()
  if (candidates.length === 1) await giveShop(ctx, { shopId: shop.id, programId: candidates[0]!.id })
}

/**
 * Says which program rewards a shop's sales. Those that came in before are reckoned at once, by the terms that held
 * when they were made. A shop that has a program keeps it.
 *
 * @throws Problem missing `program.missing`, `shop.missing`; invalid `program.currency` when the shop sells in another;
 *   conflict `shop.has_program` when it is another program's.
 */
export async function assignShop(ctx: Ctx, { shopId, programId }: { shopId: string; programId: string }): Promise<void> {
  const program = await getProgram(ctx, programId)
  const shop = await ctx.db.selectFrom('shops').select(['name', 'currency']).where('id', '=', shopId).executeTakeFirst()
  if (!shop) throw new Problem('missing', 'shop.missing', 'There is no such shop here.')
  if (shop.currency !== program.currency)
    throw new Problem(
      'invalid',
      'program.currency',
      `${shop.name} sells in ${shop.currency}, and the program pays in ${program.currency}.`,
    )
  if ((await giveShop(ctx, { shopId, programId })) !== programId)
    throw new Problem('conflict', 'shop.has_program', `Another program rewards the sales of ${shop.name} already.`)
}

/** Returns the program the shop then belongs to: the earlier one if it had one. */
async function giveShop(ctx: Ctx, { shopId, programId }: { shopId: string; programId: string }): Promise<string> {
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('program_shops')
    .values({ workspace_id: ctx.scope.workspaceId, shop_id: shopId, program_id: programId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 1n) {
    await publish(ctx, 'terms.changed', {
      cause: `shop:${shopId}`,
      programId,
      since: Temporal.Instant.fromEpochMilliseconds(0),
      creatorIds: null,
    })
    await recordAudit(ctx, { action: 'program.shop_assigned', subject: programId, detail: { shop: shopId } })
  }
  const { program_id } = await ctx.db
    .selectFrom('program_shops')
    .select('program_id')
    .where('shop_id', '=', shopId)
    .executeTakeFirstOrThrow()
  return program_id
}
