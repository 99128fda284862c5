import { sql, type RawBuilder } from 'kysely'
import type { Ctx } from '#platform/db/tenant'
import { commissionIdOf } from '../queries/commission-id.ts'
import { BANDS, halfEvenQuotient } from './candidates.ts'
import type { Reach } from './held-terms.ts'

/**
 * What a candidate comes to, as columns of `earned`: at most the cap of a line, less its share of what was refunded.
 * After the k-th refund `round(commission × refunded so far ÷ order)` is taken back in all. A base that the
 * marketplace has already lowered is not lowered again.
 */
export const EARNED = sql`
  cross join lateral (select least(one.gross, terms.cap_line) as capped) as capped
  cross join lateral (
    select case
      when line.fully_refunded then capped
      when line.refunded <= 0 or (line.base_is_net and terms.kind <> 'flat') then 0
      else ${halfEvenQuotient(sql`(capped::numeric * line.refunded)`, sql`line.gmv`)} end as taken_back
  ) as refund
  cross join lateral (select case when line.status = 'cancelled' then 0 else capped - taken_back end as amount) as earned`

/**
 * What each line of the scope earns, and each creator's bonus, into `wanted_commissions`: of the rewards a line fits
 * the highest priority wins, then the one whose money is more; what its reward shares with other lines is shared in
 * the order of sale.
 */
export async function wantCommissions(ctx: Ctx, reach: Reach): Promise<void> {
  await sql`drop table if exists wanted_commissions`.execute(ctx.db)
  await sql`
    create temporary table wanted_commissions on commit drop as
    select ${reach.contested ? sql`distinct on (line.line_id)` : sql``} ${commissionIdOf(sql`line.line_id`)} as id, line.line_id, line.creator_id, line.shop_id, line.currency,
      line.ordered_at, line.day, null::date as period_from,
      case when line.status = 'cancelled' then 'reversed' when line.status = 'completed' then 'approved' else 'pending' end as status,
      case when one.kind <> 'flat' then line.base end as base, one.rate_ppm, one.gross, taken_back, amount,
      case when amount > 0 and capped < one.gross then 'line' end as limited_by,
      line.tier_id, one.reward_id, one.version as reward_version, line.shop_id || ' ' || line.order_external_id as in_order
    from candidates as one
    join held_terms as terms on terms.reward_id = one.reward_id and terms.version = one.version
    join scope as line on line.line_id = one.line_id
    ${EARNED}
    where one.kind <> 'bonus'
    ${reach.contested ? sql`order by line.line_id, one.priority desc, amount desc, one.reward_id` : sql``}`.execute(ctx.db)
  if (reach.bonuses) await wantBonuses(ctx)
  await sql`analyze wanted_commissions (id)`.execute(ctx.db)
  if (reach.orders) await limit(ctx, 'order', sql`cap_order`, sql`in_order`)
  if (reach.creators) await limit(ctx, 'creator', sql`cap_creator`, sql`creator_id, shared.period_start(period, day)`)
  if (reach.everyone) {
    await limit(ctx, 'period', sql`cap_period`, sql`shared.period_start(period, day)`)
    await limit(ctx, 'budget', sql`budget`, sql`true`)
  }
}

/**
 * The top bonus that a creator's GMV of the period reaches, by the terms of the period's latest sale. It is earned
 * with the sale that reaches it, and sure once completed sales alone reach it.
 */
async function wantBonuses(ctx: Ctx) {
  await sql`
    insert into wanted_commissions
    select 'cms_' || substr(last.reward_id, 5) || '_' || substr(last.creator_id, 5) || '_' || to_char(last.period_from, 'YYYYMMDD'), null,
      last.creator_id, terms.program_id, programs.currency, reached.ordered_at, reached.day, last.period_from,
      case when last.completed >= band.from then 'approved' else 'pending' end,
      null, null, band.amount, 0, band.amount, null, null, last.reward_id, last.version, ''
    from (
      select distinct on (reward_id, creator_id, period_from) * from gmv_runs where kind = 'bonus'
      order by reward_id, creator_id, period_from, ordered_at desc, line_id desc
    ) as last
    join held_terms as terms on terms.reward_id = last.reward_id and terms.version = last.version
    join programs on programs.id = terms.program_id
    cross join lateral (select * from (${BANDS}) as band where band.from <= last.total and last.total < band.next) as band
    cross join lateral (
      select ordered_at, day from gmv_runs as run
      where run.reward_id = last.reward_id and run.creator_id = last.creator_id and run.period_from = last.period_from and run.upto >= band.from
      order by ordered_at, line_id limit 1
    ) as reached`.execute(ctx.db)
}

/** Lets what a reward pays within a group reach its cap and no further, in the order of sale. */
async function limit(ctx: Ctx, name: string, cap: RawBuilder<unknown>, group: RawBuilder<unknown>) {
  await sql`
    update wanted_commissions as wanted set amount = allowed, limited_by = ${name}
    from (
      select id, amount, greatest(least(upto, most) - least(upto - amount, most), 0) as allowed
      from (
        select id, amount, ${cap} as most,
          sum(amount) over (partition by wanted.reward_id, ${group} order by ordered_at, id) as upto
        from wanted_commissions as wanted
        join held_terms as terms on terms.reward_id = wanted.reward_id and terms.version = wanted.reward_version
      ) as running
      where most is not null
    ) as capped
    where wanted.id = capped.id and allowed < capped.amount`.execute(ctx.db)
}
