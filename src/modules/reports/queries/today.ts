import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import { toMoney } from '#platform/http/shapes'
import { addDays, daysOf, periodBefore, type Period } from '#shared/period'
import type { TodayShape } from '../schema.ts'
import { readCreators } from './read-creators.ts'
import { readExtent, readSources } from './read-extent.ts'
import { NO_SUMS, readDailySums, toFigures, type Compared, type Sums } from './read-figures.ts'

type Today = z.infer<typeof TodayShape>
type Attention = Today['attention'][number]

/** Days that Today looks back over, whole weeks so that weekdays compare. */
const DAYS = 28
const STALE_AFTER_DAYS = 7
const TOP = 5
/** So many of the largest creators are watched for a fall, and so many falls told. */
const WATCHED = 30
const FALLS_TOLD = 2

/** What a specialist sees first: how the last four weeks of data went per currency, and what needs a hand. */
export async function getToday(ctx: Ctx): Promise<Today> {
  const { rows } = await sql<{ demo: boolean }>`select demo from shared.workspaces where id = ${ctx.scope.workspaceId}`.execute(
    ctx.db,
  )
  const { lastDays } = await readExtent(ctx)
  const asOf = (await readSources(ctx))[0]?.as_of ?? null
  const currencies: Today['currencies'] = []
  const attention = [...(await findBadImports(ctx)), ...findOldData(ctx, asOf)]
  // Currencies whose data ends on the same day are read together.
  for (const [last, ending] of Map.groupBy(lastDays, ([, day]) => day)) {
    const period = { from: addDays(last, 1 - DAYS), to: last }
    const slice: Compared = { period, before: periodBefore(period), kind: 'paid' }
    const sums = await readDailySums(ctx, slice)
    for (const [currency] of ending) {
      const own = { ...slice, currency }
      const top = await readCreators(ctx, { ...own, who: 'selling', sort: '-gmv', limit: TOP, watched: WATCHED })
      const creators = top.map(({ row }) => row)
      const { now, before, days } = sums.get(currency) ?? { now: NO_SUMS, before: NO_SUMS, days: new Map() }
      currencies.push({
        currency,
        ...period,
        figures: toFigures(now, currency, slice.kind),
        before: toFigures(before, currency, slice.kind),
        days: toDays(period, currency, days),
        creators: creators.slice(0, TOP),
      })
      attention.push(...findFalling(creators))
    }
  }
  currencies.sort((a, b) => (a.currency < b.currency ? -1 : 1))
  return { demo: rows[0]?.demo ?? false, empty: lastDays.size === 0, as_of: asOf, currencies, attention }
}

/** Each day's figures, its GMV beside the same weekday's of the period before. */
function toDays(period: Period, currency: string, sums: ReadonlyMap<string, Sums>): Today['currencies'][number]['days'] {
  const all = daysOf(period)
  return all.map((day) => {
    const { gmv, orders, creators, cost, refunds } = toFigures(sums.get(day) ?? NO_SUMS, currency, 'paid')
    return {
      day,
      gmv,
      gmv_before: toMoney(sums.get(addDays(day, -all.length))?.gmv ?? '0', currency),
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

/** Of the creators who sold most before, those who fell by a third or more, to nothing too: the ones worth a call. */
function findFalling(creators: Today['currencies'][number]['creators']): Attention[] {
  const change = ({ gmv, gmv_before }: (typeof creators)[number]) => Number(gmv.amount) / Number(gmv_before.amount) - 1
  return creators
    .toSorted((one, other) => Number(other.gmv_before.amount) - Number(one.gmv_before.amount))
    .slice(0, WATCHED)
    .filter((row) => Number(row.gmv_before.amount) > 0 && change(row) <= -1 / 3)
    .slice(0, FALLS_TOLD)
    .map((row) => ({ code: 'falling', subject: row.creator.id, label: row.creator.name, figure: change(row).toFixed(4) }))
}
