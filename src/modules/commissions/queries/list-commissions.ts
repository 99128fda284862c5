import { sql, type RawBuilder } from 'kysely'
import type { z } from '@hono/zod-openapi'
import { countsAs } from '#modules/orders'
import { containing } from '#platform/db/containing'
import type { Ctx } from '#platform/db/tenant'
import { cutPage, readCursor } from '#platform/http/page'
import { toMoney } from '#platform/http/shapes'
import { Problem } from '#platform/problem'
import { ppmToPercent } from '#shared/percent'
import { commissionIdOf } from './commission-id.ts'
import type { CommissionFilter, CommissionPage, CommissionQuery, CommissionShape, CommissionSummary } from '../schema.ts'

type Filter = z.output<typeof CommissionFilter>

// The line may be gone with its import; the newest version still says what the commission was for.
const ROW = sql`
  commission.id, commission.payer, commission.status, commission.ordered_at, commission.line_id, commission.currency,
  commission.base, commission.rate_ppm, commission.cap, commission.amount,
  seen.order_external_id as order_id, seen.content_type, creators.id as creator_id, creators.name as creator_name,
  shops.id as shop_id, shops.name as shop_name, products.id as product_id, products.name as product_name,
  tiers.id as tier_id, tiers.name as tier_name, tiers.exclusive`

const JOINS = sql`
  join lateral (
    select order_external_id, content_type, product_id from order_line_versions as version
    where version.line_id = commission.line_id order by as_of desc limit 1
  ) as seen on true
  join creators on creators.id = commission.creator_id
  join shops on shops.id = commission.shop_id
  join products on products.id = seen.product_id
  left join tiers on tiers.id = commission.tier_id`

/** Commissions that fit the filter, one page. @throws Problem invalid `list.cursor` */
export async function listCommissions(
  ctx: Ctx,
  query: z.output<typeof CommissionQuery>,
): Promise<z.infer<typeof CommissionPage>> {
  const descending = query.sort.startsWith('-')
  const direction = sql.raw(descending ? 'desc' : 'asc')
  const column = sql.ref(`commission.${query.sort.replace('-', '')}`)
  const after = readCursor(query.cursor, 2)
  const position = after
    ? sql`and (${column}, commission.id) ${sql.raw(descending ? '<' : '>')} (${after[0]}, ${after[1]})`
    : sql``
  const { rows } = await sql<CommissionRow & { sorted_by: string }>`
    select ${ROW}, commission.sorted_by from (
      select commission.*, ${column}::text as sorted_by from commissions as commission where ${fits(query)} ${position}
      order by ${column} ${direction}, commission.id ${direction} limit ${query.limit + 1}
    ) as commission ${JOINS}
    order by ${column} ${direction}, commission.id ${direction}`.execute(ctx.db)
  const { page, next } = cutPage(rows, query.limit, ({ sorted_by, id }) => [sorted_by, id])
  return { data: page.map(toCommission), next_cursor: next }
}

/** What the filter's commissions sum to, per currency, payer and status. */
export async function sumCommissions(ctx: Ctx, filter: Filter): Promise<z.infer<typeof CommissionSummary>> {
  type Sums = Pick<z.infer<typeof CommissionShape>, 'payer' | 'status'> & {
    currency: string
    commissions: number
    amount: string
  }
  const { rows } = await sql<Sums>`
    select currency, payer, status, count(*)::int as commissions, sum(amount)::text as amount
    from commissions as commission where ${fits(filter)}
    group by currency, payer, status order by currency, payer, status`.execute(ctx.db)
  return { data: rows.map(({ amount, ...row }) => ({ ...row, amount: toMoney(amount, row.currency) })) }
}

/** @throws Problem missing `commission.missing` */
export async function getCommission(ctx: Ctx, id: string): Promise<z.infer<typeof CommissionShape>> {
  const { rows } =
    await sql<CommissionRow>`select ${ROW} from commissions as commission ${JOINS} where commission.id = ${id}`.execute(ctx.db)
  if (!rows[0]) throw new Problem('missing', 'commission.missing', 'There is no such commission here.')
  return toCommission(rows[0])
}

function fits(filter: Filter): RawBuilder<boolean> {
  const conditions: RawBuilder<unknown>[] = [sql`true`]
  for (const column of ['payer', 'status', 'creator_id', 'shop_id', 'tier_id', 'currency'] as const) {
    if (filter[column]) conditions.push(sql`${sql.ref(`commission.${column}`)} = ${filter[column]}`)
  }
  if (filter.line_id)
    conditions.push(
      sql`commission.id in (${commissionIdOf(sql`${filter.line_id}::text`, 'platform')}, ${commissionIdOf(sql`${filter.line_id}::text`, 'brand')})`,
    )
  if (filter.from) conditions.push(sql`commission.day >= ${filter.from}`)
  if (filter.to) conditions.push(sql`commission.day <= ${filter.to}`)
  if (filter.kind)
    conditions.push(
      sql`exists (select 1 from order_lines as line where line.id = commission.line_id and ${countsAs(filter.kind)})`,
    )
  if (filter.program_id)
    conditions.push(sql`commission.shop_id in (select shop_id from program_shops where program_id = ${filter.program_id})`)
  if (filter.q) {
    const part = containing(filter.q.toLowerCase())
    conditions.push(sql`(commission.creator_id in (select id from creators where lower(name) like ${part})
      or commission.id in (select ${commissionIdOf(sql`id`, 'platform')} from order_lines where order_external_id = ${filter.q})
      or commission.id in (select ${commissionIdOf(sql`id`, 'brand')} from order_lines where order_external_id = ${filter.q}))`)
  }
  return sql.join(conditions, sql` and `) as RawBuilder<boolean>
}

type CommissionRow = Pick<
  z.infer<typeof CommissionShape>,
  'id' | 'payer' | 'status' | 'ordered_at' | 'line_id' | 'order_id' | 'content_type'
> & {
  currency: string
  creator_id: string
  creator_name: string
  shop_id: string
  shop_name: string
  product_id: string
  product_name: string
  tier_id: string | null
  tier_name: string | null
  exclusive: boolean | null
  base: string | null
  rate_ppm: string | null
  cap: string | null
  amount: string
}

function toCommission(row: CommissionRow): z.infer<typeof CommissionShape> {
  const money = (micros: string | null) => (micros === null ? null : toMoney(micros, row.currency))
  return {
    id: row.id,
    payer: row.payer,
    status: row.status,
    ordered_at: row.ordered_at,
    order_id: row.order_id,
    line_id: row.line_id,
    creator: { id: row.creator_id, name: row.creator_name },
    shop: { id: row.shop_id, name: row.shop_name },
    product: { id: row.product_id, name: row.product_name },
    content_type: row.content_type,
    tier: row.tier_id === null ? null : { id: row.tier_id, name: row.tier_name!, exclusive: row.exclusive! },
    base: money(row.base),
    rate: row.rate_ppm === null ? null : ppmToPercent(BigInt(row.rate_ppm)),
    cap: money(row.cap),
    amount: toMoney(row.amount, row.currency),
  }
}
