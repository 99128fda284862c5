import type { CellStyle } from './workbook.ts'

/**
 * A number cell as text. A double that was typed as 12685.2 is stored as 12685.200000000001, so it is
 * written as the shortest decimal that means the same double; whole numbers keep every digit they have.
 */
export function textOfNumber(raw: string, style: CellStyle, from1904: boolean): string {
  if (style === 'date') return textOfSerial(Number(raw), from1904)
  if (style === 'percent') return `${shiftPoint(String(Number(raw)))}%`
  return /^-?\d+$/.test(raw) ? raw : String(Number(raw))
}

const DAYS_TO_1970 = { from1900: 25_569, from1904: 24_107 }

/** A spreadsheet's day number as local time, to the second. */
function textOfSerial(serial: number, from1904: boolean): string {
  const days = serial - (from1904 ? DAYS_TO_1970.from1904 : DAYS_TO_1970.from1900)
  const milliseconds = Math.round(days * 86_400) * 1000
  if (!(Math.abs(milliseconds) < 8.64e15)) return String(serial)
  return new Date(milliseconds).toISOString().slice(0, 19)
}

/** A share as a percentage, digit by digit: 0.07 × 100 is 7.000000000000001. */
function shiftPoint(share: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(share)
  if (!match) return share
  const [, sign = '', units = '', places = ''] = match
  const shifted = `${units}${places.slice(0, 2).padEnd(2, '0')}`.replace(/^0+(?=\d)/, '')
  return `${sign}${shifted}${places.length > 2 ? `.${places.slice(2)}` : ''}`
}
