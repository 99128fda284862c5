import { sql } from 'kysely'
import type { Ctx } from '#platform/db/tenant'
import { FACTS, SAID } from './choose-newest.ts'

/**
 * Takes an import's lines back: each returns to its newest version among the imports that still count, or goes.
 * Leaves `changed_lines` and `replaced_lines`, as a merge does.
 *
 * @param undone imports that no longer count, this one among them.
 * @returns how many lines returned to an older version, and how many are gone.
 */
export async function restoreLines(
  ctx: Ctx,
  importId: string,
  undone: readonly string[],
): Promise<{ restored: number; removed: number }> {
  await sql`drop table if exists changed_lines, replaced_lines, fallbacks`.execute(ctx.db)
  await sql`
    create temporary table fallbacks on commit drop as
    select line.id as line_id, version.import_id, version.row_number, version.day
    from order_lines as line
    left join lateral (
      select import_id, row_number, day from order_line_versions as version
      where version.line_id = line.id and version.import_id <> all(${undone as string[]}::text[])
      order by as_of desc, status_rank desc, content_hash desc limit 1
    ) as version on true
    where line.import_id = ${importId}`.execute(ctx.db)
  await sql`
    create temporary table replaced_lines on commit drop as
    select ${SAID} from order_lines as line where line.import_id = ${importId}`.execute(ctx.db)
  await sql`analyze replaced_lines`.execute(ctx.db)
  await sql`
    create temporary table changed_lines on commit drop as
    select line_id, day from replaced_lines union select line_id, day from fallbacks where day is not null`.execute(ctx.db)
  await sql`analyze changed_lines`.execute(ctx.db)
  const removed = await sql`delete from order_lines using fallbacks where id = line_id and fallbacks.import_id is null`.execute(
    ctx.db,
  )
  const restored = await sql`
    update order_lines set import_id = version.import_id, row_number = version.row_number,
      ${sql.join(FACTS.map((fact) => sql`${sql.ref(fact)} = ${sql.ref(`version.${fact}`)}`))}
    from fallbacks join order_line_versions as version using (import_id, row_number)
    where order_lines.id = fallbacks.line_id`.execute(ctx.db)
  return { restored: Number(restored.numAffectedRows ?? 0n), removed: Number(removed.numAffectedRows ?? 0n) }
}
