import { sql, type RawBuilder } from 'kysely'
import type { z } from '@hono/zod-openapi'
import { countsAs } from '#modules/orders'
import { TIER_AT_ORDER } from '#modules/programs'
import { containing } from '#platform/db/containing'
import type { Ctx } from '#platform/db/tenant'
import { cutPage, readCursor } from '#platform/http/page'
import { toMoney } from '#platform/http/shapes'
import { Problem } from '#platform/problem'
import { ppmToPercent } from '#shared/percent'
import type { CommissionFilter, CommissionPage, CommissionQuery, CommissionShape, CommissionSummary } from '../schema.ts'
import type { Limit } from '../rules.ts'
import { commissionIdOf } from './commission-id.ts'

type Commission = z.infer<typeof CommissionShape>
type Filter = z.output<typeof CommissionFilter>

type Source = 'platform' | 'reward' | 'bonus'

const REWARDED = sql`
  commission.id, 'brand' as payer, commission.status, commission.line_id, commission.creator_id, commission.shop_id, commission.currency,
  commission.ordered_at, commission.period_from, commission.base, commission.rate_ppm, commission.gross, commission.taken_back, commission.amount,
  commission.limited_by, commission.tier_id, commission.reward_id, commission.reward_version`

/**
 * Where commissions stand, as rows of one shape: the marketplace's on the order lines it reports, the brand's beside
 * them under an id that follows from the line's, and bonuses, which have no line. `key` sorts as the commission's id does.
 */
const SOURCES: Record<Source, Record<'columns' | 'from' | 'amount' | 'at' | 'id' | 'key', RawBuilder<unknown>>> = {
  platform: {
    id: sql`line.id`,
    key: sql`line.id || 'p'`,
    at: sql`line.ordered_at`,
    amount: sql`(case when line.status = 'cancelled' then 0 else line.platform_commission end)`,
    columns: sql`
      ${commissionIdOf(sql`line.id`, 'platform')} as id, 'platform' as payer,
      case when line.status = 'cancelled' then 'reversed' when line.settled then 'paid' when line.status = 'completed' then 'approved' else 'pending' end as status,
      line.id as line_id, line.creator_id, line.shop_id, line.currency, line.ordered_at, null::date as period_from,
      line.commission_base as base, line.commission_rate_ppm as rate_ppm, null::bigint as gross, 0 as taken_back,
      (case when line.status = 'cancelled' then 0 else line.platform_commission end) as amount, null as limited_by, null as tier_id, null as reward_id, null::int as reward_version`,
    from: sql`order_lines as line`,
  },
  reward: {
    id: sql`line.id`,
    key: sql`line.id || 'b'`,
    at: sql`line.ordered_at`,
    amount: sql`commission.amount`,
    columns: REWARDED,
    from: sql`order_lines as line join commissions as commission on commission.id = ${commissionIdOf(sql`line.id`)}`,
  },
  bonus: {
    id: sql`commission.id`,
    key: sql`'orl_' || substr(commission.id, 5)`,
    at: sql`commission.ordered_at`,
    amount: sql`commission.amount`,
    columns: REWARDED,
    from: sql`commissions as commission`,
  },
}

/** Where a filter's commissions can stand. */
function sourcesOf({ payer, reward_id, content_type, line_id }: Filter): Source[] {
  const brand: Source[] = content_type || line_id ? ['reward'] : ['reward', 'bonus']
  if (payer === 'platform') return reward_id ? [] : ['platform']
  return payer === 'brand' || reward_id ? brand : ['platform', ...brand]
}

const NAMED = sql`
  select commission.*, seen.order_external_id as order_id, seen.content_type, creators.name as creator_name, shops.name as shop_name,
    products.id as product_id, products.name as product_name, tiers.name as tier_name, tiers.exclusive, rewards.name as reward_name`
const NAMES = sql`
  left join order_lines as seen on seen.id = commission.line_id
  join creators on creators.id = commission.creator_id
  left join shops on shops.id = commission.shop_id
  left join products on products.id = seen.product_id
  left join tiers on tiers.id = commission.tier_id
  left join rewards on rewards.id = commission.reward_id`

/** Commissions that fit the filter, one page: each payer's first ones, then the first of both. @throws Problem invalid `list.cursor` */
export async function listCommissions(
  ctx: Ctx,
  query: z.output<typeof CommissionQuery>,
): Promise<z.infer<typeof CommissionPage>> {
  const direction = sql.raw(query.sort.startsWith('-') ? 'desc' : 'asc')
  const beyond = sql.raw(query.sort.startsWith('-') ? '<' : '>')
  const byAmount = query.sort.endsWith('amount')
  const sortedBy = byAmount ? sql`amount` : sql`ordered_at`
  const after = readCursor(query.cursor, 2)
  const pages = sourcesOf(query).map((source) => {
    const { columns, from, amount, at, id, key } = SOURCES[source]
    const column = byAmount ? amount : at
    // The first condition is what an index answers; the second leaves out what the page before has shown.
    const position = after
      ? sql`and ${column} ${beyond}= ${after[0]} and (${column}, ${key}) ${beyond} (${after[0]}, ${lineKey(after[1]!)})`
      : sql``
    return sql`(select ${columns} from ${from} ${joinsFor(query, source)} where ${fits(query, source)} ${position}
      order by ${column} ${direction}, ${id} ${direction} limit ${query.limit + 1})`
  })
  if (pages.length === 0) return { data: [], next_cursor: null }
  const { rows } = await sql<CommissionRow & { sorted_by: string }>`
    ${NAMED}, ${sql`commission.${sortedBy}`}::text as sorted_by from (
      select * from (${sql.join(pages, sql` union all `)}) as commission order by ${sortedBy} ${direction}, id ${direction} limit ${query.limit + 1}
    ) as commission ${NAMES}
    order by ${sql`commission.${sortedBy}`} ${direction}, commission.id ${direction}`.execute(ctx.db)
  const { page, next } = cutPage(rows, query.limit, ({ sorted_by, id }) => [sorted_by, id])
  return { data: page.map(toCommission), next_cursor: next }
}

/** A commission's id as its rows are sorted by it: after their line. */
const lineKey = (commissionId: string) => `orl_${commissionId.slice('cms_'.length)}`

/** What the filter's commissions sum to, per currency, payer and status. */
export async function sumCommissions(ctx: Ctx, filter: Filter): Promise<z.infer<typeof CommissionSummary>> {
  const sources = sourcesOf(filter).map(
    (source) =>
      sql`select ${SOURCES[source].columns} from ${SOURCES[source].from} ${joinsFor(filter, source)} where ${fits(filter, source)}`,
  )
  if (sources.length === 0) return { data: [] }
  type Sums = Pick<Commission, 'payer' | 'status'> & { currency: string; commissions: number; amount: string }
  const { rows } = await sql<Sums>`
    select currency, payer, status, count(*)::int as commissions, sum(amount)::text as amount
    from (${sql.join(sources, sql` union all `)}) as commission
    group by currency, payer, status order by currency, payer, status`.execute(ctx.db)
  return { data: rows.map(({ amount, ...row }) => ({ ...row, amount: toMoney(amount, row.currency) })) }
}

/** @throws Problem missing `commission.missing` */
export async function getCommission(ctx: Ctx, id: string): Promise<Commission> {
  const found = sql`select ${SOURCES.bonus.columns} from commissions as commission where commission.id = ${id}`
  const mirrored = sql`select ${SOURCES.platform.columns} from order_lines as line where line.id = ${lineKey(id).slice(0, -1)}`
  const { rows } =
    await sql<CommissionRow>`${NAMED} from (${id.endsWith('p') ? mirrored : found}) as commission ${NAMES}`.execute(ctx.db)
  if (!rows[0])
    throw new Problem('missing', 'commission.missing', 'There is no such commission here; its import may have been undone.')
  return toCommission(rows[0])
}

function fits(filter: Filter, source: Source): RawBuilder<boolean> {
  const table = source === 'platform' ? 'line' : 'commission'
  const column = (name: string) => sql.ref(`${table}.${name}`)
  const conditions: RawBuilder<unknown>[] = [source === 'bonus' ? sql`commission.line_id is null` : sql`true`]
  for (const name of ['creator_id', 'shop_id', 'currency'] as const) {
    // Of the line, where there is one: an index knows it.
    if (filter[name]) conditions.push(sql`${source === 'bonus' ? column(name) : sql.ref(`line.${name}`)} = ${filter[name]}`)
  }
  if (filter.status) conditions.push(isInStatus(filter.status, source))
  if (filter.reward_id) conditions.push(sql`commission.reward_id = ${filter.reward_id}`)
  if (filter.line_id) conditions.push(sql`line.id = ${filter.line_id}`)
  if (filter.from) conditions.push(sql`${column('day')} >= ${filter.from}`)
  if (filter.to) conditions.push(sql`${column('day')} <= ${filter.to}`)
  if (filter.kind) conditions.push(source === 'bonus' ? bonusCountsAs(filter.kind) : countsAs(filter.kind))
  if (filter.content_type)
    conditions.push(
      filter.content_type === 'unknown' ? sql`line.content_type is null` : sql`line.content_type = ${filter.content_type}`,
    )
  if (filter.tier_id) conditions.push(sql`coalesce(${tierOf(source)}, 'none') = ${filter.tier_id}`)
  if (filter.exclusive) conditions.push(sql`coalesce(tiers.exclusive, false) = ${filter.exclusive === 'true'}`)
  if (filter.program_id)
    conditions.push(
      source === 'bonus'
        ? sql`commission.shop_id = ${filter.program_id}`
        : sql`line.shop_id in (select shop_id from program_shops where program_id = ${filter.program_id})`,
    )
  if (filter.q) {
    const named = sql`${column('creator_id')} in (select id from creators where lower(name) like ${containing(filter.q.toLowerCase())})`
    conditions.push(source === 'bonus' ? named : sql`(${named} or line.order_external_id = ${filter.q})`)
  }
  return sql.join(conditions, sql` and `) as RawBuilder<boolean>
}

/** A bonus is among what is placed and paid, and among what is completed once it is sure. */
function bonusCountsAs(kind: NonNullable<Filter['kind']>): RawBuilder<unknown> {
  return kind === 'completed' || kind === 'net' ? sql`commission.status in ('approved', 'paid')` : sql`true`
}

function isInStatus(status: NonNullable<Filter['status']>, source: Source): RawBuilder<unknown> {
  if (source !== 'platform') return sql`commission.status = ${status}`
  if (status === 'reversed') return sql`line.status = 'cancelled'`
  if (status === 'paid') return sql`line.settled and line.status <> 'cancelled'`
  if (status === 'approved') return sql`line.status = 'completed' and not line.settled`
  return status === 'pending' ? sql`line.status in ('pending', 'unpaid') and not line.settled` : sql`false`
}

/** The tier a commission's sale was made in: the brand's keeps it, the marketplace's is looked up. */
function tierOf(source: Source): RawBuilder<unknown> {
  return source === 'platform' ? TIER_AT_ORDER.id : sql`commission.tier_id`
}

function joinsFor({ tier_id, exclusive }: Filter, source: Source): RawBuilder<unknown> {
  if (!tier_id && !exclusive) return sql``
  return sql`${source === 'platform' ? TIER_AT_ORDER.tiers : sql``} left join tiers on tiers.id = ${tierOf(source)}`
}

type CommissionRow = Pick<
  Commission,
  'id' | 'payer' | 'status' | 'ordered_at' | 'line_id' | 'order_id' | 'content_type' | 'period_from'
> & {
  currency: string
  creator_id: string
  creator_name: string
  shop_id: string
  shop_name: string | null
  product_id: string | null
  product_name: string | null
  tier_id: string | null
  tier_name: string | null
  exclusive: boolean | null
  reward_id: string | null
  reward_name: string | null
  reward_version: number | null
  base: string | null
  rate_ppm: string | null
  gross: string | null
  taken_back: string
  amount: string
  limited_by: Limit | null
}

function toCommission(row: CommissionRow): Commission {
  const money = (micros: string | null) => (micros === null ? null : toMoney(micros, row.currency))
  return {
    id: row.id,
    payer: row.payer,
    status: row.status,
    ordered_at: row.ordered_at,
    order_id: row.order_id,
    line_id: row.line_id,
    creator: { id: row.creator_id, name: row.creator_name },
    shop: row.shop_name === null ? null : { id: row.shop_id, name: row.shop_name },
    product: row.product_id === null ? null : { id: row.product_id, name: row.product_name! },
    content_type: row.content_type,
    tier: row.tier_name === null ? null : { id: row.tier_id!, name: row.tier_name, exclusive: row.exclusive! },
    reward: row.reward_name === null ? null : { id: row.reward_id!, name: row.reward_name, version: row.reward_version! },
    period_from: row.period_from,
    base: money(row.base),
    rate: row.rate_ppm === null ? null : ppmToPercent(BigInt(row.rate_ppm)),
    gross: money(row.gross),
    taken_back: toMoney(row.taken_back, row.currency),
    limited_by: row.limited_by,
    amount: toMoney(row.amount, row.currency),
  }
}
