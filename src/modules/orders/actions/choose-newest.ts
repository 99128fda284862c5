import { sql } from 'kysely'
import type { Ctx } from '#platform/db/tenant'
import { FACTS, listColumns } from './facts.ts'
import { beginChanges, replaceLines } from './replace-lines.ts'
import { STANDING, VERSIONS } from './standing.ts'

/**
 * Lets the versions of an import stand where they are newer than what stands: by the file's as-of, then status, then
 * content, so that files in any order end in the same state. Where all of that is one, who and what they name decides.
 * Leaves `changed_lines` and `replaced_lines`.
 *
 * @param rows condition on `version`, where not all of them are meant.
 * @returns lines by outcome; the same content counts as updated where this import was told another shop or account.
 */
export async function chooseNewest(ctx: Ctx, importId: string, rows = sql`true`) {
  await beginChanges(ctx)
  await sql`drop table if exists known_lines`.execute(ctx.db)
  await sql`
    create temporary table known_lines on commit drop as
    select version.line_id, version.row_number,
      (version.as_of, version.status_rank, version.content_hash, version.creator_id, version.shop_id)
        > (stands.as_of, stands.status_rank, stands.content_hash, stands.creator_id, stands.shop_id) as is_newer
    from order_line_versions as version
    join order_lines as line on line.id = version.line_id
    join order_line_versions as stands on stands.import_id = line.import_id and stands.row_number = line.row_number
    where version.import_id = ${importId} and ${rows}`.execute(ctx.db)
  await sql`analyze known_lines (line_id)`.execute(ctx.db)
  const { changed: updated } = await replaceLines(
    ctx,
    sql`select line_id, ${importId}::text as import_id, row_number from known_lines where is_newer`,
  )
  const { rows: counts } = await sql<{ created: number; known: number }>`
    with created as (
      insert into order_lines (workspace_id, id, import_id, row_number, ${listColumns(FACTS)})
      select ${ctx.scope.workspaceId}, version.line_id, version.import_id, version.row_number, ${STANDING} from ${VERSIONS}
      where version.import_id = ${importId} and ${rows}
        and not exists (select from known_lines where known_lines.line_id = version.line_id)
      returning id, day
    ), changed as (
      insert into changed_lines select id, day from created
    )
    select (select count(*) from created)::int as created, (select count(*) from known_lines)::int as known`.execute(ctx.db)
  await sql`analyze changed_lines`.execute(ctx.db)
  const { created, known } = counts[0]!
  return { created, updated, unchanged: known - updated }
}

/** Lets an import's lines stand again where they are newer than what stands, as when it came in. */
export const restandLines = (ctx: Ctx, importId: string) => chooseNewest(ctx, importId)
