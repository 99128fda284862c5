import { sql, type RawBuilder } from 'kysely'
import type { Ctx } from '#platform/db/tenant'
import { FACTS } from './facts.ts'
import { findMoved, STANDING, VERSIONS } from './standing.ts'

/**
 * Begins what the transaction says of its changes: `changed_lines`, each line that differs, with its day and its former
 * one; `replaced_lines`, what those of them said that stood before.
 */
export async function beginChanges(ctx: Ctx): Promise<void> {
  await findMoved(ctx)
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
  await sql`drop table if exists next_lines`.execute(ctx.db)
  await sql`
    create temporary table next_lines on commit drop as
    select next.line_id, version.import_id, version.row_number, ${STANDING}
    from (${versions}) as next, ${VERSIONS}
    where version.import_id = next.import_id and version.row_number = next.row_number`.execute(ctx.db)
  await sql`analyze next_lines (line_id)`.execute(ctx.db)
  const { numAffectedRows: changed } = await sql`
    insert into replaced_lines
    select line.id, line.day, line.creator_id, line.shop_id, line.currency, line.status, line.platform_commission
    from next_lines as next join order_lines as line on line.id = next.line_id
    where (next.content_hash, next.shop_id, next.product_id, next.creator_id, next.day)
      is distinct from (line.content_hash, line.shop_id, line.product_id, line.creator_id, line.day)`.execute(ctx.db)
  await sql`analyze replaced_lines (line_id)`.execute(ctx.db)
  const { numAffectedRows: replaced } = await sql`
    update order_lines as line set import_id = next.import_id, row_number = next.row_number,
      ${sql.join(FACTS.map((fact) => sql`${sql.ref(fact)} = ${sql.ref(`next.${fact}`)}`))}
    from next_lines as next
    where line.id = next.line_id
      and ((line.import_id, line.row_number) <> (next.import_id, next.row_number) or line.id in (select line_id from replaced_lines))`.execute(
    ctx.db,
  )
  await sql`
    insert into changed_lines
    select line_id, day from replaced_lines
    union select id, line.day from replaced_lines join order_lines as line on line.id = replaced_lines.line_id`.execute(ctx.db)
  return { replaced: Number(replaced), changed: Number(changed) }
}
