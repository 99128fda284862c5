import { createReward, listPrograms } from '#modules/programs'
import type { Ctx } from '#platform/db/tenant'
import type { Brand, TierName } from './brands.ts'
import { instantOf, DAY } from './calendar.ts'

type Ladder = {
  /** What Rising earns beyond its rate, each part of the month's GMV at its own percentage. */
  readonly bands: readonly (readonly [from: string, rate: string])[]
  /** What an exclusive creator gets on top for a strong month. */
  readonly bonuses: readonly (readonly [from: string, amount: string])[]
  /** What a LIVE's order brings everybody else, and the most a creator gets of it in a month. */
  readonly perLiveOrder: string
  readonly liveCap: string
}

const LADDERS: Readonly<Record<Brand['currency'], Ladder>> = {
  IDR: {
    bands: [
      ['0', '1'],
      ['10000000', '2'],
      ['40000000', '3'],
    ],
    bonuses: [
      ['50000000', '250000'],
      ['100000000', '750000'],
    ],
    perLiveOrder: '1500',
    liveCap: '100000',
  },
  VND: {
    bands: [
      ['0', '1'],
      ['15000000', '2.5'],
      ['50000000', '3.5'],
    ],
    bonuses: [
      ['80000000', '400000'],
      ['150000000', '1000000'],
    ],
    perLiveOrder: '3000',
    liveCap: '150000',
  },
}

/** Rewards beyond the tiers' rates, one of each other kind: by GMV bands, at a threshold, and per order. */
export async function addRewards(ctx: Ctx, brand: Brand, tiers: Readonly<Record<TierName, string>>): Promise<void> {
  const { bands, bonuses, perLiveOrder, liveCap } = LADDERS[brand.currency]
  const { id } = (await listPrograms(ctx)).find(({ name }) => name === brand.name)!
  const money = (amount: string) => ({ amount, currency: brand.currency })
  const starts_at = instantOf(-7 * DAY).toString()
  await createReward(ctx, id, {
    name: 'Rising ladder',
    terms: {
      starts_at,
      kind: 'tiered',
      band_mode: 'marginal',
      bands: bands.map(([from, rate]) => ({ from: money(from), rate, amount: null })),
      conditions: { tier_ids: [tiers.Rising] },
    },
  })
  await createReward(ctx, id, {
    name: 'Strong month',
    terms: {
      starts_at,
      kind: 'bonus',
      bands: bonuses.map(([from, amount]) => ({ from: money(from), rate: null, amount: money(amount) })),
      conditions: { tier_ids: [tiers.Exclusive] },
    },
  })
  await createReward(ctx, id, {
    name: 'Live starter',
    terms: {
      starts_at,
      kind: 'flat',
      per: 'order',
      amount: money(perLiveOrder),
      conditions: { tier_ids: [tiers.Standard], content_types: ['live'] },
      caps: { creator: money(liveCap) },
    },
  })
}
