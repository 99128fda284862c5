import { sql } from 'kysely'
import type { Ctx } from '#platform/db/tenant'
import { beginChanges, replaceLines } from './replace-lines.ts'

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
  await beginChanges(ctx)
  await sql`drop table if exists fallbacks`.execute(ctx.db)
  await sql`
    create temporary table fallbacks on commit drop as
    select line.id as line_id, older.import_id, older.row_number
    from order_line_versions as version
    join order_lines as line on line.id = version.line_id and line.import_id = version.import_id
    left join lateral (
      select import_id, row_number from order_line_versions as older
      where older.line_id = line.id and older.import_id <> all(${undone as string[]}::text[])
      order by as_of desc, status_rank desc, content_hash desc, creator_id desc, shop_id desc limit 1
    ) as older on true
    where version.import_id = ${importId}`.execute(ctx.db)
  await sql`analyze fallbacks (line_id)`.execute(ctx.db)
  const { replaced: restored } = await replaceLines(ctx, sql`select * from fallbacks where import_id is not null`)
  const { rows } = await sql<{ removed: number }>`
    with removed as (
      delete from order_lines as line using fallbacks where line.id = line_id and fallbacks.import_id is null
      returning line.id, line.day, line.creator_id, line.shop_id, line.currency, line.status, line.platform_commission
    ), changed as (
      insert into changed_lines select id, day from removed
    ), replaced as (
      insert into replaced_lines select * from removed
    )
    select count(*)::int as removed from removed`.execute(ctx.db)
  await sql`analyze changed_lines`.execute(ctx.db)
  return { restored, removed: rows[0]!.removed }
}
