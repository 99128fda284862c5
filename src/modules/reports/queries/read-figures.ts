import { sql, type RawBuilder } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { GmvKind } from '#modules/orders'
import type { Ctx } from '#platform/db/tenant'
import { toMoney } from '#platform/http/shapes'
import { divideRounded } from '#shared/money'
import { ratio } from '#shared/percent'
import type { Period } from '#shared/period'
import type { FiguresShape } from '../schema.ts'

export type Figures = z.infer<typeof FiguresShape>

/** Which days, lines and shops a figure is about. */
export type Slice = {
  readonly period: Period
  readonly kind: GmvKind
  readonly programId?: string | undefined
  readonly creatorId?: string | undefined
}

/** A slice and what it is compared with: the period that ends the day before it begins. One reading serves both. */
export type Compared = Slice & { readonly before: Period }

type Measure = 'items' | 'gmv' | 'refunds' | 'platform' | 'brand'

/** The lines a kind of GMV sums: net is completed less the refunds of the same lines. */
export function lineKindOf(kind: GmvKind) {
  return kind === 'net' ? 'completed' : kind
}

/** A measure of the slice's kind as a column of `daily_figures`. */
export function measure(name: Measure, kind: GmvKind): RawBuilder<unknown> {
  if (kind === 'net' && name === 'gmv') return sql`(gmv_completed - refunds_completed)`
  return sql.ref(`${name}_${lineKindOf(kind)}`)
}

/** Orders of the slice's kind as a column of `daily_orders`. */
export function countOf(kind: GmvKind): RawBuilder<unknown> {
  return sql.ref(lineKindOf(kind))
}

/** The slice as a condition on a table of days. What a program pays outside any order stands under its own id. */
export function within({ period, programId }: Pick<Slice, 'period' | 'programId'>): RawBuilder<unknown> {
  const program = programId
    ? sql`and shop_id in (select shop_id from program_shops where program_id = ${programId} union all select ${programId})`
    : sql``
  return sql`day between ${period.from} and ${period.to} ${program}`
}

/** Both periods of a comparison as one run of days; `isNow` then tells them apart. */
export function withinBoth({ period, before, programId }: Compared): RawBuilder<unknown> {
  return within({ period: { from: before.from, to: period.to }, programId })
}

export function isNow({ period }: Compared): RawBuilder<boolean> {
  return sql`day >= ${period.from}`
}

export type Sums = {
  gmv: string
  items: string
  refunds: string
  platform: string
  brand: string
  orders: number
  creators: number
}

export const NO_SUMS: Sums = { gmv: '0', items: '0', refunds: '0', platform: '0', brand: '0', orders: 0, creators: 0 }

/** The slice's figures per currency; a currency without sales in it is absent. */
export async function readSums(ctx: Ctx, slice: Slice): Promise<Map<string, Sums>> {
  const rows = await sumBy(ctx, slice, within(slice), sql`''`)
  return new Map(rows.map((row) => [row.currency, row]))
}

/** The figures of a period and of the one before, per currency. */
export async function readComparedSums(ctx: Ctx, slice: Compared): Promise<Map<string, { now: Sums; before: Sums }>> {
  const rows = await sumBy(ctx, slice, withinBoth(slice), sql`case when ${isNow(slice)} then 'now' else 'before' end`)
  return mapCurrencies(rows, (parts) => {
    const find = (name: string) => parts.find(({ part }) => part === name) ?? NO_SUMS
    return { now: find('now'), before: find('before') }
  })
}

/**
 * The figures of a period and of the one before, per currency, and those of every day of both, in one reading; a day
 * without sales is absent.
 */
export async function readDailySums(
  ctx: Ctx,
  slice: Compared,
): Promise<Map<string, { now: Sums; before: Sums; days: ReadonlyMap<string, Sums> }>> {
  const side = sql`case when ${isNow(slice)} then 'now' else 'before' end`
  const rows = await sumBy(ctx, slice, withinBoth(slice), side, sql`day::text`)
  return mapCurrencies(rows, (parts) => {
    const days = new Map(parts.map((row) => [row.part, row]))
    return { now: days.get('now') ?? NO_SUMS, before: days.get('before') ?? NO_SUMS, days }
  })
}

/** Sums per currency and `part`, an expression over `day`; with two of them, for each by itself. */
async function sumBy(
  ctx: Ctx,
  { kind, creatorId }: Slice,
  days: RawBuilder<unknown>,
  part: RawBuilder<unknown>,
  also?: RawBuilder<unknown>,
): Promise<(Sums & { currency: string; part: string })[]> {
  const ofCreator = creatorId ? sql`and creator_id = ${creatorId}` : sql``
  const ofMember = creatorId ? sql`and dimension = 'creator' and member = ${creatorId}` : sql`and dimension = 'all'`
  const parts = sql`${part} as part, ${also ?? sql`null::text`} as also`
  const groups = also ? sql`group by grouping sets ((currency, part), (currency, also))` : sql`group by currency, part`
  const name = also ? sql`coalesce(part, also)` : sql`part`
  const { rows } = await sql<Sums & { currency: string; part: string }>`
    with figures as (
      select currency, ${name} as part, sum(gmv)::text as gmv, sum(items)::text as items, sum(refunds)::text as refunds,
        sum(platform)::text as platform, sum(brand)::text as brand, count(distinct creator_id) filter (where items > 0)::int as creators
      from (
        select currency, ${parts}, creator_id, ${measure('gmv', kind)} as gmv, ${measure('items', kind)} as items,
          ${measure('refunds', kind)} as refunds, ${measure('platform', kind)} as platform, ${measure('brand', kind)} as brand
        from daily_figures where ${days} ${ofCreator}
      ) as summed ${groups}
    ), counted as (
      select currency, ${name} as part, sum(orders)::int as orders
      from (select currency, ${parts}, ${countOf(kind)} as orders from daily_orders where ${days} ${ofMember}) as counted ${groups}
    )
    select figures.*, coalesce(counted.orders, 0) as orders from figures left join counted using (currency, part)`.execute(ctx.db)
  return rows
}

export function toFigures(sums: Sums, currency: string, kind: GmvKind): Figures {
  const [gmv, refunds, platform, brand] = [BigInt(sums.gmv), BigInt(sums.refunds), BigInt(sums.platform), BigInt(sums.brand)]
  const beforeRefunds = kind === 'net' ? gmv + refunds : gmv
  return {
    gmv: toMoney(gmv, currency),
    orders: sums.orders,
    items: Number(sums.items),
    aov: sums.orders === 0 ? null : toMoney(divideRounded(gmv, BigInt(sums.orders)), currency),
    refunds: toMoney(refunds, currency),
    refund_rate: ratio(refunds, beforeRefunds),
    platform_commission: toMoney(platform, currency),
    brand_commission: toMoney(brand, currency),
    cost: toMoney(platform + brand, currency),
    cost_ratio: ratio(platform + brand, gmv),
    creators: sums.creators,
  }
}

/** GMV per currency and day of the slice, as micros. */
export async function readDailyGmv(ctx: Ctx, slice: Slice): Promise<Map<string, Map<string, string>>> {
  const { rows } = await sql<{ currency: string; day: string; gmv: string }>`
    select currency, day, sum(${measure('gmv', slice.kind)})::text as gmv from daily_figures where ${within(slice)} group by currency, day`.execute(
    ctx.db,
  )
  return mapCurrencies(rows, (days) => new Map(days.map(({ day, gmv }) => [day, gmv])))
}

function mapCurrencies<Row extends { currency: string }, Value>(
  rows: readonly Row[],
  read: (rows: readonly Row[]) => Value,
): Map<string, Value> {
  return new Map([...Map.groupBy(rows, ({ currency }) => currency)].map(([currency, own]) => [currency, read(own)]))
}
