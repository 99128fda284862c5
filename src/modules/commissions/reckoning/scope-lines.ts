import { sql } from 'kysely'
import { TIER_AT_ORDER } from '#modules/programs'
import type { Ctx } from '#platform/db/tenant'
import type { Reach } from './held-terms.ts'

/**
 * The lines whose commissions may change, into `scope`, with all a reward asks of them. Where rewards look beyond one
 * line, the lines of the same order, of the creator's period and of everybody's period come along until no group is
 * left incomplete; `places` says where they and the lines that are gone stand or stood.
 *
 * Reads `touched_lines` (line_id, day) and `replaced_lines`, which may be empty.
 */
export async function scopeLines(ctx: Ctx, reach: Reach): Promise<void> {
  await sql`drop table if exists scope_ids, places, scope`.execute(ctx.db)
  await sql`create temporary table scope_ids on commit drop as select distinct line_id from touched_lines`.execute(ctx.db)
  await sql`create temporary table places (program_id text, creator_id text, day date) on commit drop`.execute(ctx.db)
  if (reach.orders || reach.creators || reach.everyone) await widen(ctx, reach)
  else await sql`analyze scope_ids`.execute(ctx.db)
  await sql`
    create temporary table scope on commit drop as
    select line.id as line_id, program_shops.program_id, line.creator_id, line.shop_id, line.currency, line.ordered_at, line.day, line.status,
      line.order_external_id, line.product_id, line.model_external_id, line.channel, line.content_type, line.buyer_is_new, line.quantity,
      line.gmv, least(line.refund_value, line.gmv) as refunded, line.fully_refunded, coalesce(line.commission_base, line.gmv) as base,
      line.commission_base is not null and (line.base_is_actual or line.channel = 'shopee') as base_is_net,
      ${TIER_AT_ORDER.id} as tier_id, ${reach.categories ? sql`(select category from products where products.id = line.product_id)` : sql`null::text`} as category
    from order_lines as line ${TIER_AT_ORDER.tiers}
    where line.id in (select line_id from scope_ids) and program_shops.program_id in (select program_id from held_terms)`.execute(
    ctx.db,
  )
  await sql`analyze scope (line_id, program_id, creator_id)`.execute(ctx.db)
}

async function widen(ctx: Ctx, { orders, creators, everyone }: Reach) {
  await sql`create unique index on scope_ids (line_id)`.execute(ctx.db)
  for (;;) {
    await sql`analyze scope_ids`.execute(ctx.db)
    await placeScope(ctx)
    const grown = [
      orders && (await addOrders(ctx)),
      creators && (await addPeriods(ctx, 'creator')),
      everyone && (await addPeriods(ctx, 'everyone')),
    ]
    if (!grown.some(Boolean)) return
  }
}

async function placeScope(ctx: Ctx) {
  await sql`truncate places`.execute(ctx.db)
  await sql`
    insert into places
    select distinct program_shops.program_id, line.creator_id, line.day
    from order_lines as line join program_shops on program_shops.shop_id = line.shop_id
    where line.id in (select line_id from scope_ids)
    union
    select program_shops.program_id, former.creator_id, former.day
    from replaced_lines as former join program_shops on program_shops.shop_id = former.shop_id`.execute(ctx.db)
  await sql`analyze places`.execute(ctx.db)
}

/** The other lines of the orders in scope. */
async function addOrders(ctx: Ctx): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into scope_ids
    select distinct other.id from (
      select distinct line.shop_id, line.order_external_id from order_lines as line where line.id in (select line_id from scope_ids)
    ) as orders
    join order_lines as other on other.order_external_id = orders.order_external_id and other.shop_id = orders.shop_id
    on conflict do nothing`.execute(ctx.db)
  return (numAffectedRows ?? 0n) > 0n
}

/** The other lines of the periods in scope that rewards count in: each creator's own, or everybody's. */
async function addPeriods(ctx: Ctx, whose: 'creator' | 'everyone'): Promise<boolean> {
  const ofCreator = whose === 'creator'
  const needed = ofCreator
    ? sql`select distinct program_id, period, null::timestamptz as begins from held_terms where kind in ('tiered', 'bonus') or cap_creator is not null`
    : sql`select program_id, period, null::timestamptz as begins from held_terms where cap_period is not null
          union select program_id, 'all', min(held_from) from held_terms where budget is not null group by program_id`
  const { numAffectedRows } = await sql`
    insert into scope_ids
    select distinct line.id from (
      select distinct places.program_id, ${ofCreator ? sql`places.creator_id` : sql`null::text as creator_id`}, needed.begins,
        shared.period_start(needed.period, places.day) as first, shared.period_end(needed.period, places.day) as after
      from places join (${needed}) as needed using (program_id)
    ) as periods
    join program_shops on program_shops.program_id = periods.program_id
    join order_lines as line on line.shop_id = program_shops.shop_id and line.day >= periods.first and line.day < periods.after
      ${ofCreator ? sql`and line.creator_id = periods.creator_id` : sql`and (periods.begins is null or line.ordered_at >= periods.begins)`}
      -- A day is at most a day away from its instants in UTC: this is what the index by time is asked.
      and line.ordered_at >= periods.first - interval '1 day' and line.ordered_at < periods.after + interval '1 day'
    on conflict do nothing`.execute(ctx.db)
  return (numAffectedRows ?? 0n) > 0n
}
