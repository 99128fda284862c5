import { sql, type RawBuilder } from 'kysely'
import type { Ctx } from '#platform/db/tenant'

const PAID = sql`status not in ('cancelled', 'unpaid')`

/** Sums whole days again, in the transaction that changed them: the figures equal a recount by construction. */
export async function refreshDays(ctx: Ctx, days: RawBuilder<unknown>): Promise<void> {
  const { workspaceId } = ctx.scope
  await sql`delete from daily_figures where day in (${days})`.execute(ctx.db)
  await sql`delete from daily_orders where day in (${days})`.execute(ctx.db)
  await sql`drop table if exists day_lines`.execute(ctx.db)
  await sql`
    create temporary table day_lines on commit drop as
    select line.*, coalesce(line.content_type, '') as content, coalesce(line_tiers.tier_id, '') as tier_id
    from order_lines as line left join line_tiers on line_tiers.line_id = line.id
    where line.day in (${days})`.execute(ctx.db)
  await sql`
    insert into daily_figures (workspace_id, day, currency, shop_id, creator_id, content_type, tier_id, lines, items_placed, items_paid,
      gmv_placed, gmv_paid, gmv_completed, refunds, platform_commission, brand_commission)
    select ${workspaceId}, day, currency, shop_id, creator_id, content, tier_id, count(*), sum(quantity), coalesce(sum(quantity) filter (where ${PAID}), 0),
      sum(gmv), coalesce(sum(gmv) filter (where ${PAID}), 0), coalesce(sum(gmv) filter (where status = 'completed'), 0),
      coalesce(sum(refund_value) filter (where ${PAID}), 0), coalesce(sum(earned.platform), 0), coalesce(sum(earned.brand), 0)
    from day_lines as line
    left join (
      select line_id, sum(amount) filter (where payer = 'platform') as platform, sum(amount) filter (where payer = 'brand') as brand
      from commissions where line_id in (select id from day_lines) group by line_id
    ) as earned on earned.line_id = line.id
    group by day, currency, shop_id, creator_id, content, tier_id`.execute(ctx.db)
  await sql`
    insert into daily_orders (workspace_id, day, currency, shop_id, dimension, member, placed, paid)
    select ${workspaceId}, day, currency, shop_id,
      case when grouping(creator_id) = 0 then 'creator' when grouping(content) = 0 then 'content_type' when grouping(tier_id) = 0 then 'tier' else 'all' end,
      coalesce(case when grouping(creator_id) = 0 then creator_id when grouping(content) = 0 then content when grouping(tier_id) = 0 then tier_id end, ''),
      count(distinct order_external_id), count(distinct order_external_id) filter (where ${PAID})
    from day_lines
    group by grouping sets ((day, currency, shop_id), (day, currency, shop_id, creator_id), (day, currency, shop_id, content), (day, currency, shop_id, tier_id))`.execute(ctx.db)
}
