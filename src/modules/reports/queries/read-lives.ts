import { sql, type RawBuilder } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import { toMoney } from '#platform/http/shapes'
import { divideRounded, formatMicros } from '#shared/money'
import { ratio } from '#shared/percent'
import type { LiveFiguresShape, LiveRowShape } from '../schema.ts'
import { isNow, within, withinBoth, type Compared, type Slice } from './read-figures.ts'

export type LiveFigures = z.infer<typeof LiveFiguresShape>
export type LiveRow = z.infer<typeof LiveRowShape>

/**
 * What a set of lives adds up to. A ratio is of the lives that have both its parts; one that no live has stays null.
 * Averages of a live weigh by what they are an average of.
 */
const SUMS = {
  lives: sql`count(*)`,
  live_seconds: sql`sum(seconds)`,
  live_gmv: sql`sum(gmv)`,
  live_timed_gmv: sql`sum(gmv) filter (where seconds > 0)`,
  live_timed_seconds: sql`sum(seconds) filter (where gmv is not null and seconds > 0)`,
  live_orders: sql`sum(orders)`,
  live_views: sql`sum(views)`,
  live_shown_clicks: sql`sum(clicks) filter (where impressions is not null)`,
  live_impressions: sql`sum(impressions) filter (where clicks is not null)`,
  live_ordered: sql`sum(orders) filter (where clicks is not null)`,
  live_clicks: sql`sum(clicks) filter (where orders is not null)`,
  live_watched: sql`sum(avg_watch_seconds * views)`,
  live_watches: sql`sum(views) filter (where avg_watch_seconds is not null)`,
} as const satisfies Record<string, RawBuilder<unknown>>

const NAMES = Object.keys(SUMS) as (keyof typeof SUMS)[]

/** As text, since they may be larger than a number. */
export type LiveSums = { readonly [Name in keyof typeof SUMS | 'live_pcu']: string | null }

/** Aggregates over rows of `live_reports`, for a query that sums them beside other figures. */
export const LIVE_SUMS = sql.join([
  ...NAMES.map((name) => sql`${SUMS[name]}::numeric as ${sql.ref(name)}`),
  sql`max(pcu)::numeric as live_pcu`,
])
/** The same columns for what has no lives, and added up once more. */
export const NO_LIVES = sql.join([...NAMES, 'live_pcu'].map((name) => sql`null::numeric as ${sql.ref(name)}`))
export const ADDED_LIVES = sql.join([
  ...NAMES.map((name) => sql`sum(${sql.ref(name)}) as ${sql.ref(name)}`),
  sql`max(live_pcu) as live_pcu`,
])

/** The lives of a slice as a condition on `live_reports`: the newest report of each. */
export function livesWithin(days: RawBuilder<unknown>, currency?: string): RawBuilder<unknown> {
  return sql`stands and ${days} ${currency ? sql`and currency = ${currency}` : sql``}`
}

/** Whose lives they are: an account's creator may have been merged into another. */
export const STANDING_CREATOR = sql`(select coalesce(merged_into, id) from creators where creators.id = live_reports.creator_id)`

/** The lives of a period and of the one before, per currency; null where no source tells of any. */
export async function readLiveFigures(
  ctx: Ctx,
  slice: Compared,
): Promise<Map<string, { now: LiveFigures | null; before: LiveFigures | null }>> {
  const { rows } = await sql<LiveSums & { currency: string; now: boolean }>`
    select currency, ${isNow(slice)} as now, ${LIVE_SUMS} from live_reports where ${livesWithin(withinBoth(slice))} group by 1, 2`.execute(
    ctx.db,
  )
  return new Map(
    [...Map.groupBy(rows, ({ currency }) => currency)].map(([currency, parts]) => {
      const find = (now: boolean) => parts.find((row) => row.now === now)
      return [currency, { now: toLiveFigures(find(true), currency), before: toLiveFigures(find(false), currency) }]
    }),
  )
}

/** A creator's lives over all time, per currency. */
export async function readLivesOf(ctx: Ctx, creatorId: string): Promise<Map<string, LiveFigures | null>> {
  const { rows } = await sql<LiveSums & { currency: string }>`
    select currency, ${LIVE_SUMS} from live_reports
    where stands and creator_id in (select id from creators where coalesce(merged_into, id) = ${creatorId}) group by currency`.execute(
    ctx.db,
  )
  return new Map(rows.map((row) => [row.currency, toLiveFigures(row, row.currency)]))
}

export function toLiveFigures(sums: LiveSums | undefined, currency: string): LiveFigures | null {
  if (!sums || !Number(sums.lives ?? 0)) return null
  const whole = (name: keyof LiveSums) => (sums[name] === null ? null : BigInt(sums[name]))
  const of = (part: keyof LiveSums, all: keyof LiveSums) => {
    const [above, below] = [whole(part), whole(all)]
    return above === null || below === null ? null : ratio(above, below)
  }
  const [gmv, seconds, watched, watches] = [
    whole('live_gmv'),
    whole('live_seconds'),
    whole('live_watched'),
    whole('live_watches'),
  ]
  const [timedGmv, timedSeconds] = [whole('live_timed_gmv'), whole('live_timed_seconds')]
  return {
    lives: Number(sums.lives),
    hours: seconds === null ? null : toHours(seconds),
    gmv: gmv === null ? null : toMoney(gmv, currency),
    gmv_per_hour: timedGmv === null || !timedSeconds ? null : toMoney(divideRounded(timedGmv * 3600n, timedSeconds), currency),
    orders: sums.live_orders === null ? null : Number(sums.live_orders),
    views: sums.live_views === null ? null : Number(sums.live_views),
    pcu: sums.live_pcu === null ? null : Number(sums.live_pcu),
    ctr: of('live_shown_clicks', 'live_impressions'),
    ctor: of('live_ordered', 'live_clicks'),
    average_watch_seconds: watched === null || !watches ? null : Number(divideRounded(watched, watches)),
  }
}

/** Seconds as hours with two places: 5400 is `1.5`. */
function toHours(seconds: bigint): string {
  return formatMicros(divideRounded(seconds * 100n, 3600n) * 10_000n)
}

/** What each live of a slice did, by its GMV. */
export async function readLives(ctx: Ctx, slice: Slice, currency: string, limit: number | null): Promise<LiveRow[]> {
  type Row = Omit<
    LiveRow,
    'creator' | 'hours' | 'gmv' | 'direct_gmv' | 'indirect_gmv' | 'gmv_per_hour' | 'ctr' | 'ctor' | 'source'
  > & {
    creator_id: string
    creator: string
    seconds: string | null
    gmv: string | null
    direct_gmv: string | null
    indirect_gmv: string | null
    impressions: number | null
    clicks: number | null
    ctr_said: string | null
    ctor_said: string | null
    source: string
    import_id: string
    file_name: string | null
    as_of: string
  }
  const { rows } = await sql<Row>`
    select live.key as id, live.title, live.started_at, live.day, live.seconds, live.handle, live.platform,
      live.gmv::text as gmv, live.direct_gmv::text as direct_gmv, live.indirect_gmv::text as indirect_gmv,
      ${sql.join(COUNTS.map((name) => sql`live.${sql.ref(name)}::float8 as ${sql.ref(name)}`))},
      live.ctr_said, live.ctor_said, live.source, live.import_id, live.as_of, creator.id as creator_id, creator.name as creator, files.file_name
    from (
      select * from live_reports where ${livesWithin(within(slice), currency)} order by gmv desc nulls last, key limit ${limit}
    ) as live
    left join lateral (
      select creators.id, creators.name from creators as own join creators on creators.id = coalesce(own.merged_into, own.id)
      where own.id = live.creator_id limit 1
    ) as creator on true
    left join lateral (select file_name from imports where imports.id = live.import_id) as files on true
    order by live.gmv desc nulls last, live.key`.execute(ctx.db)
  return rows.map(
    ({
      creator_id,
      creator,
      seconds,
      gmv,
      direct_gmv,
      indirect_gmv,
      ctr_said,
      ctor_said,
      source,
      import_id,
      file_name,
      as_of,
      ...row
    }) => {
      const money = (micros: string | null) => (micros === null ? null : toMoney(micros, currency))
      const of = (part: number | null, whole: number | null) =>
        part === null || whole === null ? null : ratio(BigInt(part), BigInt(whole))
      return {
        ...row,
        creator: { id: creator_id, name: creator },
        hours: seconds === null ? null : toHours(BigInt(seconds)),
        gmv: money(gmv),
        direct_gmv: money(direct_gmv),
        indirect_gmv: money(indirect_gmv),
        gmv_per_hour:
          gmv === null || !Number(seconds) ? null : toMoney(divideRounded(BigInt(gmv) * 3600n, BigInt(seconds!)), currency),
        ctr: of(row.clicks, row.impressions) ?? ctr_said,
        ctor: of(row.orders, row.clicks) ?? ctor_said,
        source: { kind: source, import_id, file_name: file_name ?? '', as_of },
      }
    },
  )
}

const COUNTS = [
  'orders_created',
  'orders',
  'items',
  'buyers',
  'products_added',
  'products_sold',
  'views',
  'viewers',
  'pcu',
  'acu',
  'avg_watch_seconds',
  'impressions',
  'clicks',
  'comments',
  'shares',
  'likes',
  'new_followers',
] as const
