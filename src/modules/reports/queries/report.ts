import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import { toMoney } from '#platform/http/shapes'
import { Problem } from '#platform/problem'
import { ratio } from '#shared/percent'
import { daysOf } from '#shared/period'
import { comparedWith, drawnBefore, drawnDays, nameOf, periodOf, type Cadence } from '../rules.ts'
import type { ReportQuery, ReportShape } from '../schema.ts'
import { readCreators } from './read-creators.ts'
import { readExtent, readSources } from './read-extent.ts'
import {
  countOf,
  measure,
  NO_SUMS,
  readComparedSums,
  readDailyGmv,
  toFigures,
  within,
  type Compared,
  type Slice,
} from './read-figures.ts'
import { readLiveFigures, readLives } from './read-lives.ts'
import { readProducts } from './read-products.ts'

export type Report = z.infer<typeof ReportShape>
export type Section = Report['currencies'][number]

/** How many rows the lists of a report hold: all there are, or as many as a screen shows. */
export type Cut = { readonly creators: number | null; readonly lives: number | null; readonly products: number }
const SCREEN: Cut = { creators: 500, lives: 500, products: 50 }
export const WHOLE: Cut = { creators: null, lives: null, products: 1000 }

const EXAMPLES: Readonly<Record<Cadence, string>> = { daily: '2026-11-22', weekly: '2026-W47', monthly: '2026-11' }

/**
 * A period as a lead sends it up: GMV of one named kind, per creator, live, SKU, content and tier, and what it cost by
 * who pays. Every figure is a sum of daily figures or of live reports; currencies stand apart.
 *
 * @throws Problem invalid `report.period` when there is no such period.
 */
export async function getReport(
  ctx: Ctx,
  cadence: Cadence,
  { at, kind, program_id }: z.output<typeof ReportQuery>,
  cut: Cut = SCREEN,
): Promise<Report> {
  const { days } = await readExtent(ctx)
  const sources = await readSources(ctx)
  const periods = [...new Set(days.map((day) => nameOf(cadence, day)))]
  const name = at ?? periods[0] ?? nameOf(cadence, ctx.now.toZonedDateTimeISO('UTC').toPlainDate().toString())
  const period = periodOf(cadence, name)
  if (!period)
    throw new Problem('invalid', 'report.period', `A ${cadence} report of ${name} cannot be: write it as ${EXAMPLES[cadence]}.`)
  const slice: Compared = { period, before: comparedWith(cadence, period), kind, programId: program_id }
  const sums = await readComparedSums(ctx, slice)
  const lives = await readLiveFigures(ctx, slice)
  const drawn = await readDrawnDays(ctx, cadence, slice)
  const [content, tiers] = [await readContent(ctx, slice), await readTiers(ctx, slice)]
  const currencies: Section[] = []
  for (const currency of [...new Set([...sums.keys(), ...lives.keys()])].sort()) {
    const { now, before } = sums.get(currency) ?? { now: NO_SUMS, before: NO_SUMS }
    const total = BigInt(now.gmv)
    const own = { ...slice, currency }
    const creators = await readCreators(ctx, {
      ...own,
      who: 'selling',
      sort: '-gmv',
      limit: cut.creators,
      withLives: Boolean(lives.get(currency)?.now),
    })
    currencies.push({
      currency,
      figures: toFigures(now, currency, kind),
      before: toFigures(before, currency, kind),
      live_figures: lives.get(currency)?.now ?? null,
      live_figures_before: lives.get(currency)?.before ?? null,
      days: drawn(currency),
      content: content
        .filter((row) => row.currency === currency)
        .map(({ content_type, gmv, orders }) => ({
          content_type: content_type || null,
          gmv: toMoney(gmv, currency),
          orders,
          share: ratio(BigInt(gmv), total),
        })) as Section['content'],
      ...toTiers(
        tiers.filter((row) => row.currency === currency),
        currency,
        total,
      ),
      creators: creators.map(({ row }) => row),
      lives: lives.get(currency)?.now ? await readLives(ctx, slice, currency, cut.lives) : [],
      products: await readProducts(ctx, { ...own, total, limit: cut.products }),
    })
  }
  return {
    cadence,
    at: name,
    ...period,
    before: slice.before,
    kind,
    as_of: sources[0]?.as_of ?? null,
    sources,
    periods,
    currencies,
  }
}

/** Each drawn day's GMV and what it is drawn beside. */
async function readDrawnDays(
  ctx: Ctx,
  cadence: Cadence,
  { period, ...slice }: Slice,
): Promise<(currency: string) => Section['days']> {
  const [now, before] = [daysOf(drawnDays(period)), daysOf(drawnBefore(cadence, period))]
  const gmv = await readDailyGmv(ctx, { ...slice, period: { from: before[0]!, to: now.at(-1)! } })
  return (currency) => {
    const of = (day: string) => toMoney(gmv.get(currency)?.get(day) ?? '0', currency)
    return now.map((day, index) => ({ day, gmv: of(day), gmv_before: before[index] === undefined ? null : of(before[index]) }))
  }
}

function toTiers(rows: readonly TierRow[], currency: string, total: bigint): Pick<Section, 'tiers' | 'exclusive'> {
  const exclusive = rows.reduce((sum, row) => (row.exclusive ? sum + BigInt(row.gmv) : sum), 0n)
  return {
    tiers: rows.map((row) => ({
      tier: row.tier_id ? { id: row.tier_id, name: row.name!, exclusive: row.exclusive! } : null,
      gmv: toMoney(row.gmv, currency),
      orders: row.orders,
      creators: row.creators,
      cost: toMoney(row.cost, currency),
      share: ratio(BigInt(row.gmv), total),
    })),
    exclusive: {
      exclusive: toMoney(exclusive, currency),
      others: toMoney(total - exclusive, currency),
      share: ratio(exclusive, total),
    },
  }
}

async function readContent(ctx: Ctx, slice: Slice) {
  const { rows } = await sql<{ currency: string; content_type: string; gmv: string; orders: number }>`
    with counted as (
      select currency, member, sum(${countOf(slice.kind)})::int as orders
      from daily_orders where ${within(slice)} and dimension = 'content_type' group by 1, 2
    )
    select figures.*, figures.gmv::text as gmv, coalesce(counted.orders, 0) as orders
    from (
      select currency, content_type, sum(${measure('gmv', slice.kind)}) as gmv from daily_figures where ${within(slice)} and lines > 0 group by 1, 2
    ) as figures
    left join counted on counted.currency = figures.currency and counted.member = figures.content_type
    order by figures.gmv desc`.execute(ctx.db)
  return rows
}

type TierRow = {
  currency: string
  tier_id: string
  name: string | null
  exclusive: boolean | null
  gmv: string
  cost: string
  creators: number
  orders: number
}

async function readTiers(ctx: Ctx, slice: Slice): Promise<TierRow[]> {
  const { rows } = await sql<TierRow>`
    with counted as (
      select currency, member, sum(${countOf(slice.kind)})::int as orders
      from daily_orders where ${within(slice)} and dimension = 'tier' group by 1, 2
    )
    select figures.*, tiers.name, tiers.exclusive, coalesce(counted.orders, 0) as orders
    from (
      select currency, tier_id, sum(${measure('gmv', slice.kind)})::text as gmv, sum(${measure('platform', slice.kind)} + ${measure('brand', slice.kind)})::text as cost,
        count(distinct creator_id) filter (where ${measure('items', slice.kind)} > 0)::int as creators
      from daily_figures where ${within(slice)} group by 1, 2
    ) as figures
    left join counted on counted.currency = figures.currency and counted.member = figures.tier_id
    left join tiers on tiers.id = figures.tier_id
    order by tiers.rank desc nulls last`.execute(ctx.db)
  return rows
}
