import { InstantReader } from '../instants.ts'
import type { DateOrder } from './mapping.ts'

const DATE = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?:(?:,? +|T)(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?: ?([AP])M)?)?$/i

/** Reads times as people and other systems write them: `1/5/2026 9:05 PM`, `2026.5.1`, day or month first as the mapping says. */
export class MappedInstants extends InstantReader {
  readonly #order: DateOrder

  constructor(zone: string, order: DateOrder = 'dmy') {
    super(zone)
    this.#order = order
  }

  override parse(text: string): string | null {
    const match = DATE.exec(text)
    if (!match) return super.parse(text)
    const [, first, second, third, hour = '0', minute = '00', seconds = '00', half] = match
    const order = first!.length === 4 ? 'ymd' : this.#order
    const [year, month, day] =
      order === 'ymd' ? [first!, second!, third!] : order === 'mdy' ? [third!, first!, second!] : [third!, second!, first!]
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
    return super.parse(`${wholeYear(year)}-${two(month)}-${two(day)} ${two(String(hours))}:${minute}:${seconds}`)
  }
}

function wholeYear(year: string): string {
  return year.length === 2 ? `20${year}` : year
}

function two(number: string): string {
  return number.padStart(2, '0')
}
