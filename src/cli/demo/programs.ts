import { sql } from 'kysely'
import { ensureOwnShop } from '#modules/catalog'
import { editCreator, recordCreators } from '#modules/creators'
import { addTier, assignShop, createProgram, createReward, enrollCreators, listPrograms, setRewardTerms } from '#modules/programs'
import type { Ctx } from '#platform/db/tenant'
import { BRANDS, NEW_TERMS_WEEK, type Brand, type TierName } from './brands.ts'
import { DAY, instantOf } from './calendar.ts'
import type { Cast } from './people.ts'
import { quoteRates } from './rates.ts'
import { addRewards } from './rewards.ts'
import { handlesOf, TIER_MOVES } from './tiers.ts'

/** What of the workspace the weeks need: ids by the demo's own names. */
export type Stage = {
  readonly casts: ReadonlyMap<Brand, Cast>
  readonly tiers: ReadonlyMap<Brand, Readonly<Record<TierName, string>>>
  readonly creatorIds: ReadonlyMap<string, string>
}

/** Creators, then each brand's program with its tiers and shop. */
export async function setStage(ctx: Ctx, casts: ReadonlyMap<Brand, Cast>): Promise<Stage> {
  const creatorIds = await recordPeople(ctx, [...casts.values()].flat())
  const tiers = new Map<Brand, Record<TierName, string>>()
  for (const brand of BRANDS) tiers.set(brand, await makeProgram(ctx, brand))
  return { casts, tiers, creatorIds }
}

async function recordPeople(ctx: Ctx, people: Cast): Promise<Map<string, string>> {
  const found = JSON.stringify(people.map(({ handle, name }) => ({ handle, name })))
  await recordCreators(
    ctx,
    sql`select 'tiktok' as platform, handle, name from jsonb_to_recordset(${found}::jsonb) as person(handle text, name text)`,
  )
  const rows = await ctx.db.selectFrom('handles').select(['handle', 'creator_id']).execute()
  const ids = new Map(rows.map(({ handle, creator_id }) => [handle, creator_id]))
  // Everybody begins as an affiliate.
  const others = new Map(people.filter(({ kind }) => kind !== 'affiliate').map(({ handle, kind }) => [handle, kind]))
  for (const [handle, kind] of others) await editCreator(ctx, { id: ids.get(handle)!, version: 1, edit: { kind } })
  return ids
}

async function makeProgram(ctx: Ctx, { name, currency, shop, zone }: Brand): Promise<Record<TierName, string>> {
  const { id } = await createProgram(ctx, { name, currency })
  const { tiers } = await addTier(ctx, id, { name: 'Rising', exclusive: false })
  await assignShop(ctx, {
    shopId: await ensureOwnShop(ctx, { channel: 'tiktok_shop', name: shop, currency, zone }),
    programId: id,
  })
  return Object.fromEntries(tiers.map((tier) => [tier.name, tier.id])) as Record<TierName, string>
}

/** What the brands decide for the Monday of a week, -1 being the one before the first: who is in which tier, and on what terms. */
export async function decideFor(ctx: Ctx, stage: Stage, week: number): Promise<void> {
  const monday = instantOf(week * 7 * DAY)
  await quoteRates(ctx, week)
  for (const brand of BRANDS) {
    const [tiers, cast] = [stage.tiers.get(brand)!, stage.casts.get(brand)!]
    if (week === -1 || week === NEW_TERMS_WEEK) {
      for (const [tier, { first, later }] of Object.entries(brand.rewards)) {
        await decideReward(ctx, brand, tier as TierName, {
          starts_at: monday.toString(),
          rate: (week === -1 ? first : later).rate,
          conditions: { tier_ids: [tiers[tier as TierName]] },
          caps: { line: { amount: (week === -1 ? first : later).cap, currency: brand.currency } },
        })
      }
    }
    if (week === -1) await addRewards(ctx, brand, tiers)
    for (const move of TIER_MOVES) {
      if (move.week !== week) continue
      const creatorIds = handlesOf(move, cast).map((handle) => stage.creatorIds.get(handle)!)
      await enrollCreators(ctx, { tierId: tiers[move.tier], creatorIds, startsAt: monday })
    }
  }
}

/** A tier's reward from a Monday on: the first time it is made, later it gets new terms. */
async function decideReward(ctx: Ctx, brand: Brand, tier: TierName, terms: Parameters<typeof setRewardTerms>[2]) {
  const program = (await listPrograms(ctx)).find(({ name }) => name === brand.name)!
  const reward = program.rewards.find(({ name }) => name === tier)
  if (reward) await setRewardTerms(ctx, reward.id, terms)
  else await createReward(ctx, program.id, { name: tier, terms })
}
