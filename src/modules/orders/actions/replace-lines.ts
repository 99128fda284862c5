import { sql, type RawBuilder } from 'kysely'
import type { Ctx } from '#platform/db/tenant'
import { FACTS } from './facts.ts'

/**
 * Begins what the transaction says of its changes: `changed_lines`, each line that differs, with its day and its former
 * one; `replaced_lines`, what those of them said that stood before.
 */
export async function beginChanges(ctx: Ctx): Promise<void> {
  await sql`drop table if exists changed_lines, replaced_lines`.execute(ctx.db)
  await sql`create temporary table changed_lines (line_id text, day date) on commit drop`.execute(ctx.db)
  await sql`
    create temporary table replaced_lines
      (line_id text, day date, creator_id text, shop_id text, currency text, status text, platform_commission bigint)
    on commit drop`.execute(ctx.db)
}

/**
 * Lets other versions stand for lines that stand.
 *
 * @param versions selects line_id, import_id and row_number.
 * @returns how many lines have another version, and how many of them say something else than before.
 */
export async function replaceLines(ctx: Ctx, versions: RawBuilder<unknown>) {
  await sql`drop table if exists next_versions`.execute(ctx.db)
  await sql`create temporary table next_versions on commit drop as ${versions}`.execute(ctx.db)
  await sql`analyze next_versions (line_id, import_id, row_number)`.execute(ctx.db)
  const { numAffectedRows: changed } = await sql`
    insert into replaced_lines
    select line.id, line.day, line.creator_id, line.shop_id, line.currency, line.status, line.platform_commission
    from next_versions join order_line_versions as version using (import_id, row_number)
    join order_lines as line on line.id = next_versions.line_id
    where (version.content_hash, version.shop_id, version.creator_id) is distinct from (line.content_hash, line.shop_id, line.creator_id)`.execute(
    ctx.db,
  )
  await sql`analyze replaced_lines (line_id)`.execute(ctx.db)
  const { numAffectedRows: replaced } = await sql`
    update order_lines as line set import_id = version.import_id, row_number = version.row_number,
      ${sql.join(FACTS.map((fact) => sql`${sql.ref(fact)} = ${sql.ref(`version.${fact}`)}`))}
    from next_versions join order_line_versions as version using (import_id, row_number)
    where line.id = next_versions.line_id`.execute(ctx.db)
  await sql`
    insert into changed_lines
    select line_id, day from replaced_lines
    union select id, line.day from replaced_lines join order_lines as line on line.id = replaced_lines.line_id`.execute(ctx.db)
  return { replaced: Number(replaced), changed: Number(changed) }
}
