import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { z } from '@hono/zod-openapi'
import { enrollCreators, soundTerms, termsRow } from '#modules/programs'
import { inWorkspace, type Scope } from '#platform/db/tenant'
import type { NewRewardTerms } from '#schema/programs'
import { openBrand } from '#test/brand'
import { appPool, freshWorkspace } from '#test/database'
import { tryLines } from './reckon.ts'

type Terms = z.input<typeof NewRewardTerms>

/*
 * Every kind of reward × every condition × every cap, by hand. Three sales of October, in this order:
 *   A  order 1, Dinda (Exclusive), swaddle, live on TikTok Shop, new buyer, 2 pieces, Rp 100,000
 *   B  order 1, Dinda (Exclusive), diapers, live on TikTok Shop, new buyer, 1 piece,  Rp  50,000
 *   C  order 2, Ayu (Standard),    rattle,  video on Tokopedia,  known buyer, 3 pieces, Rp 200,000
 */
const sale = (number: number, value: bigint) => ({ order_value: value, commission_base: value, row: number })
const DINDA = { creator_handle: 'dinda.mom', content_type: 'live', channel: 'tiktok_shop', buyer_is_new: true } as const
const A = {
  ...sale(2, 100_000_000_000n),
  ...DINDA,
  item_external_id: '11',
  model_external_id: '111',
  category: 'Mother > Swaddles',
  quantity: 2,
  ordered_at: '2026-10-05T01:00:00Z',
  order_external_id: '1',
}
const B = {
  ...sale(3, 50_000_000_000n),
  ...DINDA,
  item_external_id: '22',
  model_external_id: '222',
  category: 'Mother > Diapers',
  quantity: 1,
  ordered_at: '2026-10-05T02:00:00Z',
  order_external_id: '1',
}
const C = {
  ...sale(4, 200_000_000_000n),
  creator_handle: 'ayu',
  content_type: 'video',
  channel: 'tokopedia',
  buyer_is_new: false,
  item_external_id: '33',
  model_external_id: '333',
  category: 'Toys',
  quantity: 3,
  ordered_at: '2026-10-20T01:00:00Z',
  order_external_id: '2',
} as const

const rupiah = (amount: number) => ({ amount: String(amount), currency: 'IDR' })
const band = (from: number, rate: string | null, amount: number | null) => ({
  from: rupiah(from),
  rate,
  amount: amount && rupiah(amount),
})

const KINDS: Record<string, Partial<Terms>> = {
  '10 %': { kind: 'percentage', rate: '10' },
  '3,000 a line': { kind: 'flat', per: 'line', amount: rupiah(3000) },
  '3,000 an item': { kind: 'flat', per: 'item', amount: rupiah(3000) },
  '3,000 an order': { kind: 'flat', per: 'order', amount: rupiah(3000) },
  '5 %, above 80,000 10 %': {
    kind: 'tiered',
    band_mode: 'marginal',
    bands: [band(0, '5', null), band(80_000, '10', null)] as never,
  },
  '10 % of all from 80,000 on': {
    kind: 'tiered',
    band_mode: 'whole',
    bands: [band(0, '5', null), band(80_000, '10', null)] as never,
  },
  '4,000 at 80,000, 9,000 at 140,000': { kind: 'bonus', bands: [band(80_000, null, 4000), band(140_000, null, 9000)] as never },
}

/** What A, A and B, or all three earn under a cap of 2,500; a bonus is a creator's: Dinda's, then Ayu's. */
const EXPECTED: Record<string, Record<string, readonly [string, string, string]>> = {
  '10 %': {
    none: ['10000', '10000 5000', '10000 5000 20000'],
    line: ['2500', '2500 2500', '2500 2500 2500'],
    order: ['2500', '2500 0', '2500 0 2500'],
    creator: ['2500', '2500 0', '2500 0 2500'],
    period: ['2500', '2500 0', '2500 0 0'],
    budget: ['2500', '2500 0', '2500 0 0'],
  },
  '3,000 a line': {
    none: ['3000', '3000 3000', '3000 3000 3000'],
    line: ['2500', '2500 2500', '2500 2500 2500'],
    order: ['2500', '2500 0', '2500 0 2500'],
    creator: ['2500', '2500 0', '2500 0 2500'],
    period: ['2500', '2500 0', '2500 0 0'],
    budget: ['2500', '2500 0', '2500 0 0'],
  },
  '3,000 an item': {
    none: ['6000', '6000 3000', '6000 3000 9000'],
    line: ['2500', '2500 2500', '2500 2500 2500'],
    order: ['2500', '2500 0', '2500 0 2500'],
    creator: ['2500', '2500 0', '2500 0 2500'],
    period: ['2500', '2500 0', '2500 0 0'],
    budget: ['2500', '2500 0', '2500 0 0'],
  },
  // Shared over the order's lines by their value, 100 to 50.
  '3,000 an order': {
    none: ['3000', '2000 1000', '2000 1000 3000'],
    line: ['2500', '2000 1000', '2000 1000 2500'],
    order: ['2500', '2000 500', '2000 500 2500'],
    creator: ['2500', '2000 500', '2000 500 2500'],
    period: ['2500', '2000 500', '2000 500 0'],
    budget: ['2500', '2000 500', '2000 500 0'],
  },
  // A: 80,000 × 5 % + 20,000 × 10 %. B, from 100,000 to 150,000: 10 %. C: 80,000 × 5 % + 120,000 × 10 %.
  '5 %, above 80,000 10 %': {
    none: ['6000', '6000 5000', '6000 5000 16000'],
    line: ['2500', '2500 2500', '2500 2500 2500'],
    order: ['2500', '2500 0', '2500 0 2500'],
    creator: ['2500', '2500 0', '2500 0 2500'],
    period: ['2500', '2500 0', '2500 0 0'],
    budget: ['2500', '2500 0', '2500 0 0'],
  },
  '10 % of all from 80,000 on': {
    none: ['10000', '10000 5000', '10000 5000 20000'],
    line: ['2500', '2500 2500', '2500 2500 2500'],
    order: ['2500', '2500 0', '2500 0 2500'],
    creator: ['2500', '2500 0', '2500 0 2500'],
    period: ['2500', '2500 0', '2500 0 0'],
    budget: ['2500', '2500 0', '2500 0 0'],
  },
  '4,000 at 80,000, 9,000 at 140,000': {
    none: ['4000', '9000', '9000 9000'],
    creator: ['2500', '2500', '2500 2500'],
    period: ['2500', '2500', '2500 0'],
    budget: ['2500', '2500', '2500 0'],
  },
}

let scope: Scope
let ids: { programId: string; exclusive: string; dinda: string; products: Record<string, string>; skus: Record<string, string> }

beforeAll(async () => {
  scope = await freshWorkspace()
  await inWorkspace(appPool, scope, async (ctx) => {
    const { program, exclusive, bring } = await openBrand(ctx)
    await bring(A, B, C)
    const { creator_id: dinda } = await ctx.db
      .selectFrom('handles')
      .select('creator_id')
      .where('handle', '=', 'dinda.mom')
      .executeTakeFirstOrThrow()
    await enrollCreators(ctx, {
      tierId: exclusive.id,
      creatorIds: [dinda],
      startsAt: Temporal.Instant.from('2026-09-01T00:00:00Z'),
    })
    const products = await ctx.db.selectFrom('products').select(['id', 'external_id']).execute()
    const skus = await ctx.db.selectFrom('skus').select(['id', 'external_id']).execute()
    const byExternal = (rows: { id: string; external_id: string }[]) =>
      Object.fromEntries(rows.map((row) => [row.external_id, row.id]))
    ids = { programId: program.id, exclusive: exclusive.id, dinda, products: byExternal(products), skus: byExternal(skus) }
  })
})

/** Each condition, and how many of the three sales it lets through: A, A and B, or all. */
const CONDITIONS: Record<string, { terms: () => Partial<Terms>; reaches: 0 | 1 | 2 }> = {
  'no condition': { reaches: 2, terms: () => ({}) },
  product: { reaches: 0, terms: () => ({ conditions: { product_ids: [ids.products['11']!] } }) },
  SKU: { reaches: 0, terms: () => ({ conditions: { sku_ids: [ids.skus['111']!] } }) },
  category: { reaches: 0, terms: () => ({ conditions: { categories: ['Mother > Swaddles'] } }) },
  'category above': { reaches: 1, terms: () => ({ conditions: { categories: ['Mother'] } }) },
  channel: { reaches: 1, terms: () => ({ conditions: { channels: ['tiktok_shop'] } }) },
  'content type': { reaches: 1, terms: () => ({ conditions: { content_types: ['live'] } }) },
  tier: { reaches: 1, terms: () => ({ conditions: { tier_ids: [ids.exclusive] } }) },
  creator: { reaches: 1, terms: () => ({ conditions: { creator_ids: [ids.dinda] } }) },
  'new buyer': { reaches: 1, terms: () => ({ conditions: { new_buyer: true } }) },
  'all at once': {
    reaches: 0,
    terms: () => ({
      conditions: {
        product_ids: [ids.products['11']!],
        sku_ids: [ids.skus['111']!],
        categories: ['Mother'],
        channels: ['tiktok_shop'],
        content_types: ['live'],
        tier_ids: [ids.exclusive],
        creator_ids: [ids.dinda],
        new_buyer: true,
      },
    }),
  },
}

async function earnUnder(terms: Partial<Terms>): Promise<string> {
  return inWorkspace(appPool, scope, async (ctx) => {
    const sound = soundTerms({ starts_at: '2026-10-01T00:00:00Z', ...terms }, 'IDR')
    await tryLines(ctx, sql`select id as line_id, day from order_lines`, {
      programId: ids.programId,
      replaces: null,
      terms: termsRow(sound),
    })
    const { rows } = await sql<{ amounts: string | null }>`
      select string_agg((amount / 1000000)::text, ' ' order by ordered_at, id) as amounts from wanted_commissions`.execute(ctx.db)
    return rows[0]!.amounts ?? ''
  })
}

describe.each(Object.keys(KINDS))('a reward of %s', (kind) => {
  test.each(Object.keys(EXPECTED[kind]!))('capped by %s pays, under each condition, what was reckoned by hand', async (cap) => {
    const caps = cap === 'none' ? {} : { caps: { [cap]: rupiah(2500) } }
    const found: Record<string, string> = {}
    const expected: Record<string, string> = {}
    for (const [name, { terms, reaches }] of Object.entries(CONDITIONS)) {
      found[name] = await earnUnder({ ...KINDS[kind], ...caps, ...terms() })
      expected[name] = EXPECTED[kind]![cap]![reaches]
    }
    expect(found).toEqual(expected)
  })
})
