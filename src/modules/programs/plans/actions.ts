import type { z } from '@hono/zod-openapi'
import { recordAudit } from '#platform/audit'
import type { Ctx } from '#platform/db/tenant'
import { publish } from '#platform/events'
import { Problem } from '#platform/problem'
import { newId } from '#shared/id'
import { percentToPpm } from '#shared/percent'
import { getPlan, readPlan, readRates } from './queries.ts'
import { PROTECTION, protectedUntil, rateAt, type PlanRate } from './rules.ts'
import type { NewPlan, NewPlanRates, PlanEdit, PlanEnd } from './schema.ts'

type Rates = z.output<typeof NewPlanRates>

/**
 * Mirrors a marketplace's collaboration. Orders since it began are compared with it at once.
 *
 * @throws Problem conflict `plan.name_taken`; missing `shop.missing`, `product.missing`, `creator.missing`; invalid
 *   `plan.creators_needed`, `plan.partner_only`, `plan.partner_rate`
 */
export async function createPlan(ctx: Ctx, input: z.output<typeof NewPlan>) {
  const { workspaceId: workspace_id } = ctx.scope
  const shop = await ctx.db.selectFrom('shops').select(['id', 'kind']).where('id', '=', input.shop_id).executeTakeFirst()
  if (shop?.kind !== 'own') throw new Problem('missing', 'shop.missing', 'There is no such shop of yours here.')
  refuseOddKind(input.kind, input)
  const id = newId('pln')
  const { shop_id, kind, name, external_id, partner_name } = input
  const made = await ctx.db
    .insertInto('commission_plans')
    .values({
      workspace_id,
      id,
      shop_id,
      kind,
      name,
      external_id,
      partner_name,
      all_creators: input.creator_ids === null,
      ends_at: null,
      protect_until: null,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'shop_id', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) throw new Problem('conflict', 'plan.name_taken', `This shop has a plan named ${name} already.`)
  await nameCreators(ctx, id, input.creator_ids)
  await appendRates(ctx, id, input.rates)
  await tell(ctx, shop_id, earliest(input.rates))
  await recordAudit(ctx, { action: 'plan.created', subject: id, detail: { shop: shop_id, kind, rates: input.rates.length } })
  return getPlan(ctx, id)
}

/** New rates from a moment on; those before them keep holding for the orders of their time. @throws as `createPlan` */
export async function addPlanRates(ctx: Ctx, id: string, rates: Rates) {
  const plan = await lockPlan(ctx, id)
  refuseOddKind(plan.kind, { rates: [rates] })
  await appendRates(ctx, id, [rates])
  await tell(ctx, plan.shop_id, Temporal.Instant.from(rates.starts_at))
  const { rate, shop_ads_rate, starts_at } = rates
  await recordAudit(ctx, {
    action: 'plan.rates_added',
    subject: id,
    detail: { products: rates.product_ids?.length ?? null, rate, shop_ads_rate, starts_at },
  })
  return getPlan(ctx, id)
}

/** Corrects what the mirror says of the plan itself. @throws as `createPlan` */
export async function editPlan(ctx: Ctx, id: string, { creator_ids, ...edit }: z.output<typeof PlanEdit>) {
  const plan = await lockPlan(ctx, id)
  refuseOddKind(plan.kind, { partner_name: edit.partner_name, ...(creator_ids !== undefined && { creator_ids }) })
  await refuseTakenName(ctx, plan, edit.name)
  const set = { ...edit, ...(creator_ids !== undefined && { all_creators: creator_ids === null }) }
  if (Object.keys(set).length > 0) await ctx.db.updateTable('commission_plans').set(set).where('id', '=', id).execute()
  if (creator_ids !== undefined) {
    await ctx.db.deleteFrom('commission_plan_creators').where('plan_id', '=', id).execute()
    await nameCreators(ctx, id, creator_ids)
    const [first] = await readRates(ctx, id)
    if (first) await tell(ctx, plan.shop_id, first.startsAt)
  }
  await recordAudit(ctx, {
    action: 'plan.edited',
    subject: id,
    detail: { fields: Object.keys(edit), ...(creator_ids !== undefined && { creators: creator_ids }) },
  })
  return getPlan(ctx, id)
}

/** Ends a plan at a moment, or takes its end back. Its rates stay protected after it as a removal's do. */
export async function endPlan(ctx: Ctx, id: string, { at, protect_until }: z.output<typeof PlanEnd>) {
  const plan = await lockPlan(ctx, id)
  const days = PROTECTION[plan.channel]?.days
  const end = at === null ? null : Temporal.Instant.from(at)
  const until = end && days ? end.add({ hours: days * 24 }).toString() : null
  await ctx.db
    .updateTable('commission_plans')
    .set({ ends_at: at, protect_until: end && protect_until !== undefined ? protect_until : until })
    .where('id', '=', id)
    .execute()
  const moments = [plan.ends_at, at].filter((moment) => moment !== null).map((moment) => Temporal.Instant.from(moment))
  const since = moments.sort(Temporal.Instant.compare)[0]
  if (since) await tell(ctx, plan.shop_id, since)
  await recordAudit(ctx, { action: at === null ? 'plan.end_taken_back' : 'plan.ended', subject: id, detail: { at } })
  return getPlan(ctx, id)
}

type Odd = {
  readonly partner_name?: string | null | undefined
  readonly creator_ids?: readonly string[] | null
  readonly rates?: readonly Rates[]
}

function refuseOddKind(kind: string, { partner_name, creator_ids, rates = [] }: Odd): void {
  if (kind === 'target' && creator_ids === null)
    throw new Problem('invalid', 'plan.creators_needed', 'A target plan names its creators.')
  if (kind !== 'partner' && (partner_name || rates.some(({ partner_rate }) => partner_rate !== null)))
    throw new Problem('invalid', 'plan.partner_only', 'Only a partner plan has a partner.')
  if (rates.some(({ rate, partner_rate }) => partner_rate && percentToPpm(partner_rate)! > percentToPpm(rate ?? '0')!))
    throw new Problem('invalid', 'plan.partner_rate', 'The partner’s share is part of the rate, so it is at most as much.')
}

async function refuseTakenName(ctx: Ctx, plan: { id: string; shop_id: string }, name: string | undefined): Promise<void> {
  if (name === undefined) return
  const taken = await ctx.db
    .selectFrom('commission_plans')
    .select('id')
    .where('shop_id', '=', plan.shop_id)
    .where('name', '=', name)
    .where('id', '<>', plan.id)
    .executeTakeFirst()
  if (taken) throw new Problem('conflict', 'plan.name_taken', `This shop has a plan named ${name} already.`)
}

async function nameCreators(ctx: Ctx, planId: string, ids: readonly string[] | null): Promise<void> {
  if (ids === null) return
  const wanted = [...new Set(ids)]
  const known = await ctx.db.selectFrom('creators').select('id').where('id', 'in', wanted).execute()
  if (known.length < wanted.length) throw new Problem('missing', 'creator.missing', 'There is no such creator here.')
  await ctx.db
    .insertInto('commission_plan_creators')
    .values(wanted.map((creator_id) => ({ workspace_id: ctx.scope.workspaceId, plan_id: planId, creator_id })))
    .execute()
}

async function appendRates(ctx: Ctx, planId: string, groups: readonly Rates[]): Promise<void> {
  const plan = await readPlan(ctx, planId)
  await refuseUnknownProducts(ctx, plan.shop_id, groups)
  const known: PlanRate[] = await readRates(ctx, planId)
  const ppm = (percent: string | null) => (percent === null ? null : percentToPpm(percent)!)
  const beginOf = ({ starts_at }: Rates) => Temporal.Instant.from(starts_at)
  const inTurn = groups.toSorted((a, b) => Temporal.Instant.compare(beginOf(a), beginOf(b)))
  const rows = inTurn.flatMap((rates) => {
    const startsAt = beginOf(rates)
    const products = rates.product_ids === null ? [null] : [...new Set(rates.product_ids)]
    return products.map((productId) => {
      const next = {
        version: known.length + 1,
        productId,
        ratePpm: ppm(rates.rate),
        shopAdsRatePpm: ppm(rates.shop_ads_rate),
        startsAt,
      }
      const protectUntil =
        rates.protect_until === undefined
          ? protectedUntil(heldBefore(known, productId, startsAt), next, plan.channel)
          : rates.protect_until && Temporal.Instant.from(rates.protect_until)
      known.push({ ...next, protectUntil: protectUntil || null })
      return {
        workspace_id: ctx.scope.workspaceId,
        plan_id: planId,
        version: next.version,
        product_id: productId,
        rate_ppm: next.ratePpm?.toString() ?? null,
        shop_ads_rate_ppm: next.shopAdsRatePpm?.toString() ?? null,
        partner_rate_ppm: ppm(rates.partner_rate)?.toString() ?? null,
        starts_at: startsAt.toString(),
        protect_until: protectUntil?.toString() ?? null,
      }
    })
  })
  await ctx.db.insertInto('commission_plan_rates').values(rows).execute()
}

function heldBefore(rates: readonly PlanRate[], productId: string | null, startsAt: Temporal.Instant): PlanRate | null {
  return rateAt(rates, productId, startsAt.subtract({ nanoseconds: 1 }))
}

async function refuseUnknownProducts(ctx: Ctx, shopId: string, groups: readonly Rates[]): Promise<void> {
  const wanted = [...new Set(groups.flatMap(({ product_ids }) => product_ids ?? []))]
  if (wanted.length === 0) return
  const known = await ctx.db.selectFrom('products').select('id').where('shop_id', '=', shopId).where('id', 'in', wanted).execute()
  if (known.length < wanted.length) throw new Problem('missing', 'product.missing', 'There is no such product in this shop.')
}

/** Changes of a plan take turns, so that its rates count their versions in a row. */
async function lockPlan(ctx: Ctx, id: string) {
  await ctx.db.selectFrom('commission_plans').select('id').where('id', '=', id).forNoKeyUpdate().execute()
  return readPlan(ctx, id)
}

const earliest = (rates: readonly Rates[]) =>
  rates.map(({ starts_at }) => Temporal.Instant.from(starts_at)).sort(Temporal.Instant.compare)[0]!

async function tell(ctx: Ctx, shopId: string, since: Temporal.Instant): Promise<void> {
  await publish(ctx, 'plans.changed', { shopId, since })
}
