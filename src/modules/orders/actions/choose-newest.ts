import { sql } from 'kysely'
import type { Ctx } from '#platform/db/tenant'
import { FACTS, listColumns } from './facts.ts'
import { beginChanges, replaceLines } from './replace-lines.ts'

/**
 * Lets the versions of an import stand where they are newer than what stands: by the file's as-of, then status, then
 * content, so that files in any order end in the same state. Leaves `changed_lines` and `replaced_lines`.
 *
 * @returns lines by outcome; the same content counts as updated where this import was told another shop or account.
 */
export async function chooseNewest(ctx: Ctx, importId: string) {
  await beginChanges(ctx)
  await sql`drop table if exists known_lines`.execute(ctx.db)
  await sql`
    create temporary table known_lines on commit drop as
    select version.line_id, version.row_number,
      (version.as_of, version.status_rank, version.content_hash) > (line.as_of, line.status_rank, line.content_hash) as is_newer
    from order_line_versions as version join order_lines as line on line.id = version.line_id
    where version.import_id = ${importId}`.execute(ctx.db)
  await sql`analyze known_lines (line_id)`.execute(ctx.db)
  const { changed: updated } = await replaceLines(
    ctx,
    sql`select line_id, ${importId}::text as import_id, row_number from known_lines where is_newer`,
  )
  const { rows } = await sql<{ created: number; known: number }>`
    with created as (
      insert into order_lines (workspace_id, id, import_id, row_number, ${listColumns(FACTS)})
      select ${ctx.scope.workspaceId}, line_id, import_id, row_number, ${listColumns(FACTS)} from order_line_versions as version
      where import_id = ${importId} and not exists (select from known_lines where known_lines.line_id = version.line_id)
      returning id, day
    ), changed as (
      insert into changed_lines select id, day from created
    )
    select (select count(*) from created)::int as created, (select count(*) from known_lines)::int as known`.execute(ctx.db)
  await sql`analyze changed_lines`.execute(ctx.db)
  const { created, known } = rows[0]!
  return { created, updated, unchanged: known - updated }
}
