import { addPlanRates, createPlan, setAgency } from '#modules/programs'
import type { Ctx } from '#platform/db/tenant'
import { BRANDS, CUT_WEEK, type Brand } from './brands.ts'
import { DAY, instantOf } from './calendar.ts'
import { advertRate, cutRate, INVITED, isCut, targetRate } from './collaborations.ts'
import type { Stage } from './programs.ts'
import { stockShelf, type ShelfItem } from './shelf.ts'

/** Once the first exports are in, the products are known and the plans can be mirrored. */
const MIRRORED_WEEK = 2
/** Creators, by their place in the cast, who are with an agency, and its fee: one tells nobody. */
const AGENCIES = [
  { place: 1, name: 'Rumah Kreator', fee: '20' },
  { place: 6, name: 'Rumah Kreator', fee: '15' },
  { place: 10, name: 'Lentera Network', fee: null },
] as const

/** Mirrors each brand's open and target plan, and later the cut of some open rates. */
export async function mirrorPlans(ctx: Ctx, stage: Stage, { week, seed }: { week: number; seed: number }): Promise<void> {
  if (week !== MIRRORED_WEEK && week !== CUT_WEEK) return
  for (const brand of BRANDS) {
    const shelf = await readShelf(ctx, brand, seed)
    if (week === MIRRORED_WEEK) await mirror(ctx, stage, brand, shelf)
    else await cut(ctx, shelf)
  }
}

type Shelf = { readonly shopId: string; readonly groups: readonly (readonly [ShelfItem, productIds: string[]])[] }

/** The products that were sold, grouped by what they earn. */
async function readShelf(ctx: Ctx, brand: Brand, seed: number): Promise<Shelf> {
  const shop = await ctx.db.selectFrom('shops').select('id').where('name', '=', brand.shop).executeTakeFirstOrThrow()
  const sold = await ctx.db.selectFrom('products').select(['id', 'external_id']).where('shop_id', '=', shop.id).execute()
  const ids = new Map(sold.map(({ id, external_id }) => [external_id, id]))
  const items = new Map(stockShelf(brand, seed).map((item) => [item.productId, item]))
  const known = [...items.values()].filter(({ productId }) => ids.has(productId))
  const groups = Map.groupBy(known, (item) => `${item.openRate} ${isCut(item)}`)
  return {
    shopId: shop.id,
    groups: [...groups.values()].map((group) => [group[0]!, group.map(({ productId }) => ids.get(productId)!)] as const),
  }
}

const percent = (hundredths: number) => String(hundredths / 100)
const shared = { external_id: null, partner_name: null }

async function mirror(ctx: Ctx, { casts, creatorIds }: Stage, brand: Brand, { shopId, groups }: Shelf): Promise<void> {
  const starts_at = instantOf(0).toString()
  const creatorAt = (place: number) => creatorIds.get(casts.get(brand)![place]!.handle)!
  const ratesBy = (rateOf: (item: ShelfItem) => number, adsOf: (item: ShelfItem) => string | null) =>
    groups.map(([item, product_ids]) => ({
      product_ids,
      rate: percent(rateOf(item)),
      shop_ads_rate: adsOf(item),
      partner_rate: null,
      starts_at,
    }))
  await createPlan(ctx, {
    ...shared,
    shop_id: shopId,
    kind: 'open',
    name: 'Open collaboration',
    creator_ids: null,
    rates: ratesBy(
      ({ openRate }) => openRate,
      (item) => percent(advertRate(item)),
    ),
  })
  await createPlan(ctx, {
    ...shared,
    shop_id: shopId,
    kind: 'target',
    name: 'Exclusive creators',
    creator_ids: INVITED.map(creatorAt),
    rates: ratesBy(targetRate, () => null),
  })
  for (const { place, name, fee } of brand === BRANDS[0] ? AGENCIES : [])
    await setAgency(ctx, { creator_id: creatorAt(place), name, fee, starts_at })
}

async function cut(ctx: Ctx, { shopId, groups }: Shelf): Promise<void> {
  const plan = await ctx.db
    .selectFrom('commission_plans')
    .select('id')
    .where('shop_id', '=', shopId)
    .where('kind', '=', 'open')
    .executeTakeFirstOrThrow()
  for (const [item, product_ids] of groups) {
    if (!isCut(item)) continue
    const [rate, shop_ads_rate] = [percent(cutRate(item)), percent(advertRate(item))]
    await addPlanRates(ctx, plan.id, {
      product_ids,
      rate,
      shop_ads_rate,
      partner_rate: null,
      starts_at: instantOf(CUT_WEEK * 7 * DAY).toString(),
    })
  }
}
