import type { Language } from '#shared/language'

/** A rate between currencies as the API writes it, for the reader: every place it has, digit by digit. */
export function formatExchange(rate: string, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 12 }).format(rate as Intl.StringNumericLiteral)
}
