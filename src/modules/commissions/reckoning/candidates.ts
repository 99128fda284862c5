import { sql, type RawBuilder } from 'kysely'
import type { Ctx } from '#platform/db/tenant'
import type { Reach } from './held-terms.ts'

/** A non-negative numeric to a whole number, halves to the even neighbour, as `divideRounded` does. */
function halfEven(value: RawBuilder<unknown>) {
  return sql`(case when ${value} - trunc(${value}) = 0.5 and trunc(${value}) % 2 = 0 then trunc(${value}) else round(${value}) end)::bigint`
}

/** The same of a quotient, exactly: PostgreSQL's own division keeps only so many digits. */
export function halfEvenQuotient(part: RawBuilder<unknown>, whole: RawBuilder<unknown>) {
  const [quotient, rest] = [sql`div(${part}, ${whole})`, sql`mod(${part}, ${whole})`]
  return sql`(${quotient} + (2 * ${rest} > ${whole} or 2 * ${rest} = ${whole} and mod(${quotient}, 2) = 1)::int)::bigint`
}

/** GMV that bands count: of sales that stand and are paid, less what was refunded. */
const COUNTED = sql`case when line.status in ('cancelled', 'unpaid') or line.fully_refunded then 0 else line.gmv - line.refunded end`

/** Whether a `line` of the scope is one that `terms` are for. */
const FITS = sql`
  terms.program_id = line.program_id and line.ordered_at >= terms.held_from and (terms.held_to is null or line.ordered_at < terms.held_to)
  and (terms.tier_ids is null or line.tier_id = any(terms.tier_ids))
  and (terms.creator_ids is null or line.creator_id = any(terms.creator_ids))
  and (terms.product_ids is null or line.product_id = any(terms.product_ids))
  and (terms.sku_keys is null and terms.sku_ids is null or line.product_id || ' ' || line.model_external_id = any(terms.sku_keys))
  and (terms.categories is null or exists (select from unnest(terms.categories) as wanted where line.category = wanted or starts_with(line.category, wanted || ' > ')))
  and (terms.channels is null or line.channel = any(terms.channels))
  and (terms.content_types is null or line.content_type = any(terms.content_types))
  and (terms.new_buyer is null or line.buyer_is_new = terms.new_buyer)`

/**
 * Every reward that each line of the scope fits, with what it would pay before caps and refunds, into `candidates`.
 * A bonus pays for no line: its lines only count.
 */
export async function findCandidates(ctx: Ctx, reach: Reach): Promise<void> {
  await sql`drop table if exists candidates`.execute(ctx.db)
  await sql`
    create temporary table candidates on commit drop as
    select line.line_id, terms.reward_id, terms.version, terms.kind, terms.priority, terms.rate_ppm,
      case terms.kind
        when 'percentage' then ${halfEven(sql`line.base * (terms.rate_ppm * 0.000001)`)}
        when 'flat' then case terms.per when 'line' then terms.amount_micros when 'item' then terms.amount_micros * line.quantity else 0 end
        else 0 end as gross
    from scope as line join held_terms as terms on ${FITS}`.execute(ctx.db)
  if (reach.orders) await shareOverOrders(ctx)
  if (reach.tiered || reach.bonuses) await countGmv(ctx)
  if (reach.tiered) await applyBands(ctx)
}

/** A flat sum per order is split over its lines by their GMV: largest remainder, ties to the lower line. */
async function shareOverOrders(ctx: Ctx) {
  await sql`
    update candidates set gross = floored + (place <= amount - floored_in_all)::int
    from (
      select line_id, reward_id, amount, floored, sum(floored) over of_order as floored_in_all,
        row_number() over (of_order order by remainder desc, line_id) as place
      from (
        select line_id, reward_id, shop_id, order_external_id, amount, div(amount * weight, weights) as floored, mod(amount * weight, weights) as remainder
        from (
          select line.line_id, one.reward_id, line.shop_id, line.order_external_id, terms.amount_micros::numeric as amount, weight,
            sum(weight) over (partition by one.reward_id, line.shop_id, line.order_external_id) as weights
          from candidates as one
          join held_terms as terms on terms.reward_id = one.reward_id and terms.version = one.version and terms.per = 'order'
          join scope as line on line.line_id = one.line_id
          cross join lateral (select greatest(line.gmv, 1)::numeric as weight) as weighed
          where line.status <> 'cancelled'
        ) as weighed
      ) as split
      window of_order as (partition by reward_id, shop_id, order_external_id)
    ) as part
    where candidates.line_id = part.line_id and candidates.reward_id = part.reward_id`.execute(ctx.db)
}

/** How far the creator's GMV of the period has come with each line, in the order of sale, into `gmv_runs`. */
async function countGmv(ctx: Ctx) {
  await sql`drop table if exists gmv_runs`.execute(ctx.db)
  await sql`
    create temporary table gmv_runs on commit drop as
    select line_id, reward_id, version, kind, creator_id, period_from, ordered_at, day, status, value,
      sum(value) over (of_period order by ordered_at, line_id) as upto, sum(value) over of_period as total,
      coalesce(sum(value) filter (where status = 'completed') over of_period, 0) as completed
    from (
      select one.line_id, one.reward_id, one.version, one.kind, line.creator_id, line.ordered_at, line.day, line.status, terms.period,
        shared.period_start(terms.period, line.day) as period_from, (${COUNTED})::numeric as value
      from candidates as one
      join held_terms as terms on terms.reward_id = one.reward_id and terms.version = one.version
      join scope as line on line.line_id = one.line_id
      where one.kind in ('tiered', 'bonus')
    ) as counted
    window of_period as (partition by reward_id, creator_id, period, period_from)`.execute(ctx.db)
  await sql`analyze gmv_runs (line_id, reward_id)`.execute(ctx.db)
}

/** A reward's bands as rows: [from, next) and what each pays. */
export const BANDS = sql`
  select band.from, coalesce(lead(band.from) over (order by band.from), 'infinity') as next, band.rate_ppm, band.amount
  from jsonb_to_recordset(terms.bands) as band ("from" numeric, rate_ppm numeric, amount bigint)`

/** Each band's part at its own rate, or all of it at the rate of the top band that the period reaches. */
async function applyBands(ctx: Ctx) {
  const rateAt = (gmv: RawBuilder<unknown>) =>
    sql`coalesce((select band.rate_ppm from (${BANDS}) as band where band.from <= ${gmv} and ${gmv} < band.next), 0)`
  await sql`
    update candidates set rate_ppm = banded.rate_ppm, gross = banded.gross
    from (
      select run.line_id, run.reward_id, rated.rate_ppm,
        case when rated.rate_ppm is not null then ${halfEven(sql`line.base * (rated.rate_ppm * 0.000001)`)}
             else ${halfEvenQuotient(sql`(line.base * marginal.sum)`, sql`(value * 1000000)`)} end as gross
      from gmv_runs as run
      join held_terms as terms on terms.reward_id = run.reward_id and terms.version = run.version
      join scope as line on line.line_id = run.line_id
      cross join lateral (
        select case when terms.band_mode = 'whole' then ${rateAt(sql`run.total`)} when value = 0 then ${rateAt(sql`run.upto`)} end as rate_ppm
      ) as rated
      cross join lateral (
        select sum(band.rate_ppm * greatest(least(upto, band.next) - greatest(upto - value, band.from), 0)) as sum from (${BANDS}) as band
      ) as marginal
      where run.kind = 'tiered'
    ) as banded
    where candidates.line_id = banded.line_id and candidates.reward_id = banded.reward_id`.execute(ctx.db)
}
