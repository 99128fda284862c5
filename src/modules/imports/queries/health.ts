import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import type { HealthShape } from '../schema.ts'
import { readWorkspace } from './workspace.ts'

type Health = z.infer<typeof HealthShape>
type Source = Omit<Health['sources'][number], 'link' | 'last_import'> & {
  last_id: string
  last_name: string
  last_at: string
}

const DAYS_LOOKED_AT = 60

/** How fresh and how whole the figures are, of the last sixty days. */
export async function readHealth(ctx: Ctx): Promise<Health> {
  const { zone } = await readWorkspace(ctx)
  const today = ctx.now.toZonedDateTimeISO(zone).toPlainDate()
  const from = today.subtract({ days: DAYS_LOOKED_AT - 1 }).toString()
  const sources = await listSources(ctx, from, today.toString())
  // The rollup holds every line by shop and content; only lines with sub-ids are looked at one by one.
  const { rows } = await sql<{ without_program: number; unmapped: number; unknown: number }>`
    with figures as materialized (
      select shop_id, content_type, sum(lines) as lines from daily_figures where day >= ${from}::date group by shop_id, content_type
    ), used as materialized (
      select distinct case line.channel when 'shopee' then 'shopee' else 'tiktok' end as platform, version.account, position, value
      from order_lines as line
      join order_line_versions as version on version.import_id = line.import_id and version.row_number = line.row_number
      cross join unnest(line.sub_ids) with ordinality as sub (value, position)
      where line.day >= ${from}::date and line.sub_ids <> '{}' and version.account is not null and value <> ''
    )
    select coalesce((select sum(lines) from figures where shop_id not in (select shop_id from program_shops)), 0)::int as without_program,
      coalesce((select sum(lines) from figures where content_type = ''), 0)::int as unknown,
      (select count(*)::int from used where not exists (
        select from sub_id_map as map where map.platform = used.platform and map.account = used.account
          and map.position = used.position and map.value = used.value)) as unmapped`.execute(ctx.db)
  const { without_program, unmapped, unknown } = rows[0]!
  return {
    sources: sources.map(({ last_id, last_name, last_at, ...source }) => ({
      ...source,
      last_import: { id: last_id, file_name: last_name, finished_at: last_at },
      link: `/imports/${last_id}`,
    })),
    lines_without_program: { count: without_program, link: `/orders?tier_id=none&from=${from}` },
    unmapped_sub_ids: { count: unmapped, link: '/creators/sub-ids' },
    lines_of_unknown_content: { count: unknown, link: `/orders?content_type=unknown&from=${from}` },
  }
}

/** Each kind of file of each shop and account that was ever imported, and what is missing of it. */
async function listSources(ctx: Ctx, from: string, today: string): Promise<Source[]> {
  const { rows } = await sql<Source>`
    with counted as materialized (
      select imports.*, coalesce(shop_id, '') as of_shop, coalesce(account, '') as of_account from imports
      where status = 'done' and kind is not null
    ), open_rows as materialized (
      select import_id, count(*)::int as rows from import_rejections where state = 'open' group by import_id
    ), sources as (
      select kind, of_shop, of_account, max(as_of) as as_of, coalesce(sum(open_rows.rows), 0)::int as open_rejections,
        (array_agg(id order by finished_at desc))[1] as last_id
      from counted left join open_rows on open_rows.import_id = counted.id
      group by kind, of_shop, of_account
    )
    select source.kind, json_build_object('id', shops.id, 'name', shops.name) as shop, nullif(of_account, '') as account, source.as_of,
      greatest(extract(epoch from ${ctx.now.toString()}::timestamptz - source.as_of) / 86400, 0)::int as age_days, source.open_rejections,
      last.id as last_id, last.file_name as last_name, last.finished_at as last_at,
      array(select day::date::text from generate_series(${from}::date, ${today}::date, interval '1 day') as day
        where not exists (select from counted where counted.kind = source.kind and counted.of_shop = source.of_shop
          and counted.of_account = source.of_account and day::date between covers_from and covers_to) order by 1) as uncovered_days
    from sources as source
    join imports as last on last.id = source.last_id
    left join shops on shops.id = source.of_shop
    order by source.kind, shops.name nulls first, account nulls first`.execute(ctx.db)
  return rows.map((row) => ({ ...row, shop: row.shop?.id ? row.shop : null }))
}
