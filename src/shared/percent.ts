import { formatMicros, parseMicros } from './money.ts'

/** Reads a percentage such as `"2.5"` as parts per million (25,000). Null when it is none or needs more than four decimals. */
export function percentToPpm(text: string): bigint | null {
  const micros = parseMicros(text)
  return micros === null || micros % 100n !== 0n ? null : micros / 100n
}

/** Parts per million as the shortest percentage text: 25,000 is `"2.5"`. */
export function ppmToPercent(ppm: bigint): string {
  return formatMicros(ppm * 100n)
}
