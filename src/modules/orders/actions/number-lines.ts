import { sql } from 'kysely'
import type { Ctx } from '#platform/db/tenant'

const KEY = ['channel', 'order_external_id', 'item_external_id', 'model_external_id', 'promotion_external_id']

/**
 * Numbers the staged lines that share all their ids, in the order of the file and after those the import already has.
 *
 * @returns how many orders the import had not, and whether it had lines at all.
 */
export async function numberLines(ctx: Ctx, importId: string): Promise<{ orders: number; joins: boolean }> {
  await sql`drop table if exists repeating_orders`.execute(ctx.db)
  await sql`create temporary table repeating_orders (order_external_id text) on commit drop`.execute(ctx.db)
  const { rows } = await sql<{ orders: number; joins: boolean }>`
    with orders as (
      select order_external_id, count(*) > 1 as has_several from staged_lines group by order_external_id
    ), repeating as (
      insert into repeating_orders select order_external_id from orders where has_several
    )
    select count(*)::int as orders, exists (select from order_line_versions where import_id = ${importId}) as joins from orders`.execute(
    ctx.db,
  )
  const { orders, joins } = rows[0]!
  if (!joins) {
    await giveNumbers(ctx, importId)
    return { orders, joins }
  }
  const { rows: known } = await sql<{ orders: number }>`
    with known as (
      select distinct order_external_id from order_line_versions
      where import_id = ${importId} and order_external_id in (select order_external_id from staged_lines)
    ), repeating as (
      insert into repeating_orders select order_external_id from known
    )
    select count(*)::int as orders from known`.execute(ctx.db)
  await giveNumbers(ctx, importId)
  return { orders: orders - known[0]!.orders, joins }
}

async function giveNumbers(ctx: Ctx, importId: string) {
  const key = (table: string) => sql.join(KEY.map((column) => sql.ref(`${table}.${column}`)))
  await sql`
    update staged_lines set ordinal = numbered.ordinal
    from (
      select line.row_number, before.lines + row_number() over (partition by ${key('line')} order by line.row_number) - 1 as ordinal
      from staged_lines as line
      cross join lateral (
        select count(*) as lines from order_line_versions as version where import_id = ${importId} and (${key('version')}) = (${key('line')})
      ) as before
      where line.order_external_id in (select order_external_id from repeating_orders)
    ) as numbered
    where staged_lines.row_number = numbered.row_number and numbered.ordinal > 0`.execute(ctx.db)
}
