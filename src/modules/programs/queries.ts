import { sql, type RawBuilder } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import type { Period } from './rules.ts'
import { nameConditions, readRewards } from './rewards/queries.ts'
import type { EnrollmentShape, ProgramShape, TierShape } from './schema.ts'

/**
 * The tier that a creator's enrollment in a program gives at a moment, as a lateral subquery: a look-up by the whole
 * key, one per row, because a planner that takes the enrollments for one would read them all for each.
 */
export function enrolledAt(
  program: RawBuilder<unknown>,
  creator: RawBuilder<unknown>,
  at: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`lateral (
    select tier_id from enrollments
    where program_id = ${program} and creator_id = ${creator} and starts_at <= ${at} and (ends_at is null or ends_at > ${at})
    order by starts_at desc limit 1
  )`
}

/**
 * The tier in which the creator of a `line` (shop_id, creator_id, ordered_at) stood when it was ordered: join
 * `tiers` and read `id`, null for a shop without a program.
 */
export const TIER_AT_ORDER = {
  id: sql<string | null>`coalesce(enrolled.tier_id, standard.id)`,
  tiers: sql`
    left join program_shops on program_shops.shop_id = line.shop_id
    left join ${enrolledAt(sql`program_shops.program_id`, sql`line.creator_id`, sql`line.ordered_at`)} as enrolled on true
    left join tiers as standard on standard.program_id = program_shops.program_id and standard.is_default`,
}

export async function listPrograms(ctx: Ctx): Promise<z.infer<typeof ProgramShape>[]> {
  const programs = await ctx.db.selectFrom('programs').select(['id', 'name', 'currency']).orderBy('name').execute()
  const [shops, tiers, rewards] = [await readShops(ctx), await readTiers(ctx), await readRewards(ctx)]
  const names = await nameConditions(ctx, [...rewards.values()].flat())
  return programs.map((program) => ({
    ...program,
    shops: (shops.get(program.id) ?? []).map(({ id, name }) => ({ id, name })),
    tiers: (tiers.get(program.id) ?? []).map(({ program_id: _, ...tier }) => tier),
    rewards: rewards.get(program.id) ?? [],
    names: names(rewards.get(program.id) ?? []),
  }))
}

/** @throws Problem missing `program.missing` */
export async function getProgram(ctx: Ctx, id: string): Promise<z.infer<typeof ProgramShape>> {
  const program = (await listPrograms(ctx)).find((candidate) => candidate.id === id)
  if (!program) throw new Problem('missing', 'program.missing', 'There is no such program here.')
  return program
}

/** @throws Problem missing `tier.missing` */
export async function getTier(ctx: Ctx, id: string) {
  const tier = await ctx.db
    .selectFrom('tiers')
    .innerJoin('programs', 'programs.id', 'tiers.program_id')
    .select(['tiers.id', 'tiers.name', 'tiers.program_id', 'programs.currency'])
    .where('tiers.id', '=', id)
    .executeTakeFirst()
  if (!tier) throw new Problem('missing', 'tier.missing', 'There is no such tier here.')
  return tier
}

/** The latest period of each of these creators in a program, by creator. */
export async function findLatestEnrollments(
  ctx: Ctx,
  programId: string,
  creatorIds: readonly string[],
): Promise<Map<string, Period & { id: string }>> {
  const rows = await ctx.db
    .selectFrom('enrollments')
    .select(['id', 'creator_id', 'starts_at', 'ends_at'])
    .where('program_id', '=', programId)
    .where('creator_id', 'in', [...creatorIds])
    .orderBy('starts_at')
    .execute()
  return new Map(
    rows.map(({ id, creator_id, starts_at, ends_at }) => [
      creator_id,
      { id, startsAt: Temporal.Instant.from(starts_at), endsAt: ends_at ? Temporal.Instant.from(ends_at) : null },
    ]),
  )
}

/** A creator's tiers over time, or these enrollments; latest first. */
export async function listEnrollments(
  ctx: Ctx,
  which: { creatorId: string } | { ids: readonly string[] },
): Promise<z.infer<typeof EnrollmentShape>[]> {
  const rows = await ctx.db
    .selectFrom('enrollments')
    .innerJoin('tiers', 'tiers.id', 'enrollments.tier_id')
    .innerJoin('programs', 'programs.id', 'enrollments.program_id')
    .select([
      'enrollments.id',
      'enrollments.creator_id',
      'enrollments.starts_at',
      'enrollments.ends_at',
      'tiers.id as tier_id',
      'tiers.name as tier_name',
      'tiers.exclusive',
      'programs.id as program_id',
      'programs.name as program_name',
    ])
    .where((where) =>
      'ids' in which ? where('enrollments.id', 'in', [...which.ids]) : where('enrollments.creator_id', '=', which.creatorId),
    )
    .orderBy('enrollments.starts_at', 'desc')
    .execute()
  return rows.map(({ id, creator_id, starts_at, ends_at, tier_id, tier_name, exclusive, program_id, program_name }) => ({
    id,
    creator_id,
    program: { id: program_id, name: program_name },
    tier: { id: tier_id, name: tier_name, exclusive },
    starts_at,
    ends_at,
  }))
}

async function readShops(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('program_shops')
    .innerJoin('shops', 'shops.id', 'program_shops.shop_id')
    .select(['program_shops.program_id', 'shops.id', 'shops.name'])
    .orderBy('shops.name')
    .execute()
  return Map.groupBy(rows, ({ program_id }) => program_id)
}

async function readTiers(ctx: Ctx) {
  const now = ctx.now.toString()
  const { rows } = await sql<z.infer<typeof TierShape> & { program_id: string }>`
    select id, program_id, name, rank, exclusive, is_default, coalesce(creators, 0) as creators, joined_at, coalesce(coming, 0) as coming, comes_at
    from tiers left join (
      select tier_id, count(*) filter (where starts_at <= ${now})::int as creators, max(starts_at) filter (where starts_at <= ${now}) as joined_at,
        count(*) filter (where starts_at > ${now})::int as coming, min(starts_at) filter (where starts_at > ${now}) as comes_at
      from enrollments where ends_at is null or ends_at > ${now} group by tier_id
    ) as enrolled on enrolled.tier_id = tiers.id
    order by rank`.execute(ctx.db)
  return Map.groupBy(rows, ({ program_id }) => program_id)
}
