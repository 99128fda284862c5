import { divideRounded, formatMicros, parseMicros } from './money.ts'

/** Reads a percentage such as `"2.5"` as parts per million (25,000). Null when it is none or needs more than four decimals. */
export function percentToPpm(text: string): bigint | null {
  const micros = parseMicros(text)
  return micros === null || micros % 100n !== 0n ? null : micros / 100n
}

/** Parts per million as the shortest percentage text: 25,000 is `"2.5"`. */
export function ppmToPercent(ppm: bigint): string {
  return formatMicros(ppm * 100n)
}

/** `part ÷ whole` as a decimal text with six places (0.125 is 12.5 %), or null when the whole is zero: never a made-up 0. */
export function ratio(part: bigint, whole: bigint): string | null {
  if (whole === 0n) return null
  const sign = whole < 0n ? -1n : 1n
  return formatMicros(divideRounded(part * sign * 1_000_000n, whole * sign))
}
