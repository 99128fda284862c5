import { formatPercent } from '#shared/format'
import type { Language } from '#shared/language'

/** A rate as the API writes it, such as "2.5", for the reader: `2.5%`, `2,5%`. All four decimals it may have are kept. */
export function formatRate(rate: string, language: Language): string {
  return formatPercent(Number(rate) / 100, language, 4)
}
