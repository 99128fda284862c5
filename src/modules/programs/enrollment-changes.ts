import { sql } from 'kysely'
import { undoes } from '#platform/changes'
import type { Ctx } from '#platform/db/tenant'
import { on, publish } from '#platform/events'
import { Problem } from '#platform/problem'

/** What a move of creators into a tier ended, and what it began. */
export type MoveBefore = readonly { readonly id: string; readonly ends_at: string | null }[]
export type MoveAfter = {
  readonly program_id: string
  readonly starts_at: string
  readonly made: readonly string[]
  readonly creators: readonly string[]
}

export const MOVED = 'creators.moved'

/** A move taken back whole: the periods before it go on, and sales since are reckoned by them. */
undoes<MoveBefore, MoveAfter>(MOVED, 'creators:write', async (ctx, { before, after }) => {
  const { program_id, starts_at, made, creators } = after
  const { rowCount } = await ctx.client.query('delete from enrollments where id = any($1) and ends_at is null', [made])
  if (rowCount !== made.length)
    throw new Problem('conflict', 'enrollment.not_latest', 'One of these creators is in another tier by now: undo that first.')
  await sql`
    update enrollments set ends_at = was.ends_at
    from jsonb_to_recordset(${JSON.stringify(before)}::jsonb) as was(id text, ends_at timestamptz)
    where enrollments.id = was.id`.execute(ctx.db)
  await publish(ctx, 'terms.changed', {
    cause: `moves_undone:${made[0]}`,
    programId: program_id,
    since: Temporal.Instant.from(starts_at),
    creatorIds: creators,
  })
})

/**
 * The tiers of a creator who becomes part of another come along where the other was in none; where both were in one,
 * the one that stays keeps theirs. Taken apart again, each has their own.
 */
on('creators.merged', (ctx, { from, into, undone }) => (undone ? giveBack(ctx, from, into) : takeAlong(ctx, from, into)))

async function takeAlong(ctx: Ctx, from: readonly string[], into: string): Promise<void> {
  // One after the other: the periods of the second must fit between those the first has brought.
  for (const creator of from) {
    await sql`
      update enrollments as period set creator_id = ${into}, merged_from = merged_from || creator_id
      where creator_id = ${creator} and not exists (
        select from enrollments as other
        where other.program_id = period.program_id and other.creator_id = ${into}
          and tstzrange(other.starts_at, other.ends_at) && tstzrange(period.starts_at, period.ends_at)
      )`.execute(ctx.db)
  }
}

async function giveBack(ctx: Ctx, from: readonly string[], into: string): Promise<void> {
  await sql`
    update enrollments set creator_id = merged_from[cardinality(merged_from)], merged_from = trim_array(merged_from, 1)
    where creator_id = ${into} and merged_from[cardinality(merged_from)] = any(${from}::text[])`.execute(ctx.db)
}
