/**
 * Exact money. Marketplace files carry up to five decimals even for currencies that have none,
 * so an amount counts millionths of the currency's unit ("micros") and is rounded once, at payout.
 */
export type Money = { readonly micros: bigint; readonly currency: string }

/** How a tie or a remainder is settled. The programme's default is half even. */
export type Rounding = 'half_even' | 'half_up' | 'floor'

const UNIT = 1_000_000n
const DECIMAL = /^(-?)(\d{1,13})(?:\.(\d{1,6}))?$/
/** The largest amount one fact may hold, some 9.2 × 10¹² units: what the database's bigint holds. */
const LARGEST = 2n ** 63n - 1n

/**
 * Reads a plain decimal such as `"24499.00148"` as micros.
 * Null when the text is no decimal or needs more than six places, or is larger than
 * one fact may be: the caller names the row.
 */
export function parseMicros(text: string): bigint | null {
  const match = DECIMAL.exec(text)
  if (!match) return null
  const [, sign = '', units = '', places = ''] = match
  const micros = BigInt(units) * UNIT + BigInt(places.padEnd(6, '0'))
  if (micros > LARGEST) return null
  return sign ? -micros : micros
}

/** The shortest decimal that reads back as the same micros: `24499.00148`. */
export function formatMicros(micros: bigint): string {
  const size = micros < 0n ? -micros : micros
  const places = (size % UNIT).toString().padStart(6, '0').replace(/0+$/, '')
  return `${micros < 0n ? '-' : ''}${size / UNIT}${places && '.'}${places}`
}

/** `numerator / denominator` to a whole number. Halves go to the even neighbour, away from zero, or are cut toward −∞. */
export function divideRounded(numerator: bigint, denominator: bigint, rounding: Rounding = 'half_even'): bigint {
  if (denominator <= 0n) throw new RangeError('the denominator must be positive')
  const sign = numerator < 0n ? -1n : 1n
  const size = numerator * sign
  const whole = size / denominator
  const rest = size % denominator
  if (rounding === 'floor') return sign < 0n && rest > 0n ? -whole - 1n : whole * sign
  const twice = rest * 2n
  const up = twice > denominator || (twice === denominator && (rounding === 'half_up' || whole % 2n === 1n))
  return (up ? whole + 1n : whole) * sign
}

/** Digits after the point that ISO 4217 gives a currency, where it is not two. Only payout rounds to them. */
const EXPONENTS: Readonly<Record<string, number>> = { VND: 0, JPY: 0, KRW: 0, CLP: 0, KWD: 3, BHD: 3, JOD: 3, OMR: 3, TND: 3 }

function exponentOf(currency: string): number {
  return EXPONENTS[currency] ?? 2
}

/** Rounds micros to `exponent` digits after the point, as payout does: 1519.93185 with exponent 0 is 1520. */
export function roundMicros(micros: bigint, exponent: number, rounding: Rounding = 'half_even'): bigint {
  const step = 10n ** BigInt(6 - exponent)
  return divideRounded(micros, step, rounding) * step
}

/** A rate as parts per million: 2.5 % is 25,000. */
const WHOLE_RATE = 1_000_000n

/** `amount × rate`, kept to the millionth (half even at the sixth digit). */
export function takeRate(micros: bigint, ratePpm: bigint, rounding: Rounding = 'half_even'): bigint {
  return divideRounded(micros * ratePpm, WHOLE_RATE, rounding)
}

/** Rounds to the digits that the currency has, as payout does. */
export function roundMoney({ micros, currency }: Money, rounding: Rounding = 'half_even'): Money {
  return { micros: roundMicros(micros, exponentOf(currency), rounding), currency }
}

/** What one unit of a currency is worth in another, in 1/1,000,000,000,000: 151.237 is 151_237_000_000_000. */
const RATE_UNIT = 10n ** 12n
const RATE = /^(\d{1,12})(?:\.(\d{1,12}))?$/

/** Reads a rate between currencies such as `"0.000039350612"`. Null when it is none, is zero or needs more than twelve places. */
export function parseRate(text: string): bigint | null {
  const match = RATE.exec(text)
  if (!match) return null
  const [, units = '', places = ''] = match
  return BigInt(units) * RATE_UNIT + BigInt(places.padEnd(12, '0')) || null
}

/** Converts at a rate that `parseRate` has read, then rounds once to the target's digits. */
export function convert(amount: Money, rate: bigint, currency: string, rounding: Rounding = 'half_even'): Money {
  const step = 10n ** BigInt(6 - exponentOf(currency))
  return { micros: divideRounded(amount.micros * rate, RATE_UNIT * step, rounding) * step, currency }
}

/** Sums amounts of one currency. @throws RangeError on two currencies: they are never comparable. */
export function sumMoney(amounts: readonly Money[], currency: string): Money {
  const micros = amounts.reduce((sum, amount) => {
    if (amount.currency !== currency) throw new RangeError(`cannot add ${amount.currency} to ${currency}`)
    return sum + amount.micros
  }, 0n)
  return { micros, currency }
}

/**
 * Splits an amount by weights so that the parts sum to it exactly: largest remainder, ties to the
 * lower index. The split of −n is the negated split of n, so that a refund mirrors its sale.
 */
export function splitAmount(whole: bigint, weights: readonly bigint[]): bigint[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  if (total <= 0n || weights.some((weight) => weight < 0n)) throw new RangeError('weights must be positive')
  const sign = whole < 0n ? -1n : 1n
  const size = whole * sign
  const parts = weights.map((weight) => (size * weight) / total)
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (size * weight) % total }))
    .sort((a, b) => Number(b.remainder - a.remainder) || a.index - b.index)
  let left = size - parts.reduce((sum, part) => sum + part, 0n)
  for (const { index } of byRemainder) {
    if (left-- <= 0n) break
    parts[index]! += 1n
  }
  return parts.map((part) => part * sign)
}

/**
 * What the k-th refund takes back so that all refunds together take back exactly their share:
 * `round(commission × refunded so far ÷ order) − already taken back`.
 */
export function clawback(refund: { commission: bigint; order: bigint; refundedSoFar: bigint; takenBack: bigint }): bigint {
  return divideRounded(refund.commission * refund.refundedSoFar, refund.order) - refund.takenBack
}
