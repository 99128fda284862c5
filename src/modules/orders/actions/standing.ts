import { sql } from 'kysely'
import type { Ctx } from '#platform/db/tenant'
import { FACTS, listColumns } from './facts.ts'

/**
 * The shops, products and creators that are part of another by now, in the transaction's table `moved`; a shop with the
 * zone that its days have since.
 */
export async function findMoved(ctx: Ctx): Promise<void> {
  await sql`drop table if exists moved`.execute(ctx.db)
  await sql`create temporary table moved (id text primary key, into_id text, zone text) on commit drop`.execute(ctx.db)
  await sql`
    insert into moved
    select part.id, whole.id, whole.zone from shops as part join shops as whole on whole.id = part.merged_into
    union all select id, merged_into, null from products where merged_into is not null
    union all select id, merged_into, null from creators where merged_into is not null`.execute(ctx.db)
  await sql`analyze moved`.execute(ctx.db)
}

/** `version` with what it names where that is by now; `moved` is what `findMoved` leaves. */
export const VERSIONS = sql`
  order_line_versions as version
  left join moved as its_shop on its_shop.id = version.shop_id
  left join moved as its_product on its_product.id = version.product_id
  left join moved as its_creator on its_creator.id = version.creator_id`

/** Whose a line is that names no creator but carries sub-ids that its account has given to one. */
const MAPPED = sql`
  select sub_id_map.creator_id from unnest(version.sub_ids) with ordinality as sub (value, position)
  join sub_id_map on sub_id_map.position = sub.position and sub_id_map.value = sub.value
  where account = version.account and platform = case when version.channel = 'shopee' then 'shopee' else 'tiktok' end
  order by sub.position limit 1`

/** The facts of one of `VERSIONS` as they stand: this alone decides whose and what a line is. */
export const STANDING = listColumns(
  FACTS,
  {
    shop_id: sql`coalesce(its_shop.into_id, version.shop_id) as shop_id`,
    product_id: sql`coalesce(its_product.into_id, version.product_id) as product_id`,
    creator_id: sql`coalesce(case when version.account is not null then (${MAPPED}) end, its_creator.into_id, version.creator_id) as creator_id`,
    day: sql`case when its_shop.zone is null then version.day else (version.ordered_at at time zone its_shop.zone)::date end as day`,
  },
  'version',
)
