import { sql, type RawBuilder } from 'kysely'
import type { Ctx } from '#platform/db/tenant'
import { stageComparison } from './stage-comparison.ts'

/**
 * Keeps `plan_differences` to what some lines and the plans now say: a row for each line whose reported commission is
 * not what a plan of ours says, and none for the others. A line that is gone loses its row.
 *
 * @param lines selects line_id
 */
export async function compareWithPlans(ctx: Ctx, lines: RawBuilder<unknown>): Promise<void> {
  // Most workspaces mirror no plans: a million lines then cost one look.
  const { rows } = await sql<{ any: boolean }>`
    select exists (select from commission_plans) or exists (select from plan_differences) as any`.execute(ctx.db)
  if (!rows[0]!.any) return
  await sql`drop table if exists asked_lines`.execute(ctx.db)
  await sql`create temporary table asked_lines on commit drop as select distinct line_id from (${lines}) as line`.execute(ctx.db)
  await sql`analyze asked_lines`.execute(ctx.db)
  await stageComparison(ctx, sql`select line_id from asked_lines`)
  await sql`delete from plan_differences using asked_lines where plan_differences.line_id = asked_lines.line_id`.execute(ctx.db)
  await sql`
    insert into plan_differences (workspace_id, line_id, cause, shop_id, creator_id, product_id, currency, day, ordered_at, plan_id,
      rate_ppm, base, reported, expected, difference, size)
    select ${ctx.scope.workspaceId}, line_id, cause, shop_id, creator_id, product_id, currency, day, ordered_at, plan_id,
      rate_ppm, base, reported, expected, reported - coalesce(expected, 0), abs(reported - coalesce(expected, 0))
    from compared_lines where cause <> 'none'`.execute(ctx.db)
}
