import { sql, type RawBuilder } from 'kysely'
import { layOutPlans } from '#modules/programs'
import type { Ctx } from '#platform/db/tenant'
import { CAPPING_CHANNELS, ROUND, ROUNDED_TO_WHOLE } from './rules.ts'

type Kind = 'open' | 'target' | 'partner'

/** The best rate that plans of a kind offer for a line, as a lateral subquery: the product's own, then the plan for fewer, then the newest. */
const offer = (kind: Kind) => sql`
  left join lateral (
    select plan_id, version, rate_ppm, shop_ads_rate_ppm from plan_spans as span
    where span.shop_id = line.shop_id and span.kind = ${sql.lit(kind)} and span.product_id in ('', line.product_id)
      and span.starts_at <= line.ordered_at and (span.ends_at is null or span.ends_at > line.ordered_at) and span.rate_ppm is not null
      and (span.all_creators or exists (
        select from plan_members as member where member.plan_id = span.plan_id and member.creator_id = line.creator_id))
      and (span.product_id <> '' or not exists (
        select from plan_spans as own
        where own.shop_id = line.shop_id and own.kind = span.kind and own.product_id = line.product_id and own.plan_id = span.plan_id
          and own.starts_at <= line.ordered_at and (own.ends_at is null or own.ends_at > line.ordered_at)))
    order by span.product_id desc, span.all_creators, span.starts_at desc, span.version desc, span.plan_id limit 1
  ) as ${sql.ref(kind)} on true`

/** rate × base to the millionth, halves to the even neighbour, as `takeRate`. */
const take = (rate: RawBuilder<unknown>) => {
  const exact = sql`(base * ${rate}::numeric / 1000000)`
  return sql`(case when abs(${exact} - trunc(${exact})) = 0.5 and trunc(${exact}) % 2 = 0 then trunc(${exact}) else round(${exact}) end)`
}
const matches = (rate: RawBuilder<unknown>) => sql`coalesce(abs(reported - ${take(rate)}) < smallest, false)`
const anyMatches = (column: string) =>
  sql.join(
    ['open', 'target', 'partner'].map((kind) => matches(sql.ref(`${kind}_${column}`))),
    sql` or `,
  )

/**
 * Holds lines against the plans of their shop, into `compared_lines` (a row per line that is compared, with its cause or
 * 'none'). Cancelled lines earn nothing, and what has no base says nothing, so neither is compared. Says what
 * `compareLine` says, for a million lines at once.
 *
 * @param lines selects line_id
 */
export async function stageComparison(ctx: Ctx, lines: RawBuilder<unknown>): Promise<void> {
  await layOutPlans(ctx)
  await sql`drop table if exists lines_to_compare, compared_lines`.execute(ctx.db)
  await sql`
    create temporary table lines_to_compare on commit drop as
    select id as line_id, channel, shop_id, creator_id, product_id, currency, day, ordered_at, commission_model as model,
      platform_commission as reported, commission_base as base, commission_rate_ppm as own_rate_ppm,
      refund_value > 0 or fully_refunded as refunded, coalesce(ads_commission, 0) > 0 as by_ads,
      case when currency = any(${ROUNDED_TO_WHOLE}::text[]) then 1000000 else 10000 end as smallest
    from order_lines
    where id in (${lines}) and status <> 'cancelled' and commission_base is not null
      and shop_id in (select shop_id from plan_spans)`.execute(ctx.db)
  await sql`analyze lines_to_compare`.execute(ctx.db)
  await sql`
    create temporary table compared_lines on commit drop as
    select line_id, shop_id, creator_id, product_id, currency, day, ordered_at, base, reported, own_rate_ppm, by_ads,
      kind, plan_id, version, rate_ppm, expected, ${CAUSE} as cause
    from (
      select *, case when rate_ppm is not null then ${take(sql.ref('rate_ppm'))} end as expected
      from (
        select *,
          case ads_kind when 'partner' then partner_ads when 'target' then target_ads when 'open' then open_ads else
            case standard_kind when 'target' then target_rate when 'partner' then partner_rate when 'open' then open_rate end end as rate_ppm,
          case coalesce(ads_kind, standard_kind) when 'target' then target_plan when 'partner' then partner_plan when 'open' then open_plan end as plan_id,
          case coalesce(ads_kind, standard_kind) when 'target' then target_version when 'partner' then partner_version when 'open' then open_version end as version,
          coalesce(ads_kind, standard_kind) as kind
        from (
          select line.*,
            open.plan_id as open_plan, open.version as open_version, open.rate_ppm as open_rate, open.shop_ads_rate_ppm as open_ads,
            target.plan_id as target_plan, target.version as target_version, target.rate_ppm as target_rate, target.shop_ads_rate_ppm as target_ads,
            partner.plan_id as partner_plan, partner.version as partner_version, partner.rate_ppm as partner_rate, partner.shop_ads_rate_ppm as partner_ads,
            case when not line.by_ads then null
                 when line.model = 'open' and open.shop_ads_rate_ppm is not null then 'open'
                 when line.model = 'target' and target.shop_ads_rate_ppm is not null then 'target'
                 when partner.shop_ads_rate_ppm is not null then 'partner' when target.shop_ads_rate_ppm is not null then 'target'
                 when open.shop_ads_rate_ppm is not null then 'open' end as ads_kind,
            case when line.model in ('open', 'target', 'partner') then
                   case line.model when 'open' then case when open.plan_id is not null then 'open' end
                                   when 'target' then case when target.plan_id is not null then 'target' end
                                   else case when partner.plan_id is not null then 'partner' end end
                 when target.plan_id is not null then 'target' when partner.plan_id is not null then 'partner'
                 when open.plan_id is not null then 'open' end as standard_kind
          from lines_to_compare as line ${offer('open')} ${offer('target')} ${offer('partner')}
        ) as offered
      ) as chosen
    ) as line`.execute(ctx.db)
}

const CAUSE = sql`
  case when case when rate_ppm is null then reported = 0 else ${matches(sql.ref('rate_ppm'))} end then 'none'
       when case when by_ads then ${anyMatches('rate')} else ${anyMatches('ads')} end then 'ads_rate'
       when exists (
         select from protected_rates as earlier
         where earlier.shop_id = line.shop_id and earlier.product_id in ('', line.product_id)
           and earlier.starts_at <= line.ordered_at and earlier.ends_at > line.ordered_at
           and (${matches(sql.ref('earlier.rate_ppm'))} or ${matches(sql.ref('earlier.shop_ads_rate_ppm'))})
           and (earlier.all_creators or exists (
             select from plan_members as member where member.plan_id = earlier.plan_id and member.creator_id = line.creator_id))
       ) then 'protected_rate'
       when case when by_ads then ${anyMatches('ads')} else ${anyMatches('rate')} end then 'target_over_open'
       when expected is null then 'no_plan'
       when refunded and reported < expected then 'refund'
       when (channel = any(${CAPPING_CHANNELS}::text[]) or reported % (smallest * ${sql.lit(Number(ROUND))}) = 0)
         and reported > 0 and reported < expected and not ${matches(sql.ref('own_rate_ppm'))} then 'cap'
       else 'unknown' end`
