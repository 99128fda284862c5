import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import { toMoney } from '#platform/http/shapes'
import { addDays, daysOf, periodBefore, type Period } from '#shared/period'
import type { TodayShape } from '../schema.ts'
import { readCreators } from './read-creators.ts'
import { NO_SUMS, readDailyGmv, readDailySums, readSums, toFigures, type Slice, type Sums } from './read-figures.ts'
import { readExtent } from './weekly-report.ts'

type Today = z.infer<typeof TodayShape>
type Attention = Today['attention'][number]

/** Days that Today looks back over, whole weeks so that weekdays compare. */
const DAYS = 28
const STALE_AFTER_DAYS = 7

/** What a specialist sees first: how the last four weeks of data went per currency, and what needs a hand. */
export async function getToday(ctx: Ctx): Promise<Today> {
  const { rows } = await sql<{ demo: boolean }>`select demo from shared.workspaces where id = ${ctx.scope.workspaceId}`.execute(
    ctx.db,
  )
  const extent = await sql<{
    currency: string
    last: string
  }>`select currency, max(day) as last from daily_figures group by currency order by currency`.execute(ctx.db)
  const { asOf } = await readExtent(ctx)
  const currencies: Today['currencies'] = []
  const attention = [...(await findBadImports(ctx)), ...findOldData(ctx, asOf)]
  // Currencies whose data ends on the same day are read together.
  for (const [last, ending] of Map.groupBy(extent.rows, (row) => row.last)) {
    const slice: Slice = { period: { from: addDays(last, 1 - DAYS), to: last }, kind: 'paid' }
    const before: Slice = { period: periodBefore(slice.period), kind: 'paid' }
    const [sums, sumsBefore] = [await readSums(ctx, slice), await readSums(ctx, before)]
    const [days, daysBefore] = [await readDailySums(ctx, slice), await readDailyGmv(ctx, before)]
    for (const { currency } of ending) {
      const creators = await readCreators(ctx, {
        ...slice,
        currency,
        before: before.period,
        sellingOnly: true,
        sort: '-gmv',
        limit: 50,
      })
      currencies.push({
        currency,
        ...slice.period,
        figures: toFigures(sums.get(currency) ?? NO_SUMS, currency, slice.kind),
        before: toFigures(sumsBefore.get(currency) ?? NO_SUMS, currency, slice.kind),
        days: toDays(slice.period, currency, days.get(currency), daysBefore.get(currency)),
        creators: creators.slice(0, 5).map(({ row }) => row),
      })
      attention.push(...findFalling(creators.map(({ row }) => row)))
    }
  }
  currencies.sort((a, b) => (a.currency < b.currency ? -1 : 1))
  return { demo: rows[0]?.demo ?? false, empty: extent.rows.length === 0, as_of: asOf, currencies, attention }
}

/** Each day's figures, its GMV beside the same weekday's of the period before. */
function toDays(
  period: Period,
  currency: string,
  days: ReadonlyMap<string, Sums> = new Map(),
  before: ReadonlyMap<string, string> = new Map(),
): Today['currencies'][number]['days'] {
  const all = daysOf(period)
  return all.map((day) => {
    const { gmv, orders, creators, cost, refunds } = toFigures(days.get(day) ?? NO_SUMS, currency, 'paid')
    return {
      day,
      gmv,
      gmv_before: toMoney(before.get(addDays(day, -all.length)) ?? '0', currency),
      orders,
      creators,
      cost,
      refunds,
    }
  })
}

/** Imports of the last week that failed or left rows out. */
async function findBadImports(ctx: Ctx): Promise<Attention[]> {
  const { rows } = await sql<{ id: string; file_name: string; status: string; rejected: number }>`
    select id, file_name, status, coalesce((summary->>'rejected')::int, 0) as rejected from imports
    where created_at > ${ctx.now.subtract({ hours: 24 * 7 }).toString()} and (status = 'failed' or (status = 'done' and (summary->>'rejected')::int > 0))
    order by created_at desc limit 5`.execute(ctx.db)
  return rows.map(({ id, file_name, status, rejected }) => ({
    code: status === 'failed' ? 'import_failed' : 'rows_rejected',
    subject: id,
    label: file_name,
    figure: String(rejected),
  }))
}

function findOldData(ctx: Ctx, asOf: string | null): Attention[] {
  if (!asOf) return []
  const days = Math.floor(Temporal.Instant.from(asOf).until(ctx.now).total('hours') / 24)
  return days > STALE_AFTER_DAYS ? [{ code: 'data_old', subject: '', label: asOf, figure: String(days) }] : []
}

/** Large creators who fell by a third or more, largest first: the ones worth a call. */
function findFalling(creators: Today['currencies'][number]['creators']): Attention[] {
  const change = ({ gmv, gmv_before }: (typeof creators)[number]) => Number(gmv.amount) / Number(gmv_before.amount) - 1
  return creators
    .slice(0, 30)
    .filter((row) => Number(row.gmv_before.amount) > 0 && change(row) <= -1 / 3)
    .slice(0, 2)
    .map((row) => ({ code: 'falling', subject: row.creator.id, label: row.creator.name, figure: change(row).toFixed(4) }))
}
