import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import { cutPage, readCursor } from '#platform/http/page'
import { toMoney } from '#platform/http/shapes'
import { addDays, periodBefore, weekOf } from '#shared/period'
import type { CreatorFiguresPage, CreatorFiguresQuery, CreatorHistoryShape } from '../schema.ts'
import { readCreators } from './read-creators.ts'
import { readSums, toFigures } from './read-figures.ts'

const DAYS = 28
const WEEKS = 12
const ALL_TIME = { from: '1970-01-01', to: '9999-12-31' }

/** Creators with their figures in one currency and period; by default the last four weeks of data. @throws Problem invalid `list.cursor` */
export async function listCreatorFigures(
  ctx: Ctx,
  query: z.output<typeof CreatorFiguresQuery>,
): Promise<z.infer<typeof CreatorFiguresPage>> {
  const after = readCursor(query.cursor, 2)
  const extent = await sql<{
    currency: string
    last: string
  }>`select currency, max(day) as last from daily_figures group by currency order by sum(lines) desc`.execute(ctx.db)
  const workspace = await sql<{
    currency: string
  }>`select currency from shared.workspaces where id = ${ctx.scope.workspaceId}`.execute(ctx.db)
  const currencies = extent.rows.map((row) => row.currency).sort()
  const ours = workspace.rows[0]!.currency
  const currency = query.currency ?? (currencies.includes(ours) ? ours : (extent.rows[0]?.currency ?? ours))
  const to =
    query.to ??
    extent.rows.find((row) => row.currency === currency)?.last ??
    ctx.now.toZonedDateTimeISO('UTC').toPlainDate().toString()
  const period = { from: query.from ?? addDays(to, 1 - DAYS), to }
  const rows = await readCreators(ctx, {
    period,
    before: periodBefore(period),
    kind: query.kind,
    currency,
    sellingOnly: false,
    filter: query,
    sort: query.sort,
    after,
    limit: query.limit + 1,
  })
  const { page, next } = cutPage(rows, query.limit, ({ row, sortedBy }) => [sortedBy, row.creator.id])
  return {
    data: page.map(({ row }) => row),
    next_cursor: next,
    currency,
    currencies,
    ...period,
  }
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
  const last = await sql<{ last: string | null }>`select max(day) as last from daily_figures`.execute(ctx.db)
  const end = last.rows[0]?.last
  const weeks = end ? Array.from({ length: WEEKS }, (_, index) => weekOf(addDays(end, 7 * (index + 1 - WEEKS)))) : []
  return {
    currencies: [...sums].map(([currency, total]) => ({
      currency,
      figures: toFigures(total, currency, 'paid'),
      weeks: weeks.map((week) => {
        const found = rows.find((row) => row.currency === currency && row.week === week)
        return { week, gmv: toMoney(found?.gmv ?? '0', currency), orders: found?.orders ?? 0 }
      }),
    })),
  }
}
