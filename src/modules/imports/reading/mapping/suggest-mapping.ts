import { HEADER_ROWS } from '../header.ts'
import type { Kind } from '../kind.ts'
import { KINDS } from '../kinds.ts'
import type { SheetRecord } from '../sheet-record.ts'
import type { DateOrder, Mapping } from './mapping.ts'
import { fieldsOf } from './recognise-mapped.ts'

/** Nearer than this, a column means the field; below it a guess would mislead. */
const NEAR = 0.55

/** How well a mapping fits, from 0 to 1, and what it cannot say. */
export type Suggestion = { readonly mapping: Mapping; readonly missing: readonly string[]; readonly fit: number }

/** The row that names the columns: the first of those with the most different words. */
export function findHeader(records: readonly SheetRecord[]): SheetRecord | undefined {
  const wordsIn = ({ cells }: SheetRecord) => new Set(cells.map(plain).filter((cell) => cell !== '' && !/^\d+$/.test(cell))).size
  return records.slice(0, HEADER_ROWS).toSorted((a, b) => wordsIn(b) - wordsIn(a))[0]
}

/** How the columns of an unknown file would feed a kind, or the kind that they fit best: a proposal, never applied unseen. */
export function suggestMapping(records: readonly SheetRecord[], wanted?: string): Suggestion | null {
  const header = findHeader(records)
  if (!header) return null
  const rows = records.filter(({ row }) => row > header.row)
  const kinds = wanted ? KINDS.filter(({ kind }) => kind === wanted) : KINDS
  const all = kinds.map((kind) => suggestFor(kind, header.cells, rows))
  return all.toSorted((a, b) => Number(isLooseList(a)) - Number(isLooseList(b)) || b.fit - a.fit)[0] ?? null
}

/** A list needs so little that nearly every file seems to be one: it is proposed only where it has all it needs. */
function isLooseList({ mapping: { kind }, missing }: Suggestion): boolean {
  return (kind === 'creators' || kind === 'products') && missing.length > 0
}

function suggestFor(kind: Kind, headers: readonly string[], rows: readonly SheetRecord[]): Suggestion {
  const pairs = fieldsOf(kind).flatMap((field) => {
    const names = [field, ...namesOf(kind, field)].map(plain)
    return headers.flatMap((header, index) => {
      const near = Math.max(...names.map((name) => likeness(name, plain(header))))
      return near >= NEAR ? [{ field, header, index, near }] : []
    })
  })
  const columns: Record<string, string> = {}
  const taken = new Set<number>()
  let sum = 0
  // The surest pair first: a column feeds one field.
  for (const { field, header, index, near } of pairs.toSorted((a, b) => b.near - a.near)) {
    if (field in columns || taken.has(index)) continue
    columns[field] = header.replace(/\s+/g, ' ').trim()
    taken.add(index)
    sum += near
  }
  const missing = kind.required.filter((field) => !(field in columns))
  const fit = sum / (Object.keys(columns).length + missing.length * 2 + 1)
  const dates = orderOfDates(rows)
  return { mapping: { kind: kind.kind, columns, formats: dates ? { dates } : {} }, missing, fit }
}

/** What the kind's columns are called in any language. */
export function namesOf(kind: Kind, field: string): string[] {
  return Object.values(kind.locales).flatMap((locale) => {
    const names = locale!.headers[field] ?? []
    return typeof names === 'string' ? [names] : names
  })
}

/** Without marks, case and punctuation: `Mã đơn hàng:` is `ma don hang`. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** 1 for the same text; else the share of common pairs of letters (Dice). */
function likeness(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1
  const pairs = pairsOf(a)
  const others = pairsOf(b)
  let common = 0
  for (const pair of pairs) if (others.delete(pair)) common++
  const size = pairs.size + pairsOf(b).size
  return size === 0 ? 0 : (2 * common) / size
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2)))
}

/** A first number above twelve is a day, a second one a month's day: either proves the order of all dates of the file. */
function orderOfDates(rows: readonly SheetRecord[]): DateOrder | null {
  for (const { cells } of rows) {
    for (const cell of cells) {
      const [, first, second] = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}\b/.exec(cell.trim()) ?? []
      if (first === undefined) continue
      if (Number(first) > 12) return 'dmy'
      if (Number(second) > 12) return 'mdy'
    }
  }
  return null
}
