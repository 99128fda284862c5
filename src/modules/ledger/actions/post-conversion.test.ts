import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Ctx } from '#platform/db/tenant'
import { formatMicros, parseMicros } from '#shared/money'
import { inFreshWorkspace } from '#test/database'
import { account, convertAmount, findRate, listBalances, postConversion, setRate } from '../index.ts'

const USD = (amount: string) => ({ micros: parseMicros(amount)!, currency: 'USD' })
const rate = (day: string, text: string, pair: { base?: string; quote?: string } = {}) => ({
  base: 'USD',
  quote: 'VND',
  day,
  rate: text,
  source: 'Vietcombank, sell',
  ...pair,
})
const found = async (ctx: Ctx, day: string, pair = { base: 'USD', quote: 'VND' }) =>
  (await findRate(ctx, { ...pair, day }))?.rate ?? null

test('the rate of a day is the latest until then, the newest correction of it, and never a later or a turned one', () =>
  inFreshWorkspace(async (ctx) => {
    await setRate(ctx, rate('2026-10-05', '25412.5'))
    await setRate(ctx, rate('2026-10-01', '25300'))
    await setRate(ctx, rate('2026-10-01', '0.000039350612', { base: 'VND', quote: 'USD' }))
    expect(await found(ctx, '2026-09-30')).toBeNull()
    expect(await found(ctx, '2026-10-04')).toBe('25300')
    expect(await found(ctx, '2026-10-05')).toBe('25412.5')
    expect(await found(ctx, '2026-12-31')).toBe('25412.5')
    expect(await found(ctx, '2026-10-05', { base: 'VND', quote: 'USD' })).toBe('0.000039350612')
    expect(await found(ctx, '2026-10-05', { base: 'IDR', quote: 'USD' })).toBeNull()

    const later = { ...ctx, now: ctx.now.add({ minutes: 1 }) }
    const correction = await setRate(later, rate('2026-10-01', '25310'))
    expect(correction).toMatchObject({ rate: '25310', current: true })
    expect(await found(ctx, '2026-10-04')).toBe('25310')
    expect(await ctx.db.selectFrom('rates').select('rate').where('day', '=', '2026-10-01').execute()).toHaveLength(3)
  }))

test('without a rate nothing is converted, and the refusal says what to do', () =>
  inFreshWorkspace(async (ctx) => {
    await setRate(ctx, rate('2026-10-05', '25412.5'))
    const asked = convertAmount(ctx, { amount: USD('1'), currency: 'VND', day: '2026-10-04' })
    await expect(asked).rejects.toMatchObject({ code: 'rate.missing', message: expect.stringContaining('Exchange rates') })
  }))

test('a conversion keeps its rate, and each currency sums to zero for itself', () =>
  inFreshWorkspace(async (ctx) => {
    const { id: rateId } = await setRate(ctx, rate('2026-10-05', '25412.5'))
    const { id, amount } = await postConversion(ctx, {
      cause: 'payout:pay_1',
      from: { account: account.creatorPayable('cre_1'), amount: USD('10.01') },
      to: { account: account.paidOut, currency: 'VND' },
      day: '2026-10-06',
    })
    // 10.01 × 25,412.5 = 254,379.125
    expect(amount).toEqual({ micros: 254_379_000_000n, currency: 'VND' })
    expect(await ctx.db.selectFrom('journals').select(['id', 'cause', 'rate_id', 'postings']).execute()).toEqual([
      { id, cause: 'payout:pay_1', rate_id: rateId, postings: 2 },
    ])
    const balances = await listBalances(ctx)
    expect(balances.map(({ account: name, balance }) => [name, formatMicros(balance.micros), balance.currency])).toEqual([
      [account.creatorPayable('cre_1'), '-10.01', 'USD'],
      [account.liquidity('USD'), '10.01', 'USD'],
      [account.liquidity('VND'), '-254379', 'VND'],
      [account.paidOut, '254379', 'VND'],
    ])
  }))

test('an amount worth less than the smallest coin is not converted to nothing', () =>
  inFreshWorkspace(async (ctx) => {
    await setRate(ctx, rate('2026-10-05', '0.000039350612', { base: 'VND', quote: 'USD' }))
    const converting = postConversion(ctx, {
      cause: 'test',
      from: { account: account.paidOut, amount: { micros: 1_000_000n, currency: 'VND' } },
      to: { account: account.paidOut, currency: 'USD' },
      day: '2026-10-05',
    })
    await expect(converting).rejects.toMatchObject({ code: 'ledger.amount' })
  }))

test('any rate is kept to its last place', () =>
  inFreshWorkspace((ctx) =>
    fc.assert(
      fc.asyncProperty(fc.bigInt({ min: 1n, max: 10n ** 24n - 1n }), async (picos) => {
        const digits = picos.toString().padStart(13, '0')
        const text = `${digits.slice(0, -12)}.${digits.slice(-12)}`
        const kept = await setRate(ctx, rate('2026-10-05', text))
        expect(kept.rate).toBe(text.replace(/\.?0+$/, ''))
      }),
      { numRuns: 25 },
    ),
  ))
