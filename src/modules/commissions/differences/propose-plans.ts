import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import { createPlan, layOutPlans } from '#modules/programs'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { ppmToPercent } from '#shared/percent'
import type { PlanProposalShape, ProposalChoice } from './schema.ts'

type Kind = 'open' | 'target' | 'partner'
type Seen = {
  shop_id: string
  shop: string
  kind: Kind
  product_id: string
  product: string
  external_id: string
  rate_ppm: string | null
  shop_ads_rate_ppm: string | null
  since: string
  lines: number
}

/** A rate that fewer lines name is a slip of the marketplace or a leftover, not a plan. */
const FEWEST_LINES = 3

/**
 * What order files of the last half year say of plans that nothing of ours mirrors: for each product the rates seen
 * under a kind, since when, in turn. A rate that only returns for late lines of an earlier one begins nothing new.
 */
async function readSeen(ctx: Ctx): Promise<Seen[]> {
  await layOutPlans(ctx)
  const { rows } = await sql<Seen>`
    with named as (
      select shop_id, commission_model as kind, product_id, coalesce(ads_commission, 0) > 0 as by_ads,
        case when coalesce(ads_commission, 0) > 0 then ads_rate_ppm else commission_rate_ppm end as rate_ppm, ordered_at
      from order_lines
      where commission_model in ('open', 'target', 'partner') and status <> 'cancelled'
        and ordered_at >= (select max(ordered_at) - interval '180 days' from order_lines)
        and shop_id in (select id from shops where kind = 'own')
    ), seen as (
      select shop_id, kind, product_id, by_ads, rate_ppm, min(ordered_at) as since, count(*)::int as lines
      from named where rate_ppm > 0
      group by shop_id, kind, product_id, by_ads, rate_ppm having count(*) >= ${FEWEST_LINES}
    ), standard as (
      select *, lead(since) over (partition by shop_id, kind, product_id order by since) as until from seen where not by_ads
    )
    select standard.shop_id, shops.name as shop, standard.kind, standard.product_id, products.name as product, products.external_id,
      standard.rate_ppm, ads.rate_ppm as shop_ads_rate_ppm, standard.since, standard.lines
    from standard
    join shops on shops.id = standard.shop_id
    join products on products.id = standard.product_id
    left join lateral (
      select rate_ppm from seen as ads
      where ads.by_ads and ads.shop_id = standard.shop_id and ads.kind = standard.kind and ads.product_id = standard.product_id
        and (standard.until is null or ads.since < standard.until)
      order by ads.since desc limit 1
    ) as ads on true
    where not exists (
      select from plan_spans as span
      where span.shop_id = standard.shop_id and span.kind = standard.kind and span.product_id in ('', standard.product_id) and span.ends_at is null)
    order by shops.name, standard.kind, products.name, standard.product_id, standard.since`.execute(ctx.db)
  return rows
}

async function readCreators(ctx: Ctx, shopId: string, kind: Kind): Promise<string[]> {
  const { rows } = await sql<{ creator_id: string }>`
    select distinct creator_id from order_lines
    where shop_id = ${shopId} and commission_model = ${kind} and status <> 'cancelled'
      and ordered_at >= (select max(ordered_at) - interval '180 days' from order_lines)`.execute(ctx.db)
  return rows.map(({ creator_id }) => creator_id)
}

/** "Mirror from your orders": one plan per shop and kind, for a person to confirm. */
export async function proposePlans(ctx: Ctx): Promise<z.infer<typeof PlanProposalShape>[]> {
  const byPlan = Map.groupBy(await readSeen(ctx), ({ shop_id, kind }) => `${shop_id} ${kind}`)
  const percent = (ppm: string | null) => (ppm === null ? null : ppmToPercent(BigInt(ppm)))
  const proposals = []
  for (const seen of byPlan.values()) {
    const { shop_id, shop, kind } = seen[0]!
    proposals.push({
      shop: { id: shop_id, name: shop },
      kind,
      creators: (await readCreators(ctx, shop_id, kind)).length,
      lines: seen.reduce((sum, { lines }) => sum + lines, 0),
      rates: seen.map((rate) => ({
        product: { id: rate.product_id, name: rate.product, external_id: rate.external_id },
        rate: percent(rate.rate_ppm),
        shop_ads_rate: percent(rate.shop_ads_rate_ppm),
        since: rate.since,
        lines: rate.lines,
      })),
    })
  }
  return proposals
}

/** Mirrors a proposed plan as it now stands. @throws Problem missing `plan.proposal_gone`; and as `createPlan` */
export async function confirmProposal(
  ctx: Ctx,
  { shop_id, kind, name }: z.output<typeof ProposalChoice>,
): Promise<{ id: string }> {
  const proposal = (await proposePlans(ctx)).find((candidate) => candidate.shop.id === shop_id && candidate.kind === kind)
  if (!proposal) throw new Problem('missing', 'plan.proposal_gone', 'Your plans say all that the orders name by now.')
  const { id } = await createPlan(ctx, {
    shop_id,
    kind,
    name,
    external_id: null,
    partner_name: null,
    creator_ids: kind === 'open' ? null : await readCreators(ctx, shop_id, kind),
    rates: proposal.rates.map(({ product, rate, shop_ads_rate, since }) => ({
      product_ids: [product.id],
      rate,
      shop_ads_rate,
      partner_rate: null,
      starts_at: since,
    })),
  })
  return { id }
}
