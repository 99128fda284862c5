import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import { cutPage, readCursor } from '#platform/http/page'
import { Problem } from '#platform/problem'
import { convert, parseRate, type Money } from '#shared/money'
import type { RatePage, RateQuery, RateShape } from '../schema.ts'

type Rate = z.infer<typeof RateShape>

const RATE = sql`
  id, base, quote, day::text, trim_scale(rate)::text as rate, source, created_at,
  not exists (select from rates as newer where newer.base = rates.base and newer.quote = rates.quote and newer.day = rates.day
    and (newer.created_at, newer.id) > (rates.created_at, rates.id)) as current`

/** Rates by day, newest first, corrected ones too; one page. @throws Problem invalid `list.cursor` */
export async function listRates(
  ctx: Ctx,
  { base, quote, cursor, limit }: z.output<typeof RateQuery>,
): Promise<z.infer<typeof RatePage>> {
  const after = readCursor(cursor, 3)
  const conditions = [sql`true`]
  if (base) conditions.push(sql`base = ${base}`)
  if (quote) conditions.push(sql`quote = ${quote}`)
  if (after) conditions.push(sql`(day, created_at, id) < (${after[0]}::date, ${after[1]}::timestamptz, ${after[2]})`)
  const { rows } = await sql<Rate>`
    select ${RATE} from rates where ${sql.join(conditions, sql` and `)}
    order by rates.day desc, created_at desc, id desc limit ${limit + 1}`.execute(ctx.db)
  const { page, next } = cutPage(rows, limit, ({ day, created_at, id }) => [day, created_at, id])
  return { data: page, next_cursor: next }
}

/** The rate a journal was made at. */
export async function getRate(ctx: Ctx, id: string): Promise<Rate> {
  const { rows } = await sql<Rate>`select ${RATE} from rates where id = ${id}`.execute(ctx.db)
  return rows[0]!
}

type Question = { readonly base: string; readonly quote: string; readonly day: string }

/**
 * The newest rate of the latest day that is not after the one asked for; never a later one, and none is turned around:
 * what 1 USD costs in dong does not say what 1 dong brings in dollars.
 */
export async function findRate(ctx: Ctx, { base, quote, day }: Question): Promise<Rate | null> {
  const { rows } = await sql<Rate>`
    select ${RATE} from rates where base = ${base} and quote = ${quote} and day <= ${day}::date
    order by rates.day desc, created_at desc, id desc limit 1`.execute(ctx.db)
  return rows[0] ?? null
}

type Conversion = { readonly amount: Money; readonly currency: string; readonly day: string }

/**
 * What an amount is worth in another currency at the rate of a day, rounded once to that currency's digits (half even).
 * @throws Problem invalid `rate.missing` when no rate is known up to that day.
 */
export async function convertAmount(ctx: Ctx, { amount, currency, day }: Conversion): Promise<{ amount: Money; rate: Rate }> {
  const rate = await findRate(ctx, { base: amount.currency, quote: currency, day })
  if (!rate)
    throw new Problem(
      'invalid',
      'rate.missing',
      `No rate from ${amount.currency} to ${currency} is known on ${day} or before: add one under Settings, Exchange rates.`,
    )
  return { amount: convert(amount, parseRate(rate.rate)!, currency), rate }
}
