import { isDeepStrictEqual } from 'node:util'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { importFile } from '#modules/imports'
import { countsAs } from '#modules/orders'
import { TIER_AT_ORDER } from '#modules/programs'
import { getReport, type Report } from '#modules/reports'
import { openPool } from '#platform/db/pool'
import { inWorkspace, type Ctx } from '#platform/db/tenant'
import { newId } from '#shared/id'
import { formatMicros } from '#shared/money'
import { createRandom } from '#shared/random'
import { orderExport } from '#test/order-export'
import { withThrowAwayDatabase } from '#test/throw-away'
import { openBrand, seconds } from './import.ts'
import type { Result, Size } from './run.ts'

const LINES: Record<Size, number> = { small: 100_000, large: 1_000_000 }
const RUNS = 9
/** A week in the middle of the export's four, so that the one before it is full too. */
const WEEK = { at: '2026-W42', from: '2026-10-12', to: '2026-10-18', before: '2026-10-05' }

/**
 * The weekly report against the same figures recounted from the order lines and their commissions, in turn. Both must
 * say the same to the last unit, or there is nothing to compare.
 */
export default function benchReports({ size }: { size: Size }): Promise<Result> {
  return withThrowAwayDatabase(async ({ url, folder }) => {
    const pool = openPool(url, 'kolive_app')
    const reading = openPool(url, 'kolive_report', { max: 1 })
    const admin = openPool(url, null, { max: 1 })
    try {
      const path = join(folder, 'orders.csv')
      await writeExport(path, LINES[size])
      const scope = await openBrand(pool)
      await importFile(pool, scope, { id: newId('imp'), path, name: 'orders.csv', options: { kind: 'auto' } })
      await admin.query('vacuum analyze')
      const report = () =>
        inWorkspace(reading, scope, (ctx) => getReport(ctx, 'weekly', { at: WEEK.at, kind: 'paid' }), { snapshot: true })
      const recount = () => inWorkspace(pool, scope, recountWeek)
      const [said, counted] = [await report().then(figuresOf), await recount()]
      if (!isDeepStrictEqual(said, counted))
        throw new Error(`the report and the recount differ:\n${JSON.stringify(said)}\n${JSON.stringify(counted)}`)
      const times: { reporting: number; recounting: number }[] = []
      for (let run = 0; run < RUNS; run++) {
        const recounting = await seconds(recount)
        times.push({ recounting, reporting: await seconds(report) })
      }
      const ratios = times.map(({ reporting, recounting }) => recounting / reporting).sort((a, b) => a - b)
      const perSecond = (name: 'reporting' | 'recounting') => Number((1 / median(times.map((time) => time[name]))).toFixed(2))
      return {
        name: 'reports',
        runs: RUNS,
        value: perSecond('reporting'),
        unit: 'reports/s',
        yardstick: { name: 'the same figures recounted from order lines', value: perSecond('recounting') },
        ratio: { median: median(ratios), min: ratios[0]!, max: ratios.at(-1)! },
        also: [{ name: 'report', value: Math.round(median(times.map(({ reporting }) => reporting)) * 1000), unit: 'ms' }],
      }
    } finally {
      await Promise.all([pool.end(), reading.end(), admin.end()])
    }
  })
}

const AT_ONCE = 10_000

async function writeExport(path: string, lines: number) {
  const random = createRandom(1, 'bench')
  for (let first = 0; first < lines; first += AT_ONCE) {
    const text = orderExport({ first, lines: AT_ONCE, random })
    // Only the first part brings its header.
    await appendFile(path, first === 0 ? text : text.slice(text.indexOf('\n') + 1))
  }
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!

type Row = Readonly<Record<string, string | number | null>>

/** What both must agree on: every figure of the report that comes from order lines. Amounts as decimal text. */
function figuresOf({ currencies: [section] }: Report): Record<string, Row[]> {
  const { figures, before, days, content, tiers, creators, products } = section!
  const sums = (of: typeof figures): Row => ({
    gmv: of.gmv.amount,
    orders: of.orders,
    items: of.items,
    refunds: of.refunds.amount,
    platform: of.platform_commission.amount,
    brand: of.brand_commission.amount,
    creators: of.creators,
  })
  return {
    sums: [sums(before), sums(figures)],
    days: days.map(({ day, gmv, gmv_before }) => ({ day, gmv: gmv.amount, before: gmv_before!.amount })),
    content: content.map((row) => ({ id: row.content_type, gmv: row.gmv.amount, orders: row.orders })).sort(byId),
    tiers: tiers
      .map((row) => ({
        id: row.tier!.id,
        gmv: row.gmv.amount,
        orders: row.orders,
        creators: row.creators,
        cost: row.cost.amount,
      }))
      .sort(byId),
    creators: creators
      .map((row) => ({
        id: row.creator.id,
        gmv: row.gmv.amount,
        before: row.gmv_before.amount,
        live: row.live.amount,
        video: row.video.amount,
        showcase: row.showcase.amount,
        orders: row.orders,
        items: row.items,
        refunds: row.refunds.amount,
        platform: row.platform_commission.amount,
        brand: row.brand_commission.amount,
      }))
      .sort(byId),
    products: products.map((row) => ({
      id: row.product.id,
      sku: row.sku!.id,
      gmv: row.gmv.amount,
      before: row.gmv_before.amount,
      orders: row.orders,
      items: row.items,
      refunds: row.refunds.amount,
    })),
  }
}

const byId = (one: Row, other: Row) => (String(one.id) < String(other.id) ? -1 : 1)

/**
 * The same by SQL over the lines of both weeks, as somebody would write it who has no daily figures: the lines are
 * gathered once with their tier and what the brand pays on them, and every figure is summed from there.
 */
async function recountWeek(ctx: Ctx): Promise<Record<string, Row[]>> {
  await sql`drop table if exists week_lines`.execute(ctx.db)
  await sql`
    create temporary table week_lines on commit drop as
    select line.day, line.day >= ${WEEK.from} as now, line.order_external_id, line.creator_id, line.product_id, line.model_external_id, line.content_type, line.quantity, line.gmv,
      line.refund_value, line.platform_commission, coalesce(brand.amount, 0) as brand, ${TIER_AT_ORDER.id} as tier_id
    from order_lines as line ${TIER_AT_ORDER.tiers}
    left join lateral (select amount from commissions where commissions.id = 'cms_' || substr(line.id, 5) || 'b') as brand on true
    where line.day between ${WEEK.before} and ${WEEK.to} and ${countsAs('paid')}`.execute(ctx.db)
  const orders = sql`count(distinct order_external_id)::int`
  const read = async (query: ReturnType<typeof sql<Row>>): Promise<Row[]> => (await query.execute(ctx.db)).rows.map(readable)
  return {
    sums: await read(sql`
      select sum(gmv)::text as gmv, ${orders} as orders, sum(quantity)::int as items, sum(refund_value)::text as refunds,
        sum(platform_commission)::text as platform, sum(brand)::text as brand, count(distinct creator_id)::int as creators
      from week_lines group by now order by now`),
    days: await read(sql`
      select later.day, later.gmv::text as gmv, earlier.gmv::text as before
      from (select day, sum(gmv) as gmv from week_lines group by day) as later
      join (select day, sum(gmv) as gmv from week_lines group by day) as earlier on earlier.day = later.day - 7
      order by later.day`),
    content: await read(sql`
      select content_type as id, sum(gmv)::text as gmv, ${orders} as orders from week_lines where now group by 1 order by 1`),
    tiers: await read(sql`
      select tier_id as id, sum(gmv)::text as gmv, ${orders} as orders, count(distinct creator_id)::int as creators, sum(platform_commission + brand)::text as cost
      from week_lines where now group by 1 order by 1`),
    creators: await read(sql`
      select creator_id as id, sum(gmv) filter (where now)::text as gmv, sum(gmv) filter (where not now)::text as before,
        sum(gmv) filter (where now and content_type = 'live')::text as live, sum(gmv) filter (where now and content_type = 'video')::text as video,
        sum(gmv) filter (where now and content_type = 'showcase')::text as showcase,
        count(distinct order_external_id) filter (where now)::int as orders, sum(quantity) filter (where now)::int as items,
        sum(refund_value) filter (where now)::text as refunds, sum(platform_commission) filter (where now)::text as platform,
        sum(brand) filter (where now)::text as brand
      from week_lines group by 1 order by 1`),
    products: await read(sql`
      select product_id as id, model_external_id as sku, sum(gmv) filter (where now)::text as gmv, sum(gmv) filter (where not now)::text as before,
        count(distinct order_external_id) filter (where now)::int as orders, sum(quantity) filter (where now)::int as items,
        sum(refund_value) filter (where now)::text as refunds
      from week_lines group by 1, 2 order by sum(gmv) filter (where now) desc, 1, 2 limit 50`),
  }
}

const MONEY = new Set(['gmv', 'before', 'live', 'video', 'showcase', 'refunds', 'platform', 'brand', 'cost'])

/** Micros as the decimal text that the report writes. */
function readable(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, MONEY.has(name) ? formatMicros(BigInt(value ?? 0)) : value]),
  )
}
