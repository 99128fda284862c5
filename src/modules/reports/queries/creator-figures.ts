import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import { cutPage, readCursor } from '#platform/http/page'
import { toMoney } from '#platform/http/shapes'
import { addDays, periodBefore, weekOf } from '#shared/period'
import type { CreatorFiguresPage, CreatorFiguresQuery, CreatorFileQuery, CreatorHistoryShape } from '../schema.ts'
import { readCreators } from './read-creators.ts'
import { readExtent } from './read-extent.ts'
import { NO_SUMS, readSums, toFigures } from './read-figures.ts'
import { readLivesOf } from './read-lives.ts'

const DAYS = 28
const WEEKS = 12
const ALL_TIME = { from: '1970-01-01', to: '9999-12-31' }

/** Creators with their figures in one currency and period; by default the last four weeks of data. @throws Problem invalid `list.cursor` */
export async function listCreatorFigures(
  ctx: Ctx,
  query: z.output<typeof CreatorFiguresQuery>,
): Promise<z.infer<typeof CreatorFiguresPage>> {
  const after = readCursor(query.cursor, 2)
  const scope = await readScope(ctx, query)
  const rows = await readCreators(ctx, { ...scope, who: 'all', filter: query, sort: query.sort, after, limit: query.limit + 1 })
  const { page, next } = cutPage(rows, query.limit, ({ row, sortedBy }) => [sortedBy, row.creator.id])
  const { currency, currencies, period } = scope
  return { data: page.map(({ row }) => row), next_cursor: next, currency, currencies, ...period }
}

/** The whole list, for a file. */
export async function readCreatorList(ctx: Ctx, query: z.output<typeof CreatorFileQuery>) {
  const scope = await readScope(ctx, query)
  const rows = await readCreators(ctx, { ...scope, who: 'all', filter: query, sort: query.sort, limit: null })
  return { ...scope, creators: rows.map(({ row }) => row) }
}

export type CreatorList = Awaited<ReturnType<typeof readCreatorList>>

/** The currency and days that a list is of: the workspace's own and the last four weeks of data unless it says otherwise. */
async function readScope(ctx: Ctx, query: Pick<z.output<typeof CreatorFiguresQuery>, 'currency' | 'from' | 'to' | 'kind'>) {
  const { lastDays } = await readExtent(ctx)
  const workspace = await sql<{
    currency: string
  }>`select currency from shared.workspaces where id = ${ctx.scope.workspaceId}`.execute(ctx.db)
  const ours = workspace.rows[0]!.currency
  const currency = query.currency ?? (lastDays.has(ours) ? ours : ([...lastDays.keys()][0] ?? ours))
  const to = query.to ?? lastDays.get(currency) ?? ctx.now.toZonedDateTimeISO('UTC').toPlainDate().toString()
  const period = { from: query.from ?? addDays(to, 1 - DAYS), to }
  return { currency, currencies: [...lastDays.keys()].sort(), period, before: periodBefore(period), kind: query.kind }
}

/** One creator over all time, and week by week. */
export async function getCreatorHistory(ctx: Ctx, creatorId: string): Promise<z.infer<typeof CreatorHistoryShape>> {
  const sums = await readSums(ctx, { period: ALL_TIME, kind: 'paid', creatorId })
  const { rows } = await sql<{ currency: string; week: string; gmv: string; orders: number }>`
    select figures.*, coalesce(counted.orders, 0) as orders from (
      select currency, to_char(day, 'IYYY-"W"IW') as week, sum(gmv_paid)::text as gmv from daily_figures where creator_id = ${creatorId} group by 1, 2
    ) as figures left join (
      select currency, to_char(day, 'IYYY-"W"IW') as week, sum(paid)::int as orders from daily_orders where dimension = 'creator' and member = ${creatorId} group by 1, 2
    ) as counted using (currency, week)`.execute(ctx.db)
  const lives = await readLivesOf(ctx, creatorId)
  const end = (await readExtent(ctx)).days[0]
  const weeks = end ? Array.from({ length: WEEKS }, (_, index) => weekOf(addDays(end, 7 * (index + 1 - WEEKS)))) : []
  return {
    currencies: [...new Set([...sums.keys(), ...lives.keys()])].sort().map((currency) => ({
      currency,
      figures: toFigures(sums.get(currency) ?? NO_SUMS, currency, 'paid'),
      live_figures: lives.get(currency) ?? null,
      weeks: weeks.map((week) => {
        const found = rows.find((row) => row.currency === currency && row.week === week)
        return { week, gmv: toMoney(found?.gmv ?? '0', currency), orders: found?.orders ?? 0 }
      }),
    })),
  }
}
