import { sql, type RawBuilder } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import { cutPage, readCursor } from '#platform/http/page'
import { toMoney } from '#platform/http/shapes'
import { parseMicros } from '#shared/money'
import { ppmToPercent } from '#shared/percent'
import { commissionIdOf } from '../queries/commission-id.ts'
import type { Cause } from './rules.ts'
import type { DifferenceFilter, DifferencePage, DifferenceQuery, DifferenceShape, DifferenceSummary } from './schema.ts'

type Filter = z.output<typeof DifferenceFilter>
type Kind = NonNullable<z.infer<typeof DifferenceShape>['plan']>['kind']

/** Lines that differ and fit the filter, one page, the largest first. @throws Problem invalid `list.cursor` */
export async function listDifferences(
  ctx: Ctx,
  query: z.output<typeof DifferenceQuery>,
): Promise<z.infer<typeof DifferencePage>> {
  const descending = query.sort.startsWith('-')
  const direction = sql.raw(descending ? 'desc' : 'asc')
  const column = sql.ref(`difference.${query.sort.replace('-', '')}`)
  const after = readCursor(query.cursor, 2)
  const position = after
    ? sql`and (${column}, difference.line_id) ${sql.raw(descending ? '<' : '>')} (${after[0]}, ${after[1]})`
    : sql``
  const { rows } = await sql<DifferenceRow & { sorted_by: string }>`
    select difference.*, ${column}::text as sorted_by, ${commissionIdOf(sql`difference.line_id`, 'platform')} as commission_id,
      line.order_external_id as order_id, creators.name as creator_name, shops.name as shop_name, products.name as product_name,
      plan.name as plan_name, plan.kind as plan_kind
    from (
      select difference.* from plan_differences as difference where ${fits(query)} ${position}
      order by ${column} ${direction}, difference.line_id ${direction} limit ${query.limit + 1}
    ) as difference
    join order_lines as line on line.id = difference.line_id
    join creators on creators.id = difference.creator_id
    join shops on shops.id = difference.shop_id
    join products on products.id = difference.product_id
    left join commission_plans as plan on plan.id = difference.plan_id
    order by ${column} ${direction}, difference.line_id ${direction}`.execute(ctx.db)
  const { page, next } = cutPage(rows, query.limit, ({ sorted_by, line_id }) => [sorted_by, line_id])
  return { data: page.map(toDifference), next_cursor: next }
}

/** What the filter's differences sum to, by currency and cause; the largest cause first. */
export async function sumDifferences(ctx: Ctx, filter: Filter): Promise<z.infer<typeof DifferenceSummary>> {
  type Sums = { currency: string; cause: Cause; lines: number; reported: string; expected: string; difference: string }
  const { rows } = await sql<Sums>`
    select currency, cause, count(*)::int as lines, sum(reported)::text as reported, coalesce(sum(expected), 0)::text as expected,
      sum(difference)::text as difference
    from plan_differences as difference where ${fits(filter)}
    group by currency, cause order by currency, sum(size) desc`.execute(ctx.db)
  return {
    data: rows.map(({ currency, cause, lines, reported, expected, difference }) => ({
      currency,
      cause,
      lines,
      reported: toMoney(reported, currency),
      expected: toMoney(expected, currency),
      difference: toMoney(difference, currency),
    })),
  }
}

function fits(filter: Filter): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = [sql`true`]
  for (const column of ['cause', 'creator_id', 'shop_id', 'plan_id', 'currency'] as const) {
    if (filter[column]) conditions.push(sql`${sql.ref(`difference.${column}`)} = ${filter[column]}`)
  }
  if (filter.program_id)
    conditions.push(sql`difference.shop_id in (select shop_id from program_shops where program_id = ${filter.program_id})`)
  if (filter.from) conditions.push(sql`difference.day >= ${filter.from}`)
  if (filter.to) conditions.push(sql`difference.day <= ${filter.to}`)
  if (filter.min) conditions.push(sql`difference.size >= ${parseMicros(filter.min)!.toString()}`)
  return sql.join(conditions, sql` and `)
}

type DifferenceRow = {
  line_id: string
  commission_id: string
  order_id: string
  ordered_at: string
  cause: Cause
  creator_id: string
  creator_name: string
  shop_id: string
  shop_name: string
  product_id: string
  product_name: string
  plan_id: string | null
  plan_name: string | null
  plan_kind: Kind | null
  currency: string
  rate_ppm: string | null
  base: string
  reported: string
  expected: string | null
  difference: string
}

function toDifference(row: DifferenceRow): z.infer<typeof DifferenceShape> {
  const money = (micros: string) => toMoney(micros, row.currency)
  return {
    line_id: row.line_id,
    commission_id: row.commission_id,
    order_id: row.order_id,
    ordered_at: row.ordered_at,
    cause: row.cause,
    creator: { id: row.creator_id, name: row.creator_name },
    shop: { id: row.shop_id, name: row.shop_name },
    product: { id: row.product_id, name: row.product_name },
    plan: row.plan_id === null ? null : { id: row.plan_id, name: row.plan_name!, kind: row.plan_kind! },
    rate: row.rate_ppm === null ? null : ppmToPercent(BigInt(row.rate_ppm)),
    base: money(row.base),
    reported: money(row.reported),
    expected: row.expected === null ? null : money(row.expected),
    difference: money(row.difference),
  }
}
