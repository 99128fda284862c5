import { sql, type RawBuilder } from 'kysely'
import type { Ctx } from '#platform/db/tenant'
import { beginChanges, replaceLines } from './replace-lines.ts'

/**
 * Decides again whose and what lines are, after creators, products or shops were merged or sub-ids given to somebody
 * else. Leaves `changed_lines` and `replaced_lines`. The caller holds `lockLines`.
 *
 * @param condition on `line`, as it stands, and `version`, what its file named.
 * @returns how many lines changed.
 */
export async function reassignLines(ctx: Ctx, condition: RawBuilder<unknown>): Promise<number> {
  await beginChanges(ctx)
  const { changed } = await replaceLines(
    ctx,
    sql`select line.id as line_id, line.import_id, line.row_number from order_lines as line
        join order_line_versions as version on version.import_id = line.import_id and version.row_number = line.row_number
        where ${condition}`,
  )
  await sql`analyze changed_lines`.execute(ctx.db)
  return changed
}
