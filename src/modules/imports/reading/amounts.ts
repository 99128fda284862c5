/**
 * Amounts as marketplaces write them. `Rp2.411.927.669` and `Rp1,750,000` mean the same kind of thing,
 * `24.499` may be twenty-four or twenty-four thousand: one decision per file tells, and what
 * stays open under it is refused, because a guess here is wrong by a factor of a thousand.
 */
export type NumberFormat = {
  /** The decimal point. The other of `.` and `,` may only separate thousands. */
  readonly point: '.' | ','
  readonly grouping: boolean
  /** The file contradicts itself, or proves nothing: `24.499` cannot be read. */
  readonly unsure: boolean
}

/** How numbers are typed by machines: the number cells of a spreadsheet. */
export const MACHINE_FORMAT: NumberFormat = { point: '.', grouping: false, unsure: false }

export type AmountFault = 'malformed' | 'ambiguous' | 'too_fine' | 'too_large'

const DOT = 46
const COMMA = 44
/** Some 9.2 × 10¹² units: what one fact may hold. */
const LARGEST = 9_223_372_036_854n
const MARKS = new Set(['', 'rp', 'rp.', '₫', 'đ', 'idr', 'vnd'])

/** Micros, or why the text is not an amount. */
export function parseAmount(text: string, format: NumberFormat): bigint | AmountFault {
  const from = startOf(text)
  const to = endOf(text)
  if (from >= to || !isMarked(text, from, to)) return 'malformed'
  const negative = from > 0 && text.lastIndexOf('-', from) !== -1

  const point = format.point === '.' ? DOT : COMMA
  const group = format.grouping ? DOT + COMMA - point : -1
  let units = 0
  let unitDigits = 0
  let run = 0 // Digits since the last group separator.
  let groups = 0
  let places = 0
  let fraction = 0
  let pointed = false
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (isDigit(code)) {
      if (!pointed) {
        units = units * 10 + code - 48
        if (units > 0) unitDigits++
        run++
      } else if (++places <= 6) fraction = fraction * 10 + code - 48
    } else if (code === point && !pointed) {
      if (groups > 0 && run !== 3) return 'malformed'
      pointed = true
    } else if (code === group && !pointed) {
      if (groups === 0 ? run > 3 : run !== 3) return 'malformed'
      groups++
      run = 0
    } else return isSeparator(code) ? 'ambiguous' : 'malformed'
  }
  if (groups > 0 && !pointed && run !== 3) return 'malformed'
  if (format.unsure && isOpen(text, from, to)) return 'ambiguous'
  if (places > 6) return 'too_fine'
  if (unitDigits > 13) return 'too_large'
  for (let i = places; i < 6; i++) fraction *= 10
  const micros = units < 9_000_000_000 ? BigInt(units * 1_000_000 + fraction) : BigInt(units) * 1_000_000n + BigInt(fraction)
  if (unitDigits === 13 && BigInt(units) >= LARGEST) return 'too_large'
  return negative ? -micros : micros
}

/** One cell against more than this many is a slip of the keyboard, and only that cell is refused. */
const TYPOS = 20

/** Reads amounts only to learn how the file writes them. */
export class FormatEvidence {
  #dot = 0
  #comma = 0
  #grouped = 0
  #ungrouped = 0

  add(text: string): void {
    const from = startOf(text)
    const to = endOf(text)
    if (from >= to || !isMarked(text, from, to)) return
    const dots = countOf(text, '.', from, to)
    const commas = countOf(text, ',', from, to)
    const dot = text.lastIndexOf('.', to - 1)
    const comma = text.lastIndexOf(',', to - 1)
    if (dots + commas === 0) {
      if (to - from > 3) this.#ungrouped++
    } else if (dots > 0 && commas > 0) {
      this.#grouped++
      if (dot > comma) this.#dot++
      else this.#comma++
    } else if (dots > 1 || commas > 1) {
      this.#grouped++
      if (dots > 1) this.#comma++
      else this.#dot++
    } else if (!isOpen(text, from, to)) {
      if (dots) this.#dot++
      else this.#comma++
      if ((dots ? dot : comma) - from > 3) this.#ungrouped++
    }
  }

  /** What the file shows wins over what its kind usually does; where the two agree, stray cells cast no doubt. */
  decide(usual: Pick<NumberFormat, 'point' | 'grouping'>): NumberFormat {
    const proven = this.#dot === this.#comma ? null : this.#dot > this.#comma ? '.' : ','
    const grouping = this.#grouped > 0 || (this.#ungrouped === 0 && usual.grouping)
    const contradicts = proven !== usual.point && Math.min(this.#dot, this.#comma) * TYPOS > Math.max(this.#dot, this.#comma)
    const provesNothing = proven === null && !usual.grouping && this.#ungrouped === 0
    return { point: proven ?? usual.point, grouping, unsure: contradicts || provesNothing }
  }
}

/** Whether this is one to three digits, a separator and three digits: thousands or decimals, its shape does not tell. */
function isOpen(text: string, from: number, to: number): boolean {
  const lead = to - from - 4
  if (lead < 1 || lead > 3 || !isSeparator(text.charCodeAt(to - 4))) return false
  if (lead === 1 && text.charCodeAt(from) === 48) return false // "0.125" cannot be thousands.
  for (let i = from; i < to; i++) if (i !== to - 4 && !isDigit(text.charCodeAt(i))) return false
  return true
}

function startOf(text: string): number {
  let from = 0
  while (from < text.length && !isDigit(text.charCodeAt(from))) from++
  return from
}

function endOf(text: string): number {
  let to = text.length
  while (to > 0 && !isDigit(text.charCodeAt(to - 1))) to--
  return to
}

/** Whether nothing but a sign and the name of a currency stands around the digits. */
function isMarked(text: string, from: number, to: number): boolean {
  if (from === 0 && to === text.length) return true
  return MARKS.has(text.slice(0, from).replace('-', '').trim().toLowerCase()) && MARKS.has(text.slice(to).trim().toLowerCase())
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isSeparator(code: number): boolean {
  return code === DOT || code === COMMA
}

function countOf(text: string, mark: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf(mark, from); at !== -1 && at < to; at = text.indexOf(mark, at + 1)) count++
  return count
}
