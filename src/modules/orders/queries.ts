import { sql, type RawBuilder } from 'kysely'
import type { z } from '@hono/zod-openapi'
import { TIER_AT_ORDER } from '#modules/programs'
import { containing } from '#platform/db/containing'
import type { Ctx } from '#platform/db/tenant'
import { cutPage, readCursor } from '#platform/http/page'
import { toMoney } from '#platform/http/shapes'
import { Problem } from '#platform/problem'
import type { GmvKind } from './rules.ts'
import type { OrderFilter, OrderLineShape, OrderPage, OrderQuery, OrderSummary } from './schema.ts'

type Filter = z.output<typeof OrderFilter>

/** The lines a kind of GMV counts, as a condition on `line`. Net counts what completed counts. */
export function countsAs(kind: GmvKind): RawBuilder<boolean> {
  if (kind === 'placed') return sql`true`
  return kind === 'paid' ? sql`line.status not in ('cancelled', 'unpaid')` : sql`line.status = 'completed'`
}

const LINE = sql`
  line.id, line.order_external_id, line.channel, line.ordered_at, line.status, line.source_status, line.settled, line.fully_refunded,
  line.sku_name, line.content_type, line.quantity, line.currency, line.gmv, line.refund_value, line.platform_commission,
  line.import_id, line.as_of, shops.id as shop_id, shops.name as shop_name, creators.id as creator_id, creators.name as creator_name,
  products.id as product_id, products.name as product_name`

const JOINS = sql`
  join shops on shops.id = line.shop_id
  join creators on creators.id = line.creator_id
  join products on products.id = line.product_id`

/** Order lines that fit the filter, one page, named only once it is found. @throws Problem invalid `list.cursor` */
export async function listOrderLines(ctx: Ctx, query: z.output<typeof OrderQuery>): Promise<z.infer<typeof OrderPage>> {
  const descending = query.sort.startsWith('-')
  const column = sql.ref(`line.${query.sort.replace('-', '')}`)
  const after = readCursor(query.cursor, 2)
  const position = after ? sql`and (${column}, line.id) ${sql.raw(descending ? '<' : '>')} (${after[0]}, ${after[1]})` : sql``
  const direction = sql.raw(descending ? 'desc' : 'asc')
  const { rows } = await sql<LineRow & { sorted_by: string }>`
    select ${LINE}, ${column}::text as sorted_by
    from (
      select line.* from order_lines as line ${tiersFor(query)} where ${fits(query)} ${position}
      order by ${column} ${direction}, line.id ${direction} limit ${query.limit + 1}
    ) as line ${JOINS}
    order by ${column} ${direction}, line.id ${direction}`.execute(ctx.db)
  const { page, next } = cutPage(rows, query.limit, ({ sorted_by, id }) => [sorted_by, id])
  return { data: page.map(toLine), next_cursor: next }
}

/** What the filter's lines sum to, per currency. */
export async function sumOrderLines(ctx: Ctx, filter: Filter): Promise<z.infer<typeof OrderSummary>> {
  type Sums = {
    currency: string
    lines: number
    orders: number
    items: number
    gmv: string
    refund_value: string
    platform_commission: string
  }
  const { rows } = await sql<Sums>`
    select line.currency, count(*)::int as lines, count(distinct line.order_external_id)::int as orders, sum(line.quantity)::int as items,
      sum(line.gmv)::text as gmv, sum(line.refund_value)::text as refund_value, sum(line.platform_commission)::text as platform_commission
    from order_lines as line ${tiersFor(filter)}
    where ${fits(filter)}
    group by line.currency order by line.currency`.execute(ctx.db)
  return {
    data: rows.map(({ currency, lines, orders, items, gmv, refund_value, platform_commission }) => ({
      currency,
      lines,
      orders,
      items,
      gmv: toMoney(gmv, currency),
      refund_value: toMoney(refund_value, currency),
      platform_commission: toMoney(platform_commission, currency),
    })),
  }
}

/** @throws Problem missing `order.missing` */
export async function getOrderLine(ctx: Ctx, id: string): Promise<z.infer<typeof OrderLineShape>> {
  const { rows } = await sql<LineRow>`select ${LINE} from order_lines as line ${JOINS} where line.id = ${id}`.execute(ctx.db)
  if (!rows[0])
    throw new Problem('missing', 'order.missing', 'There is no such order line here; its import may have been undone.')
  return toLine(rows[0])
}

/** The line with what its commission is reckoned from, or null when its import was undone. */
export async function findOrderLine(ctx: Ctx, id: string) {
  const { rows } = await sql<LineRow & { commission_base: string | null; base_is_actual: boolean }>`
    select ${LINE}, line.commission_base, line.base_is_actual from order_lines as line ${JOINS} where line.id = ${id}`.execute(
    ctx.db,
  )
  const row = rows[0]
  return row ? { ...toLine(row), commission_base: row.commission_base, base_is_actual: row.base_is_actual } : null
}

/** Orders by their marketplace number, exactly: people paste them. */
export async function searchOrders(
  ctx: Ctx,
  text: string,
  limit: number,
): Promise<{ id: string; order_id: string; ordered_at: string; product: string }[]> {
  const { rows } = await sql<{ id: string; order_id: string; ordered_at: string; product: string }>`
    select line.id, line.order_external_id as order_id, line.ordered_at, products.name as product
    from order_lines as line join products on products.id = line.product_id
    where line.order_external_id = ${text} order by line.ordered_at limit ${limit}`.execute(ctx.db)
  return rows
}

function fits(filter: Filter): RawBuilder<boolean> {
  const conditions: RawBuilder<unknown>[] = [sql`true`]
  if (filter.kind) conditions.push(countsAs(filter.kind))
  if (filter.status) conditions.push(sql`line.status = ${filter.status}`)
  if (filter.content_type)
    conditions.push(
      filter.content_type === 'unknown' ? sql`line.content_type is null` : sql`line.content_type = ${filter.content_type}`,
    )
  if (filter.creator_id) conditions.push(sql`line.creator_id = ${filter.creator_id}`)
  if (filter.shop_id) conditions.push(sql`line.shop_id = ${filter.shop_id}`)
  if (filter.product_id) conditions.push(sql`line.product_id = ${filter.product_id}`)
  if (filter.sku) conditions.push(sql`line.model_external_id = ${filter.sku}`)
  if (filter.refunded) conditions.push(filter.refunded === 'true' ? sql`line.refund_value > 0` : sql`line.refund_value = 0`)
  if (filter.import_id)
    conditions.push(
      sql`line.import_id = ${filter.import_id} and line.id in (select line_id from order_line_versions where import_id = ${filter.import_id})`,
    )
  if (filter.currency) conditions.push(sql`line.currency = ${filter.currency}`)
  if (filter.from) conditions.push(sql`line.day >= ${filter.from}`)
  if (filter.to) conditions.push(sql`line.day <= ${filter.to}`)
  if (filter.program_id)
    conditions.push(sql`line.shop_id in (select shop_id from program_shops where program_id = ${filter.program_id})`)
  if (filter.tier_id) conditions.push(sql`coalesce(${TIER_AT_ORDER.id}, 'none') = ${filter.tier_id}`)
  // As reports count: a line of a shop without a program stands in no tier, so it is among the others.
  if (filter.exclusive) conditions.push(sql`coalesce(tiers.exclusive, false) = ${filter.exclusive === 'true'}`)
  if (filter.q) {
    const part = containing(filter.q)
    conditions.push(
      sql`(line.order_external_id = ${filter.q}
        or line.product_id in (select id from products where name ilike ${part})
        or line.creator_id in (select id from creators where name ilike ${part}))`,
    )
  }
  return sql.join(conditions, sql` and `) as RawBuilder<boolean>
}

/** The tier each line's creator stood in, joined only where a filter asks for it. */
function tiersFor({ tier_id, exclusive }: Filter): RawBuilder<unknown> {
  return tier_id || exclusive ? sql`${TIER_AT_ORDER.tiers} left join tiers on tiers.id = ${TIER_AT_ORDER.id}` : sql``
}

type LineRow = {
  id: string
  order_external_id: string
  shop_id: string
  shop_name: string
  creator_id: string
  creator_name: string
  product_id: string
  product_name: string
  currency: string
  gmv: string
  refund_value: string
  platform_commission: string
} & Pick<
  z.infer<typeof OrderLineShape>,
  | 'channel'
  | 'ordered_at'
  | 'status'
  | 'source_status'
  | 'settled'
  | 'fully_refunded'
  | 'sku_name'
  | 'content_type'
  | 'quantity'
  | 'import_id'
  | 'as_of'
>

function toLine(row: LineRow): z.infer<typeof OrderLineShape> {
  const { currency } = row
  return {
    id: row.id,
    order_id: row.order_external_id,
    channel: row.channel,
    ordered_at: row.ordered_at,
    status: row.status,
    source_status: row.source_status,
    settled: row.settled,
    fully_refunded: row.fully_refunded,
    shop: { id: row.shop_id, name: row.shop_name },
    creator: { id: row.creator_id, name: row.creator_name },
    product: { id: row.product_id, name: row.product_name },
    sku_name: row.sku_name,
    content_type: row.content_type,
    quantity: row.quantity,
    gmv: toMoney(row.gmv, currency),
    refund_value: toMoney(row.refund_value, currency),
    platform_commission: toMoney(row.platform_commission, currency),
    import_id: row.import_id,
    as_of: row.as_of,
  }
}
