import { sql } from 'kysely'
import type { Ctx } from '#platform/db/tenant'

/**
 * Lays the workspace's plans out for a set of order lines, as tables of the transaction that are small and analysed:
 * - `plan_spans` (plan_id, kind, shop_id, product_id, all_creators, version, rate_ppm, shop_ads_rate_ppm, starts_at,
 *   ends_at): when each rate holds; product_id '' is all products without a rate of their own, no rate is none;
 * - `protected_rates` (the same, from `starts_at` to `ends_at`): what a change or an end replaced, as long as it is protected;
 * - `plan_members` (plan_id, creator_id) of plans that are not for all.
 * What was merged counts as what it was merged into.
 */
export async function layOutPlans(ctx: Ctx): Promise<void> {
  await sql`drop table if exists plan_spans, protected_rates, plan_members`.execute(ctx.db)
  await sql`
    create temporary table plan_spans on commit drop as
    select plan.id as plan_id, plan.kind, coalesce(shops.merged_into, shops.id) as shop_id,
      coalesce(products.merged_into, products.id, '') as product_id, plan.all_creators, rate.version, rate.rate_ppm, rate.shop_ads_rate_ppm, rate.starts_at,
      least(lead(rate.starts_at) over (partition by plan.id, rate.product_id order by rate.starts_at, rate.version), plan.ends_at) as ends_at
    from commission_plans as plan
    join commission_plan_rates as rate on rate.plan_id = plan.id
    join shops on shops.id = plan.shop_id
    left join products on products.id = rate.product_id`.execute(ctx.db)
  await sql`
    create temporary table protected_rates on commit drop as
    select span.plan_id, span.kind, span.shop_id, span.product_id, span.all_creators, earlier.rate_ppm, earlier.shop_ads_rate_ppm,
      rate.starts_at, rate.protect_until as ends_at
    from plan_spans as span
    join commission_plan_rates as rate using (plan_id, version)
    join lateral (
      select rate_ppm, shop_ads_rate_ppm from plan_spans as earlier
      where earlier.plan_id = span.plan_id and earlier.product_id in ('', span.product_id) and earlier.starts_at < span.starts_at
      order by earlier.product_id desc, earlier.starts_at desc, earlier.version desc limit 1
    ) as earlier on true
    where rate.protect_until is not null
    union all
    select span.plan_id, span.kind, span.shop_id, span.product_id, span.all_creators, span.rate_ppm, span.shop_ads_rate_ppm, plan.ends_at, plan.protect_until
    from plan_spans as span join commission_plans as plan on plan.id = span.plan_id and plan.ends_at = span.ends_at
    where plan.protect_until is not null`.execute(ctx.db)
  await sql`
    create temporary table plan_members on commit drop as
    select distinct plan_id, coalesce(creators.merged_into, creators.id) as creator_id
    from commission_plan_creators join creators on creators.id = creator_id`.execute(ctx.db)
  await sql`create index on plan_spans (shop_id, kind, product_id)`.execute(ctx.db)
  await sql`create index on plan_members (plan_id, creator_id)`.execute(ctx.db)
  await sql`analyze plan_spans, protected_rates, plan_members`.execute(ctx.db)
}
