import { sql } from 'kysely'
import type { Ctx } from '#platform/db/tenant'

/** What there is to report of. */
export type Extent = {
  /** Days with figures, latest first. */
  readonly days: readonly string[]
  /** The last day with figures of each currency. */
  readonly lastDays: ReadonlyMap<string, string>
}

/** Walks from day to day through the index: however many figures a day has, it is looked at once per currency. */
export async function readExtent(ctx: Ctx): Promise<Extent> {
  const { rows } = await sql<{ day: string; currency: string }>`
    with recursive known as (
      (select day, currency from daily_figures order by day desc, currency desc limit 1)
      union all
      select earlier.day, earlier.currency from known cross join lateral (
        select day, currency from daily_figures where (day, currency) < (known.day, known.currency)
        order by day desc, currency desc limit 1
      ) as earlier
    )
    select day, currency from known`.execute(ctx.db)
  const lastDays = new Map<string, string>()
  for (const { day, currency } of rows) if (!lastDays.has(currency)) lastDays.set(currency, day)
  return { days: [...new Set(rows.map(({ day }) => day))], lastDays }
}

/** A kind of file that figures rest on, and the moment the newest of them speaks of. */
export type Source = { kind: string; as_of: string }

/** Newest first. */
export async function readSources(ctx: Ctx): Promise<Source[]> {
  const { rows } = await sql<Source>`
    select kind, max(as_of) as as_of from imports where status = 'done' and kind is not null and as_of is not null
    group by kind order by max(as_of) desc, kind`.execute(ctx.db)
  return rows
}
