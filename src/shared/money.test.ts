import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as money from './money.ts'

const VECTORS = new URL('../../../shared/data/money/vectors.json', import.meta.url)
const { divideRounded, formatMicros, parseMicros, roundMicros, splitAmount, takeRate } = money

const micros = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n })

test('a decimal is read and written back exactly', () => {
  fc.assert(
    fc.property(micros, (value) => {
      expect(parseMicros(formatMicros(value))).toBe(value)
    }),
  )
  expect(parseMicros('24499.00148')).toBe(24_499_001_480n)
})

test.each(['', '1.2345678', '1e6', '1,000', ' 1', '+1', '--', 'NaN', '9223372036855', '12345678901234'])(
  '%j is no amount',
  (text) => {
    expect(parseMicros(text)).toBeNull()
  },
)

test('a split always sums to the whole, and a refund mirrors its sale', () => {
  const weights = fc
    .array(fc.bigInt({ min: 0n, max: 10_000n }), { minLength: 1, maxLength: 20 })
    .filter((all) => all.some((weight) => weight > 0n))
  fc.assert(
    fc.property(micros, weights, (whole, shares) => {
      const parts = splitAmount(whole, shares)
      expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(whole)
      expect(splitAmount(-whole, shares)).toEqual(parts.map((part) => -part))
    }),
  )
})

test('rounding never moves an amount by more than its step', () => {
  fc.assert(
    fc.property(micros, fc.bigInt({ min: 1n, max: 10n ** 9n }), (value, step) => {
      for (const rounding of ['half_even', 'half_up', 'floor'] as const) {
        const off = divideRounded(value, step, rounding) * step - value
        expect(off < step && off > -step).toBe(true)
      }
    }),
  )
})

test('a rate has up to twelve places and is above zero', () => {
  expect(money.parseRate('0.000039350612')).toBe(39_350_612n)
  expect(money.parseRate('25412.5')).toBe(25_412_500_000_000_000n)
  for (const text of ['', '0', '0.000000000000', '-1', '1.', '.5', '1,5', '1e3', '0.0000000000001', '1234567890123'])
    expect([text, money.parseRate(text)]).toEqual([text, null])
})

test('a conversion is exact to the half and rounds once, to the digits of its currency', () => {
  const vnd = (amount: string) => ({ micros: parseMicros(amount)!, currency: 'VND' })
  const to = (currency: string, amount: string, rate: string) =>
    formatMicros(money.convert(vnd(amount), money.parseRate(rate)!, currency).micros)
  expect(to('USD', '1000000', '0.000039350612')).toBe('39.35')
  expect(to('USD', '1', '0.125')).toBe('0.12')
  expect(to('USD', '1', '0.135')).toBe('0.14')
  expect(to('USD', '1', '0.125000000001')).toBe('0.13')
  expect(to('KWD', '-1', '0.0125')).toBe('-0.012')
})

test('amounts of two currencies are never added', () => {
  const both = [
    { micros: 100n, currency: 'USD' },
    { micros: 2_541_250n, currency: 'VND' },
  ]
  expect(() => money.sumMoney(both, 'USD')).toThrow(/cannot add/)
})

type Case = { id: string; topic: string; input: any; expected: any }

/** One reading of each topic of the reference vectors; amounts in minor units are computed with exponent 0. */
const HOLDS: Record<string, (input: any, expected: any) => void> = {
  allocate(input, expected) {
    const parts = splitAmount(BigInt(input.amount_minor), input.weights.map(BigInt))
    expect(parts).toEqual(expected.largest_remainder_ties_low_index.map(BigInt))
  },
  commission_rate(input, expected) {
    const rate = BigInt(parseFloat(input.rate) * 10_000)
    for (const rounding of ['half_even', 'half_up', 'floor'] as const) {
      expect(takeRate(BigInt(input.order_minor), rate, rounding)).toBe(BigInt(expected[rounding]))
    }
  },
  capped_fee(input, expected) {
    const rate = BigInt(parseFloat(input.rate) * 10_000)
    const fees = input.amounts.map((amount: number) => {
      const fee = takeRate(BigInt(amount), rate)
      return fee < BigInt(input.cap) ? fee : BigInt(input.cap)
    })
    expect(fees).toEqual(expected.fee.map(BigInt))
    expect(input.amounts.map((amount: number, index: number) => BigInt(amount) - fees[index])).toEqual(
      expected.remaining.map(BigInt),
    )
  },
  partial_refunds_cumulative(input, expected) {
    let refundedSoFar = 0n
    let takenBack = 0n
    const clawbacks = input.refunds_minor.map((refund: number) => {
      refundedSoFar += BigInt(refund)
      const part = money.clawback({
        commission: BigInt(input.commission_minor),
        order: BigInt(input.order_minor),
        refundedSoFar,
        takenBack,
      })
      takenBack += part
      return part
    })
    expect(clawbacks).toEqual(expected.clawbacks.map(BigInt))
    expect(takenBack).toBe(BigInt(input.commission_minor))
  },
  fx_convert(input, expected) {
    const [amount, currency] = input.amount.split(' ')
    const rate = money.parseRate(input.rate)!
    expect(money.formatMicros(divideRounded(parseMicros(amount)! * rate, 10n ** 12n))).toBe(expected.exact)
    expect(money.convert({ micros: parseMicros(amount)!, currency }, rate, 'JPY')).toEqual({
      micros: BigInt(expected.half_even) * 1_000_000n,
      currency: 'JPY',
    })
  },
  float_traps(input, expected) {
    const rounded = (text: string, rounding: money.Rounding) => BigInt(roundMicros(parseMicros(text)!, 2, rounding))
    expect(input.values.map((text: string) => rounded(text, 'half_up'))).toEqual(
      expected.half_up_2dp.map((text: string) => parseMicros(text)),
    )
    expect(input.values.map((text: string) => rounded(text, 'half_even'))).toEqual(
      expected.half_even_2dp.map((text: string) => parseMicros(text)),
    )
  },
  no_cross_currency_sum(input) {
    const amounts = input.postings.flatMap(({ acct: _, ...sides }: Record<string, number>) =>
      Object.entries(sides).map(([currency, micros]) => ({ micros: BigInt(micros), currency })),
    )
    expect(() => money.sumMoney(amounts, amounts[0].currency)).toThrow(RangeError)
  },
}

/** These two speak of accounts, not of arithmetic: the ledger's own tests read them. */
const OF_THE_LEDGER = ['clawback_after_payout', 'ledger_invariants']

describe.skipIf(!existsSync(VECTORS))('the reference vectors hold exactly', () => {
  const cases: Case[] = existsSync(VECTORS) ? JSON.parse(readFileSync(VECTORS, 'utf8')).cases : []
  test.each(cases.filter(({ topic }) => !OF_THE_LEDGER.includes(topic)))('$id $topic', ({ topic, input, expected }) => {
    HOLDS[topic]!(input, expected)
  })
  test('every topic is read by a test', () => {
    expect(cases.map(({ topic }) => topic).filter((topic) => !HOLDS[topic] && !OF_THE_LEDGER.includes(topic))).toEqual([])
  })
})
