import { sql, type RawBuilder } from 'kysely'
import type { Ctx } from '#platform/db/tenant'
import { refreshDays } from '../actions/refresh-days.ts'
import { compareWithPlans } from '../differences/compare-with-plans.ts'
import { findCandidates } from './candidates.ts'
import { findChanges, writeChanges } from './changes.ts'
import { holdTerms, type Draft } from './held-terms.ts'
import { postChanges } from './journal.ts'
import { scopeLines } from './scope-lines.ts'
import { wantCommissions } from './wanted.ts'

/**
 * Brings commissions to what lines and terms now say, posts the differences, and sums the days again, after lines
 * changed: a line that is new earns, one that changed is corrected, one that is gone is reversed. Reads the
 * transaction's `changed_lines` and `replaced_lines`. Reckoning again changes nothing.
 *
 * @param cause what changed the lines, as the journal names it: `import:imp_…`.
 */
export async function reckonChangedLines(ctx: Ctx, cause: string): Promise<void> {
  await reckon(ctx, cause, sql`select line_id, day, true as is_changed from changed_lines`)
  await compareWithPlans(ctx, sql`select line_id from changed_lines`)
}

/** The same after terms changed: the lines stand as they stood. `lines` selects line_id and day. */
export async function reckonLines(ctx: Ctx, cause: string, lines: RawBuilder<unknown>): Promise<void> {
  await noReplacedLines(ctx)
  await reckon(ctx, cause, sql`select line_id, day, false as is_changed from (${lines}) as line`)
}

async function reckon(ctx: Ctx, cause: string, touched: RawBuilder<unknown>): Promise<void> {
  await touch(ctx, touched)
  const { rows } = await sql<{ none: boolean }>`select not exists (select from touched_lines) as none`.execute(ctx.db)
  if (rows[0]!.none) return
  await wantAll(ctx)
  await findChanges(ctx)
  const journalId = await postChanges(ctx, cause)
  await writeChanges(ctx, journalId)
  await refreshDays(
    ctx,
    sql`select day from touched_lines union select day from commission_changes union select day_before from commission_changes where day_before is not null`,
  )
}

/** Everything up to `candidates` and `wanted_commissions`, for the lines of `touched_lines`: nothing is written. */
async function wantAll(ctx: Ctx, draft?: Draft) {
  const reach = await holdTerms(ctx, draft)
  await scopeLines(ctx, reach)
  await findCandidates(ctx, reach)
  await wantCommissions(ctx, reach)
}

/** What lines would earn, into `candidates` and `wanted_commissions` of the transaction; nothing else changes. */
export async function tryLines(ctx: Ctx, lines: RawBuilder<unknown>, draft?: Draft): Promise<void> {
  await noReplacedLines(ctx)
  await touch(ctx, sql`select line_id, day, false as is_changed from (${lines}) as line`)
  await wantAll(ctx, draft)
}

async function touch(ctx: Ctx, touched: RawBuilder<unknown>) {
  await sql`drop table if exists touched_lines`.execute(ctx.db)
  await sql`create temporary table touched_lines on commit drop as ${touched}`.execute(ctx.db)
  await sql`analyze touched_lines`.execute(ctx.db)
}

async function noReplacedLines(ctx: Ctx) {
  await sql`drop table if exists replaced_lines`.execute(ctx.db)
  await sql`
    create temporary table replaced_lines (line_id text, day date, creator_id text, shop_id text, currency text, status text, platform_commission bigint)
    on commit drop`.execute(ctx.db)
}
