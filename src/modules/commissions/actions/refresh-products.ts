import { sql, type RawBuilder } from 'kysely'
import { countsAs } from '#modules/orders'
import type { Ctx } from '#platform/db/tenant'
import { LINE_KINDS } from '../rules.ts'

const SUMMED = { items: sql`quantity`, gmv: sql`gmv`, refunds: sql`refund_value` }
const SUMS = LINE_KINDS.flatMap((kind) =>
  Object.entries(SUMMED).map(([name, of]) => ({
    name: sql.ref(`${name}_${kind}`),
    sum: sql`coalesce(sum(${of}) filter (where ${countsAs(kind)}), 0) as ${sql.ref(`${name}_${kind}`)}`,
  })),
)
const ORDERS = LINE_KINDS.map((kind) => ({
  name: sql.ref(`orders_${kind}`),
  /** Of orders of one line. */
  alone: sql`count(*) filter (where ${countsAs(kind)}) as ${sql.ref(`orders_${kind}`)}`,
  /** Of one order of several. */
  inCompany: sql`bool_or(${countsAs(kind)})::int as ${sql.ref(`orders_${kind}`)}`,
}))
const NAMES = [...SUMS, ...ORDERS].map(({ name }) => name)

/**
 * Sums whole days by SKU again, from `day_lines`. An order counts once however many of its lines name the SKU: one of
 * several lines is summed by itself first.
 *
 * @param touched condition on day.
 */
export async function refreshProducts(ctx: Ctx, touched: RawBuilder<unknown>): Promise<void> {
  const by = sql`day, currency, shop_id, product_id, model_external_id`
  const sums = sql.join(SUMS.map(({ sum }) => sum))
  await sql`delete from daily_products where ${touched}`.execute(ctx.db)
  await sql`
    insert into daily_products (workspace_id, day, currency, shop_id, product_id, sku, ${sql.join(NAMES)})
    select ${ctx.scope.workspaceId}, ${by}, ${sql.join(NAMES.map((name) => sql`sum(${name})`))}
    from (
      select ${by}, ${sums}, ${sql.join(ORDERS.map(({ alone }) => alone))} from day_lines as line where is_alone group by ${by}
      union all
      select ${by}, ${sums}, ${sql.join(ORDERS.map(({ inCompany }) => inCompany))}
      from day_lines as line where not is_alone group by ${by}, order_external_id
    ) as orders
    group by ${by}`.execute(ctx.db)
}
