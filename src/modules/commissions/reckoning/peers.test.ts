import { expect, test } from 'vitest'
import type { z } from '@hono/zod-openapi'
import type { OrderLine } from '#modules/orders'
import { createReward } from '#modules/programs'
import type { NewRewardTerms } from '#schema/programs'
import { openBrand } from '#test/brand'
import { inFreshWorkspace } from '#test/database'

/*
 * How other affiliate platforms reward the same sale, as their own tests say it. Amounts are whole rupiah.
 */

type Terms = Omit<z.input<typeof NewRewardTerms>, 'starts_at'>

const rupiah = (amount: number) => ({ amount: String(amount), currency: 'IDR' })
const worth = (amount: number, more: Partial<OrderLine> = {}): Partial<OrderLine> => ({
  order_value: BigInt(amount) * 1_000_000n,
  commission_base: BigInt(amount) * 1_000_000n,
  ...more,
})

/** What sales earn, in their order, under rewards that begin before all of them. */
function earn(rewards: readonly Terms[], ...sales: Partial<OrderLine>[]): Promise<number[]> {
  return inFreshWorkspace(async (ctx) => {
    const { program, bring } = await openBrand(ctx)
    for (const [index, terms] of rewards.entries())
      await createReward(ctx, program.id, { name: `Reward ${index}`, terms: { starts_at: '2026-09-01T00:00:00Z', ...terms } })
    const hour = (index: number) => `2026-10-05T${String(index + 1).padStart(2, '0')}:00:00Z`
    await bring(...sales.map((sale, index) => ({ order_external_id: `${index}`, ordered_at: hour(index), ...sale })))
    const lines = await ctx.db
      .selectFrom('order_lines as line')
      .leftJoin('commissions', 'commissions.line_id', 'line.id')
      .select('commissions.amount')
      .orderBy('line.ordered_at')
      .execute()
    return lines.map(({ amount }) => Number(amount ?? 0) / 1_000_000)
  })
}

test('a percentage: 1000 at 20 % and at 50 %, 1900 at 10 %', async () => {
  expect(await earn([{ rate: '20' }], worth(1000))).toEqual([200])
  expect(await earn([{ rate: '50' }], worth(1000))).toEqual([500])
  expect(await earn([{ rate: '10' }], worth(1900))).toEqual([190])
})

test('500 at 2.9 % is 14.5 to the last digit, where a float falls short; rounding waits for the payout', async () => {
  expect(await earn([{ rate: '2.9' }], worth(500))).toEqual([14.5])
})

test('a flat 500 per item: twice for two, nothing for none', async () => {
  const flat = { kind: 'flat', per: 'item', amount: rupiah(500) } as const
  expect(await earn([flat], worth(10_000, { quantity: 2 }), worth(10_000, { quantity: 0 }))).toEqual([1000, 0])
})

test('a cap of 10,000 a month with 9,500 earned leaves the next 1,000 a half, and the one after it nothing', async () => {
  const capped = { rate: '10', caps: { creator: rupiah(10_000) } }
  expect(await earn([capped], worth(95_000), worth(10_000), worth(10_000))).toEqual([9500, 500, 0])
  const november = { ordered_at: '2026-11-05T01:00:00Z' }
  expect(await earn([capped], worth(95_000), worth(10_000), worth(10_000, november))).toEqual([9500, 500, 1000])
})

test('within a list of conditions one is enough; all lists must fit', async () => {
  const conditions: Terms['conditions'] = { content_types: ['live', 'video'], channels: ['tokopedia'] }
  expect(
    await earn(
      [{ rate: '10', conditions }],
      worth(1000, { content_type: 'live', channel: 'tokopedia' }),
      worth(1000, { content_type: 'video', channel: 'tokopedia' }),
      worth(1000, { content_type: 'showcase', channel: 'tokopedia' }),
      worth(1000, { content_type: 'live', channel: 'tiktok_shop' }),
    ),
  ).toEqual([100, 100, 0, 0])
})

test('of a percentage and an amount the one whose money is more wins, never the larger number', async () => {
  const rewards: Terms[] = [{ rate: '20' }, { kind: 'flat', per: 'line', amount: rupiah(100) }]
  expect(await earn(rewards, worth(400), worth(1000))).toEqual([100, 200])
})

test('a higher priority wins even where it pays less', async () => {
  const rewards: Terms[] = [{ rate: '20' }, { kind: 'flat', per: 'line', amount: rupiah(100), priority: 1 }]
  expect(await earn(rewards, worth(1000))).toEqual([100])
})

test('a partial refund takes its part back, and no more', async () => {
  const half = { refund_value: 500_000_000n, base_is_actual: false }
  expect(await earn([{ rate: '20' }], worth(1000, half))).toEqual([100])
})
