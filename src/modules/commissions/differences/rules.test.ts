import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareLine, shareOut, type ComparedLine } from './rules.ts'

const UNIT = 1_000_000n

/** Rp 175,500 under an open plan at 8 %: Rp 14,040. */
const LINE: ComparedLine = {
  channel: 'tiktok_shop',
  currency: 'IDR',
  reported: 14_040n * UNIT,
  base: 175_500n * UNIT,
  ownRatePpm: 80_000n,
  model: 'open',
  byAds: false,
  refunded: false,
  offers: { open: { ratePpm: 80_000n, shopAdsRatePpm: 50_000n }, target: { ratePpm: 120_000n, shopAdsRatePpm: null } },
  protectedPpm: [],
}
const compare = (line: Partial<ComparedLine>) => compareLine({ ...LINE, ...line })

test('rate × base as reported is no difference; files round, so less than a rupiah is none either', () => {
  expect(compare({})).toEqual({ kind: 'open', ratePpm: 80_000n, expected: 14_040n * UNIT, cause: 'none' })
  expect(compare({ reported: 14_040n * UNIT + 999_999n }).cause).toBe('none')
  expect(compare({ reported: 14_041n * UNIT }).cause).toBe('unknown')
  expect(compare({ currency: 'USD', reported: 14_040n * UNIT + 10_000n }).cause).toBe('unknown')
})

test('the file’s own word for the plan is the truth; without one a target goes before a partner before an open plan', () => {
  expect(compare({ model: 'target', reported: 21_060n * UNIT })).toMatchObject({ kind: 'target', cause: 'none' })
  expect(compare({ model: null, reported: 21_060n * UNIT })).toMatchObject({ kind: 'target', cause: 'none' })
  const partner = { ratePpm: 100_000n, shopAdsRatePpm: null }
  expect(compare({ model: 'XTRA Comm', offers: { open: LINE.offers.open!, partner }, reported: 17_550n * UNIT })).toMatchObject({
    kind: 'partner',
    cause: 'none',
  })
})

test('an order an advert drove takes the Shop Ads rate of partner, target, open in turn, else the standard rate', () => {
  expect(compare({ byAds: true, reported: 8_775n * UNIT })).toMatchObject({ kind: 'open', ratePpm: 50_000n, cause: 'none' })
  const offers = { ...LINE.offers, partner: { ratePpm: 90_000n, shopAdsRatePpm: 60_000n } }
  expect(compare({ byAds: true, model: null, offers, reported: 10_530n * UNIT })).toMatchObject({
    kind: 'partner',
    cause: 'none',
  })
  expect(
    compare({ byAds: true, offers: { target: LINE.offers.target! }, model: 'target', reported: 21_060n * UNIT }),
  ).toMatchObject({
    kind: 'target',
    cause: 'none',
  })
})

test('the standard rate where an advert drove the order, or the other way round, is a matter of the ads rate', () => {
  expect(compare({ byAds: true, reported: 14_040n * UNIT }).cause).toBe('ads_rate')
  expect(compare({ reported: 8_775n * UNIT }).cause).toBe('ads_rate')
})

test('an earlier rate that is still protected explains itself', () => {
  // 10 % of 175,500, after the open plan was cut to 8 %.
  expect(compare({ reported: 17_550n * UNIT, protectedPpm: [100_000n] }).cause).toBe('protected_rate')
  expect(compare({ reported: 17_550n * UNIT }).cause).toBe('unknown')
})

test('a target’s rate on a line the file calls open, or an open plan’s on a target line', () => {
  expect(compare({ reported: 21_060n * UNIT })).toMatchObject({ expected: 14_040n * UNIT, cause: 'target_over_open' })
  expect(compare({ model: 'target', reported: 14_040n * UNIT })).toMatchObject({
    expected: 21_060n * UNIT,
    cause: 'target_over_open',
  })
})

test('less than expected on a line with a refund is the refund’s', () => {
  expect(compare({ refunded: true, reported: 0n }).cause).toBe('refund')
  expect(compare({ refunded: true, reported: 7_020n * UNIT, ownRatePpm: null }).cause).toBe('refund')
})

test('a round figure below rate × base is a cap, and so is any on Shopee; not when the file’s own rate says as much', () => {
  expect(compare({ reported: 10_000n * UNIT }).cause).toBe('cap')
  expect(compare({ reported: 10_001n * UNIT }).cause).toBe('unknown')
  expect(compare({ channel: 'shopee', reported: 10_001n * UNIT }).cause).toBe('cap')
  // 4 % of 250,000 is 10,000: another rate, no cap.
  expect(compare({ base: 250_000n * UNIT, ownRatePpm: 40_000n, reported: 10_000n * UNIT }).cause).toBe('unknown')
  expect(compare({ reported: 20_000n * UNIT }).cause).toBe('unknown')
})

test('a commission that no plan covers has nothing to be expected; none is no difference', () => {
  expect(compare({ offers: {} })).toEqual({ kind: null, ratePpm: null, expected: null, cause: 'no_plan' })
  expect(compare({ offers: {}, reported: 0n }).cause).toBe('none')
  expect(compare({ model: 'partner' })).toMatchObject({ expected: null, cause: 'target_over_open' })
})

test('the partner keeps its part of the rate, the agency takes its fee of the rest', () => {
  // 12 % in all, of which the partner keeps 3 %: a quarter of 21,060 is 5,265; the agency takes 20 % of 15,795.
  const partner = { reported: null, part: { ofPpm: 30_000n, ratePpm: 120_000n } }
  expect(shareOut(21_060n * UNIT, partner, { reported: null, feePpm: 200_000n })).toEqual({
    creator: 12_636n * UNIT,
    partner: 5_265n * UNIT,
    agency: 3_159n * UNIT,
  })
  expect(shareOut(14_040n * UNIT, undefined, undefined)).toEqual({ creator: 14_040n * UNIT, partner: null, agency: null })
})

test('what the file reports of partner and agency goes before what our plans say', () => {
  const partner = { reported: 4_000n * UNIT, part: { ofPpm: 30_000n, ratePpm: 120_000n } }
  expect(shareOut(21_060n * UNIT, partner, { reported: 1_060n * UNIT, feePpm: 200_000n })).toEqual({
    creator: 16_000n * UNIT,
    partner: 4_000n * UNIT,
    agency: 1_060n * UNIT,
  })
})

test('a split that nobody says stays unknown', () => {
  expect(shareOut(21_060n * UNIT, { reported: null, part: null }, undefined)).toEqual({
    creator: null,
    partner: null,
    agency: null,
  })
  expect(shareOut(21_060n * UNIT, undefined, { reported: null, feePpm: null })).toEqual({
    creator: null,
    partner: null,
    agency: null,
  })
})

test('known parties always add up to the whole', () => {
  const rate = fc.bigInt({ min: 1n, max: 1_000_000n })
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), rate, rate, rate, (amount, ofPpm, ratePpm, feePpm) => {
      const { creator, partner, agency } = shareOut(
        amount,
        { reported: null, part: { ofPpm: ofPpm < ratePpm ? ofPpm : ratePpm, ratePpm } },
        { reported: null, feePpm },
      )
      expect(creator! + partner! + agency!).toBe(amount)
    }),
  )
})
