import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import { toMoney } from '#platform/http/shapes'
import { Problem } from '#platform/problem'
import { ratio } from '#shared/percent'
import { addDays, daysOf, periodBefore, weekOf, weekPeriod, type Period } from '#shared/period'
import type { WeeklyQuery, WeeklyReportShape } from '../schema.ts'
import { readCreators } from './read-creators.ts'
import { countOf, measure, NO_SUMS, readDailyGmv, readSums, toFigures, within, type Slice } from './read-figures.ts'

type Report = z.infer<typeof WeeklyReportShape>
type Section = Report['currencies'][number]

/** How many creators a report lists: the rest is on the Creators screen. */
const MOST_CREATORS = 500

/**
 * The week that a lead sends up: GMV of one named kind, per creator, by content, by tier, and what it cost by who pays.
 * Every figure is a sum of daily figures; currencies stand apart.
 *
 * @throws Problem invalid `report.week` when there is no such week.
 */
export async function getWeeklyReport(ctx: Ctx, { at, kind, program_id }: z.output<typeof WeeklyQuery>): Promise<Report> {
  const { weeks, asOf } = await readExtent(ctx)
  const week = at ?? weeks[0] ?? weekOf(ctx.now.toZonedDateTimeISO('UTC').toPlainDate().toString())
  const period = weekPeriod(week)
  if (!period) throw new Problem('invalid', 'report.week', `${week} is no ISO week: write it as 2026-W47.`)
  const slice: Slice = { period, kind, programId: program_id }
  const before: Slice = { ...slice, period: periodBefore(period) }
  const [sums, sumsBefore] = [await readSums(ctx, slice), await readSums(ctx, before)]
  const [days, daysBefore] = [await readDailyGmv(ctx, slice), await readDailyGmv(ctx, before)]
  const [content, tiers] = [await readContent(ctx, slice), await readTiers(ctx, slice)]
  const currencies: Section[] = []
  for (const currency of [...new Set([...sums.keys(), ...sumsBefore.keys()])].sort()) {
    const figures = toFigures(sums.get(currency) ?? NO_SUMS, currency, kind)
    const total = BigInt(sums.get(currency)?.gmv ?? 0)
    const tiersHere = tiers.filter((row) => row.currency === currency)
    const exclusive = tiersHere.reduce((sum, row) => (row.exclusive ? sum + BigInt(row.gmv) : sum), 0n)
    currencies.push({
      currency,
      figures,
      before: toFigures(sumsBefore.get(currency) ?? NO_SUMS, currency, kind),
      days: toDays(period, currency, days.get(currency), daysBefore.get(currency)),
      content: content
        .filter((row) => row.currency === currency)
        .map(({ content_type, gmv, orders }) => ({
          content_type: content_type || null,
          gmv: toMoney(gmv, currency),
          orders,
          share: ratio(BigInt(gmv), total),
        })) as Section['content'],
      tiers: tiersHere.map((row) => ({
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
      creators: (
        await readCreators(ctx, {
          ...slice,
          currency,
          before: before.period,
          sellingOnly: true,
          sort: '-gmv',
          limit: MOST_CREATORS,
        })
      ).map(({ row }) => row),
    })
  }
  return { week, ...period, kind, as_of: asOf, weeks, currencies }
}

/** A day's GMV beside the same weekday of the period before. */
function toDays(
  period: Period,
  currency: string,
  days: ReadonlyMap<string, string> = new Map(),
  before: ReadonlyMap<string, string> = new Map(),
) {
  const all = daysOf(period)
  return all.map((day) => ({
    day,
    gmv: toMoney(days.get(day) ?? '0', currency),
    gmv_before: toMoney(before.get(addDays(day, -all.length)) ?? '0', currency),
  }))
}

/** The weeks that have sales, latest first, and the moment the newest file speaks of. */
export async function readExtent(ctx: Ctx): Promise<{ weeks: string[]; asOf: string | null }> {
  const { rows } = await sql<{ week: string }>`
    select to_char(monday, 'IYYY-"W"IW') as week from (select distinct date_trunc('week', day) as monday from daily_figures) as weeks order by monday desc`.execute(
    ctx.db,
  )
  const newest = await sql<{ as_of: string | null }>`select max(as_of) as as_of from imports where status = 'done'`.execute(
    ctx.db,
  )
  return { weeks: rows.map(({ week }) => week), asOf: newest.rows[0]?.as_of ?? null }
}

async function readContent(ctx: Ctx, slice: Slice) {
  const { rows } = await sql<{ currency: string; content_type: string; gmv: string; orders: number }>`
    select currency, content_type, sum(${measure('gmv', slice.kind)})::text as gmv,
      (select coalesce(sum(${countOf(slice.kind)}), 0)::int from daily_orders
       where ${within(slice)} and dimension = 'content_type' and member = daily_figures.content_type and daily_orders.currency = daily_figures.currency) as orders
    from daily_figures where ${within(slice)} group by currency, content_type order by sum(${measure('gmv', slice.kind)}) desc`.execute(
    ctx.db,
  )
  return rows
}

async function readTiers(ctx: Ctx, slice: Slice) {
  const { rows } = await sql<{
    currency: string
    tier_id: string
    name: string | null
    exclusive: boolean | null
    gmv: string
    cost: string
    creators: number
    orders: number
  }>`
    select figures.*, tiers.name, tiers.exclusive,
      (select coalesce(sum(${countOf(slice.kind)}), 0)::int from daily_orders
       where ${within(slice)} and dimension = 'tier' and member = figures.tier_id and daily_orders.currency = figures.currency) as orders
    from (
      select currency, tier_id, sum(${measure('gmv', slice.kind)})::text as gmv, sum(${measure('platform', slice.kind)} + ${measure('brand', slice.kind)})::text as cost,
        count(distinct creator_id) filter (where ${measure('items', slice.kind)} > 0)::int as creators
      from daily_figures where ${within(slice)} group by currency, tier_id
    ) as figures
    left join tiers on tiers.id = figures.tier_id
    order by tiers.rank desc nulls last`.execute(ctx.db)
  return rows
}
