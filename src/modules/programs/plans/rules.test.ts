import { expect, test } from 'vitest'
import { protectedUntil, rateAt, standingOf, type PlanRate } from './rules.ts'

const at = (text: string) => Temporal.Instant.from(text.length === 10 ? `${text}T00:00:00Z` : text)
let versions = 0
const rate = (startsAt: string, ratePpm: bigint | null, more: Partial<PlanRate> = {}): PlanRate => ({
  version: ++versions,
  productId: null,
  ratePpm,
  shopAdsRatePpm: null,
  startsAt: at(startsAt),
  protectUntil: null,
  ...more,
})

test('one rate holds at a moment: from its first instant until the next one begins', () => {
  const rates = [rate('2026-10-01', 80_000n), rate('2026-11-01', 100_000n)]
  expect(rateAt(rates, 'prd_1', at('2026-09-30T23:59:59Z'))).toBeNull()
  expect(rateAt(rates, 'prd_1', at('2026-10-01'))?.ratePpm).toBe(80_000n)
  expect(rateAt(rates, 'prd_1', at('2026-10-31T23:59:59Z'))?.ratePpm).toBe(80_000n)
  expect(rateAt(rates, 'prd_1', at('2026-11-01'))?.ratePpm).toBe(100_000n)
})

test('a product’s own rate goes before the one for all products, and may take the product out', () => {
  const rates = [
    rate('2026-10-01', 80_000n),
    rate('2026-10-01', 150_000n, { productId: 'prd_1' }),
    rate('2026-12-01', null, { productId: 'prd_1' }),
  ]
  expect(rateAt(rates, 'prd_1', at('2026-10-05'))?.ratePpm).toBe(150_000n)
  expect(rateAt(rates, 'prd_2', at('2026-10-05'))?.ratePpm).toBe(80_000n)
  expect(rateAt(rates, 'prd_1', at('2026-12-01'))).toBeNull()
})

test('of two rates that begin together the later entry corrects the earlier one', () => {
  const rates = [rate('2026-10-01', 80_000n), rate('2026-10-01', 90_000n)]
  expect(rateAt(rates, 'prd_1', at('2026-10-05'))?.ratePpm).toBe(90_000n)
})

test('a cut protects the old rate as long as the marketplace does, a raise not at all', () => {
  const before = rate('2026-10-01', 100_000n)
  expect(protectedUntil(before, rate('2026-11-01', 80_000n), 'shopee')?.toString()).toBe('2026-11-08T00:00:00Z')
  expect(protectedUntil(before, rate('2026-11-01', 80_000n), 'tiktok_shop')?.toString()).toBe('2026-12-01T00:00:00Z')
  expect(protectedUntil(before, rate('2026-11-01', null), 'shopee')?.toString()).toBe('2026-11-08T00:00:00Z')
  expect(protectedUntil(before, rate('2026-11-01', 120_000n), 'shopee')).toBeNull()
  expect(protectedUntil(null, rate('2026-11-01', 80_000n), 'shopee')).toBeNull()
  expect(protectedUntil(before, rate('2026-11-01', 80_000n), 'lazada')).toBeNull()
})

test('a rate is upcoming, holds, is protected, and is past', () => {
  const old = rate('2026-10-01', 100_000n)
  const cut = rate('2026-11-01', 80_000n, { protectUntil: at('2026-11-08') })
  const standing = (of: PlanRate, moment: string) => standingOf(of, [old, cut], null, at(moment))
  expect([standing(old, '2026-10-15'), standing(cut, '2026-10-15')]).toEqual(['holds', 'upcoming'])
  expect([standing(old, '2026-11-07T23:00:00Z'), standing(cut, '2026-11-07')]).toEqual(['protected', 'holds'])
  expect(standing(old, '2026-11-08')).toBe('past')
})

test('after a plan’s end its last rate is protected until the date the end gives', () => {
  const only = rate('2026-10-01', 100_000n)
  const end = { at: at('2026-11-01'), protectUntil: at('2026-11-08') }
  expect(standingOf(only, [only], end, at('2026-10-31'))).toBe('holds')
  expect(standingOf(only, [only], end, at('2026-11-02'))).toBe('protected')
  expect(standingOf(only, [only], end, at('2026-11-09'))).toBe('past')
})
