import type { Language } from './language.ts'

/** Money as the API writes it: a decimal string, so that no digit is lost on the way to the screen. */
export type MoneyText = { readonly amount: string; readonly currency: string }

/**
 * `compact` for tiles and charts (`Rp 12,5 jt`), `rounded` to the currency's own digits for table rows
 * (`Rp 412.500`), `bare` the same without the currency where the head of the column names it, `full` with every
 * digit that is known, for tooltips and statements.
 */
export type MoneyForm = 'compact' | 'rounded' | 'bare' | 'full'

/** What people write, not what Intl writes: in Indonesian `M` is a milliard, in Vietnamese `tr` and `tỷ` are lower case. */
const SCALES: Record<Language, readonly (readonly [power: number, unit: string])[]> = {
  en: [
    [12, 'tn'],
    [9, 'bn'],
    [6, 'm'],
    [3, 'k'],
  ],
  id: [
    [12, 'T'],
    [9, 'M'],
    [6, 'jt'],
    [3, 'rb'],
  ],
  vi: [
    [12, 'nghìn tỷ'],
    [9, 'tỷ'],
    [6, 'tr'],
    [3, 'nghìn'],
  ],
}

/** ISO 4217 gives the rupiah two decimals that nobody writes. */
const WITHOUT_DECIMALS = new Set(['IDR', 'VND', 'JPY', 'KRW', 'CLP'])

/** Digits after the point that people write of a currency. */
export function digitsOf(currency: string): number {
  return WITHOUT_DECIMALS.has(currency) ? 0 : 2
}

/** Formats by the reader's language, with the currency of the row: `{amount: "1200000000", currency: "VND"}` is `1,2 tỷ ₫` in Vietnamese. */
export function formatMoney(money: MoneyText, language: Language, form: MoneyForm = 'rounded'): string {
  if (form === 'compact')
    return compact(Number(money.amount), language, {
      style: 'currency',
      currency: money.currency,
      currencyDisplay: 'narrowSymbol',
    })
  const digits = digitsOf(money.currency)
  const format = numberFormat(language, {
    ...(form !== 'bare' && { style: 'currency', currency: money.currency, currencyDisplay: 'narrowSymbol' }),
    minimumFractionDigits: digits,
    maximumFractionDigits: form === 'full' ? 6 : digits,
  })
  // A decimal string is formatted digit by digit; as a number it would lose the last ones.
  return format.format(money.amount as Intl.StringNumericLiteral)
}

export function formatNumber(value: number, language: Language, form: 'full' | 'compact' = 'full'): string {
  return form === 'compact' ? compact(value, language, {}) : numberFormat(language, { maximumFractionDigits: 2 }).format(value)
}

/** A ratio as a percentage: 0.124 is `12.4%` in English, `12,4%` in Indonesian and Vietnamese. */
export function formatPercent(ratio: number, language: Language, digits = 1): string {
  return numberFormat(language, { style: 'percent', maximumFractionDigits: digits }).format(ratio)
}

/** A change with its sign, for a delta: `+12.4%`, `−2.3%`. */
export function formatChange(ratio: number, language: Language): string {
  const text = numberFormat(language, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(ratio)
  return text.replace('-', '−')
}

function compact(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  const scale = SCALES[language].find(([power]) => Math.abs(value) >= 10 ** power * 0.99995) ?? ([0, ''] as const)
  const [power, unit] = scale
  const format = numberFormat(language, {
    ...options,
    minimumFractionDigits: 0,
    // Of hundreds of thousands nobody needs the hundreds.
    maximumFractionDigits: power <= 3 && Math.abs(value) >= 100 * 10 ** power ? 0 : 1,
  })
  const parts = format.formatToParts(value / 10 ** power).map((part) => ({ ...part }))
  const lastDigits = parts.findLast((part) => part.type === 'fraction' || part.type === 'integer')
  if (unit && lastDigits) lastDigits.value += `\u00a0${unit}`
  return parts.map((part) => part.value).join('')
}

/** `21 Nov 2026, 19:00` in English, `21 Nov 2026, 19.00` in Indonesian, `19:00 21 thg 11, 2026` in Vietnamese; `short` is all digits. */
export function formatInstant(instant: string, zone: string, language: Language, form: 'full' | 'short' = 'full'): string {
  const dateStyle = form === 'full' ? 'medium' : 'short'
  return dateFormat(language, { dateStyle, timeStyle: 'short', timeZone: zone }).format(new Date(instant))
}

/** The time alone with its zone, for "as of" lines: `19:00 WIB`. */
export function formatClock(instant: string, zone: string, language: Language): string {
  return `${dateFormat(language, { timeStyle: 'short', timeZone: zone }).format(new Date(instant))} ${zoneLabel(zone, language)}`
}

/** A calendar day such as `2026-11-21`, which belongs to no zone. */
export function formatDay(day: string, language: Language, form: keyof typeof DAY_FORMS = 'full'): string {
  const options = form === 'weekday' && language === 'vi' ? ({ weekday: 'narrow' } as const) : DAY_FORMS[form]
  const date = new Date(`${day}T00:00:00Z`)
  const text = dateFormat(language, { ...options, timeZone: 'UTC' }).format(date)
  // People write T2 16, where Intl has `Thứ 2, ngày 16`.
  return form === 'weekday' && language === 'vi' ? `${text} ${date.getUTCDate()}` : text
}

/** A calendar month such as `2026-11`: `November 2026`. */
export function formatMonth(month: string, language: Language): string {
  return dateFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`))
}

const DAY_FORMS = {
  full: { dateStyle: 'medium' },
  short: { day: 'numeric', month: 'short' },
  /** For the axis of a week: `Mon 16`. */
  weekday: { weekday: 'short', day: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>

/** How long ago, in the largest unit that fits: `2 minutes ago`, `3 jam yang lalu`. */
export function formatAge(instant: string, now: Date, language: Language): string {
  const seconds = (new Date(instant).getTime() - now.getTime()) / 1000
  const [unit, size] = AGES.find(([, length]) => Math.abs(seconds) >= length) ?? (['second', 1] as const)
  return relativeFormat(language).format(Math.trunc(seconds / size), unit)
}

const AGES: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
]

/** What people there call their zone; Intl knows these names in one language each. */
const ZONE_LABELS: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
  'Asia/Ho_Chi_Minh': 'ICT',
  'Asia/Saigon': 'ICT',
  'Asia/Bangkok': 'ICT',
}

export function zoneLabel(zone: string, language: Language): string {
  const known = ZONE_LABELS[zone]
  if (known) return known
  const parts = dateFormat(language, { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(new Date())
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone
}

const memory = new Map<string, unknown>()

/** Making an Intl formatter costs a thousand times more than using it, and a table asks for one per cell. */
function remembered<Formatter>(key: string, make: () => Formatter): Formatter {
  const known = memory.get(key) as Formatter | undefined
  if (known) return known
  const made = make()
  memory.set(key, made)
  return made
}

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return remembered(`n${language}${JSON.stringify(options)}`, () => new Intl.NumberFormat(language, options))
}

/** English dates are written day first with a 24-hour clock, as the two markets read them. */
function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return remembered(
    `d${language}${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options),
  )
}

function relativeFormat(language: Language): Intl.RelativeTimeFormat {
  return remembered(`r${language}`, () => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }))
}
