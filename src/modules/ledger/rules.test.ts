import fc from 'fast-check'
import { expect, test } from 'vitest'
import { account, roundToPay, splitAccount } from './rules.ts'

test('an account tells its kind and whose it is', () => {
  expect(splitAccount(account.creatorPayable('cre_1'))).toEqual({ kind: 'creator:payable', creatorId: 'cre_1' })
  expect(splitAccount(account.creatorDebt('cre_1'))).toEqual({ kind: 'creator:debt', creatorId: 'cre_1' })
  expect(splitAccount(account.liquidity('VND'))).toEqual({ kind: 'liquidity', creatorId: null })
  expect(splitAccount(account.rewardCost)).toEqual({ kind: 'cost:rewards', creatorId: null })
  expect(splitAccount('bank')).toEqual({ kind: 'bank', creatorId: null })
})

test('a payment and what rounding leaves are the amount, and what is left is at most half of the smallest digit', () => {
  const amounts = fc.record({
    micros: fc.bigInt({ min: 0n, max: 9n * 10n ** 18n }),
    currency: fc.constantFrom('IDR', 'VND', 'USD', 'KWD'),
  })
  const steps: Record<string, bigint> = { IDR: 10_000n, VND: 1_000_000n, USD: 10_000n, KWD: 1_000n }
  fc.assert(
    fc.property(amounts, (amount) => {
      const { paid, left } = roundToPay(amount)
      const step = steps[amount.currency]!
      expect(paid.micros + left.micros).toBe(amount.micros)
      expect(paid.micros % step).toBe(0n)
      expect(left.micros * 2n <= step && left.micros * 2n >= -step).toBe(true)
    }),
  )
})
