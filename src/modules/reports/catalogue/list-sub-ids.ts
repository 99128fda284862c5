import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import { countsAs } from '#modules/orders'
import type { Ctx } from '#platform/db/tenant'
import { toMoney } from '#platform/http/shapes'
import type { UnmappedSubIds } from './schema.ts'

type Found = z.infer<typeof UnmappedSubIds>['data'][number]

/** More than a person maps in one sitting; what hangs on the rest is little. */
const MOST = 2_000

/** Sub-ids of the lines of affiliate accounts that none of the line's sub-ids says whose they are, with what hangs on each, most first. */
export async function listUnmappedSubIds(ctx: Ctx): Promise<z.infer<typeof UnmappedSubIds>> {
  type Row = { lines: number; mapped_lines: number; data: (Omit<Found, 'gmv'> & { currency: string; gmv: string })[] }
  const { rows } = await sql<Row>`
    with tagged as materialized (
      select line.id, case line.channel when 'shopee' then 'shopee' else 'tiktok' end as platform, version.account, line.sub_ids,
        line.currency, line.day, case when ${countsAs('paid')} then line.gmv else 0 end as gmv
      from order_lines as line join order_line_versions as version using (import_id, row_number)
      where line.sub_ids <> '{}' and version.account is not null
    ), parts as materialized (
      select tagged.*, position, value from tagged cross join unnest(sub_ids) with ordinality as part(value, position) where value <> ''
    ), mapped as materialized (
      select distinct parts.id from parts join sub_id_map using (platform, account, position, value)
    )
    select (select count(distinct id)::int from parts) as lines, (select count(*)::int from mapped) as mapped_lines,
      coalesce((select jsonb_agg(found) from (
        select platform, account, position, value, currency, count(*)::int as lines, sum(gmv)::text as gmv, max(day) as last_day
        from parts where not exists (select from mapped where mapped.id = parts.id)
        group by platform, account, position, value, currency
        order by sum(gmv) desc, count(*) desc, platform, account, position, value limit ${MOST}
      ) as found), '[]') as data`.execute(ctx.db)
  const { data, ...counts } = rows[0]!
  return { data: data.map(({ currency, gmv, ...found }) => ({ ...found, gmv: toMoney(gmv, currency) })), ...counts }
}
