import type { z } from '@hono/zod-openapi'
import { recordAudit } from '#platform/audit'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { percentToPpm, ppmToPercent } from '#shared/percent'
import type { AgencyShape, NewAgency } from './schema.ts'

/** The agencies of creators over time, latest first. */
export async function listAgencies(ctx: Ctx, creatorId?: string): Promise<z.infer<typeof AgencyShape>[]> {
  const rows = await ctx.db
    .selectFrom('creator_agencies')
    .innerJoin('creators', 'creators.id', 'creator_agencies.creator_id')
    .select(['creator_agencies.name', 'fee_ppm', 'starts_at', 'ends_at', 'creators.id as creator_id', 'creators.name as creator'])
    .$if(creatorId !== undefined, (query) => query.where('creator_agencies.creator_id', '=', creatorId!))
    .orderBy('creators.name')
    .orderBy('starts_at', 'desc')
    .limit(1000)
    .execute()
  return rows.map(({ creator_id, creator, name, fee_ppm, starts_at, ends_at }) => ({
    creator: { id: creator_id, name: creator },
    name,
    fee: fee_ppm === null ? null : ppmToPercent(BigInt(fee_ppm)),
    starts_at,
    ends_at,
  }))
}

/** A creator's agency at a moment, and the part it takes of what the creator earns: null is unknown. */
export async function findAgency(
  ctx: Ctx,
  creatorId: string,
  at: Temporal.Instant,
): Promise<{ name: string; feePpm: bigint | null } | null> {
  const row = await ctx.db
    .selectFrom('creator_agencies')
    .select(['name', 'fee_ppm'])
    .where('creator_id', '=', creatorId)
    .where('starts_at', '<=', at.toString())
    .where((where) => where.or([where('ends_at', 'is', null), where('ends_at', '>', at.toString())]))
    .executeTakeFirst()
  return row ? { name: row.name, feePpm: row.fee_ppm === null ? null : BigInt(row.fee_ppm) } : null
}

/**
 * Says which agency a creator is with from a moment on; the one before it ends there.
 *
 * @throws Problem missing `creator.missing`; conflict `agency.not_after`; missing `agency.missing` when there is none to end
 */
export async function setAgency(ctx: Ctx, input: z.output<typeof NewAgency>) {
  const { creator_id, name, fee, starts_at } = input
  // The creator's row, so that two at once take turns.
  const creator = await ctx.db
    .selectFrom('creators')
    .select('id')
    .where('id', '=', creator_id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!creator) throw new Problem('missing', 'creator.missing', 'There is no such creator here.')
  const [latest] = await listAgencies(ctx, creator_id)
  const startsAt = Temporal.Instant.from(starts_at)
  if (latest && Temporal.Instant.compare(startsAt, Temporal.Instant.from(latest.starts_at)) <= 0)
    throw new Problem('conflict', 'agency.not_after', 'An agency begins after the one before it: choose a later day.')
  if (!latest && name === null) throw new Problem('missing', 'agency.missing', 'This creator is with no agency.')
  await ctx.db
    .updateTable('creator_agencies')
    .set({ ends_at: starts_at })
    .where('creator_id', '=', creator_id)
    .where('ends_at', 'is', null)
    .execute()
  if (name !== null)
    await ctx.db
      .insertInto('creator_agencies')
      .values({
        workspace_id: ctx.scope.workspaceId,
        creator_id,
        name,
        fee_ppm: fee === null ? null : percentToPpm(fee)!.toString(),
        starts_at,
        ends_at: null,
      })
      .execute()
  await recordAudit(ctx, { action: 'agency.set', subject: creator_id, detail: { name, fee, starts_at } })
  return { data: await listAgencies(ctx, creator_id) }
}
