import type { Period } from '#shared/period'
import { MACHINE_FORMAT, parseAmount, type AmountFault, type NumberFormat } from './amounts.ts'
import { parsePeriod } from './days.ts'
import { parseDuration } from './durations.ts'
import type { InstantReader } from './instants.ts'
import { parseRate } from './rates.ts'
import { copyText, type Rejection } from './rejection.ts'
import type { SheetRecord } from './sheet-record.ts'

const AMOUNT_REMEDIES: Readonly<Record<AmountFault, string>> = {
  malformed: 'is not an amount. Write plain digits with a decimal point, such as 24499.5.',
  ambiguous:
    'can be read in two ways, because the rest of the file writes numbers differently. Write it without thousands separators.',
  too_fine: 'has more than six decimals. Round it to six.',
  too_large: 'is larger than any order. Check that no separator or column is missing.',
}

/**
 * Reads the cells of one row after another. A cell that cannot be read is noted in `fault`, the first of
 * a row only, and reading goes on: the caller looks once, at the end of the row.
 */
export class Row {
  fault: Rejection | null = null
  readonly #headers: readonly string[]
  readonly #format: NumberFormat
  readonly #instants: InstantReader
  #record: SheetRecord = { row: 0, cells: [], numbers: null, cut: false }

  constructor(headers: readonly string[], format: NumberFormat, instants: InstantReader) {
    this.#headers = headers
    this.#format = format
    this.#instants = instants
  }

  /** Turns to the next record. */
  set(record: SheetRecord): void {
    this.#record = record
    this.fault = null
  }

  get number(): number {
    return this.#record.row
  }

  get cells(): readonly string[] {
    return this.#record.cells
  }

  /** Null for a column the file lacks and for what exports write when they have nothing to say. */
  text(at: number): string | null {
    const cell = this.#record.cells[at]
    if (cell === undefined || cell === '') return null
    const text = cell.trim()
    return text === '' || text === '--' || text === '{}' ? null : text
  }

  needText(at: number): string {
    return this.text(at) ?? this.#needed(at, '')
  }

  /** Ids are text: a spreadsheet that made a number of one has already lost its last digits. */
  id(at: number): string | null {
    const text = this.text(at)
    if (text === null || isId(text, this.#record.numbers?.[at] === true)) return text
    this.reject(
      at,
      'import.id_as_number',
      'has lost digits or is no id. Export again, or format the column as text before saving.',
    )
    return null
  }

  needId(at: number): string {
    return this.id(at) ?? this.#needed(at, '')
  }

  /** Micros. Nothing in these files may be negative: a negative amount is a shifted column or an edited cell. */
  money(at: number): bigint | null {
    const text = this.text(at)
    if (text === null) return null
    const amount = parseAmount(text, this.#record.numbers?.[at] ? MACHINE_FORMAT : this.#format)
    if (typeof amount === 'string') {
      this.reject(at, `import.amount_${amount}`, AMOUNT_REMEDIES[amount])
      return null
    }
    if (amount >= 0n) return amount
    this.reject(at, 'import.amount_negative', 'is negative. Correct the amount, or leave the cell blank.')
    return null
  }

  needMoney(at: number): bigint {
    return this.text(at) === null ? this.#needed(at, 0n) : (this.money(at) ?? 0n)
  }

  /** Parts per million. */
  rate(at: number): bigint | null {
    const text = this.text(at)
    if (text === null) return null
    const rate = parseRate(text)
    if (typeof rate === 'number') return BigInt(rate)
    this.reject(at, 'import.bad_rate', 'is not a rate from 0 to 100 %. Write it with a percent sign, such as 5.93%.')
    return null
  }

  needCount(at: number): number {
    const text = this.text(at)
    if (text === null) return this.#needed(at, 0)
    const count = /^\d{1,7}(?:[.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : null
    return count ?? this.reject(at, 'import.bad_count', 'is not a whole number. Write the pieces as plain digits.', 0)
  }

  /** How many of something, as the file groups its digits; null where it does not say. */
  count(at: number): bigint | null {
    const text = this.text(at)
    if (text === null) return null
    const amount = parseAmount(text, this.#record.numbers?.[at] ? MACHINE_FORMAT : this.#format)
    if (typeof amount === 'bigint' && amount >= 0n && amount % 1_000_000n === 0n) return amount / 1_000_000n
    return this.reject(at, 'import.bad_count', 'is not a whole number. Write it as plain digits.', null)
  }

  /** Seconds; of a view, `2:31` can only be minutes. */
  duration(at: number, of: 'live' | 'view' = 'live'): number | null {
    const text = this.text(at)
    if (text === null) return null
    const seconds = parseDuration(text, of === 'view')
    return seconds ?? this.reject(at, 'import.bad_duration', 'is not a duration. Write it as 2:31:45 or 2h 31min 45s.', null)
  }

  /** Seconds on average, of a view. */
  seconds(at: number): bigint | null {
    const seconds = this.duration(at, 'view')
    return seconds === null ? null : BigInt(seconds)
  }

  /** The days the row speaks of. */
  period(at: number): Period | null {
    const text = this.text(at)
    if (text === null) return null
    return (
      parsePeriod(text) ??
      this.reject(at, 'import.bad_period', 'is no day or days. Write them as 2026-06-28 or 2026-06-28 - 2026-07-04.', null)
    )
  }

  needPeriod(at: number): Period {
    return this.period(at) ?? this.#needed(at, { from: '', to: '' })
  }

  /** A three-letter code; null where the column says none. */
  currency(at: number): string | null {
    const code = this.text(at)?.toUpperCase() ?? null
    if (code === null || /^[A-Z]{3}$/.test(code)) return code
    return this.reject(at, 'import.unknown_currency', 'is no currency code. Write three letters, such as IDR.', null)
  }

  /** A moment; of a day alone, its first. */
  dayOrTime(at: number): string | null {
    const text = this.text(at)
    if (text === null || text.length > 10) return this.time(at)
    return this.#instants.parse(`${text} 00:00:00`) ?? this.time(at)
  }

  time(at: number): string | null {
    const text = this.text(at)
    if (text === null) return null
    const instant = this.#instants.parse(text)
    return (
      instant ??
      this.reject(at, 'import.bad_time', 'is not a possible time. Write it as 2026-04-16 23:58:09 or 16/04/2026 23:58:09.', null)
    )
  }

  needTime(at: number): string {
    return this.text(at) === null ? this.#needed(at, '') : (this.time(at) ?? '')
  }

  /** Notes why the row is refused and answers the stand-in that lets reading go on. */
  reject<StandIn = undefined>(at: number, code: string, remedy: string, standIn?: StandIn): StandIn {
    if (this.fault) return standIn as StandIn
    const column = this.#headers[at] ?? null
    const value = copyText(this.#record.cells[at]?.trim() ?? '')
    const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value
    this.fault = { row: this.number, column, code, message: `Row ${this.number}, "${column}": "${shown}" ${remedy}`, value }
    return standIn as StandIn
  }

  #needed<StandIn>(at: number, standIn: StandIn): StandIn {
    return this.reject(at, 'import.blank', 'is blank. Every line needs it: fill the cell.', standIn)
  }
}

/** No blank, formula, error or `1.73E+18`; a number only while a double still holds each of its digits. */
function isId(text: string, isNumber: boolean): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code <= 43 || code === 46 || code === 61) return false
  }
  return !isNumber || Number.isSafeInteger(Number(text))
}
