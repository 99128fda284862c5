import { Problem } from '#platform/problem'
import { KINDS } from './kinds.ts'
import type { Columns, Kind, KindLocale, LocaleName } from './kind.ts'
import type { SheetRecord } from './sheet-record.ts'

/** What the header row says: which kind of file this is, in which language, and where each column is. */
export type Recognised = {
  readonly kind: Kind
  readonly localeName: LocaleName
  readonly locale: KindLocale<string>
  readonly headerRow: number
  /** The names of the columns, as the file has them. */
  readonly headers: readonly string[]
  readonly at: Columns<string>
}

type Wanted = { readonly kind?: string | undefined; readonly locale?: LocaleName | undefined }
type Candidate = Recognised & {
  readonly missing: readonly string[]
  readonly repeated: readonly string[]
  readonly matched: number
}

/** Titles and notes may stand above the header, never more than these rows. */
export const HEADER_ROWS = 10

/** Kinds that are known by their header. */
const OWN_HEADERS = KINDS.filter(({ byMapping }) => !byMapping)

/**
 * @throws Problem invalid `import.unknown_file`, `import.missing_column`, `import.duplicate_column`, `import.wrong_kind`,
 *   `import.mapping_needed`
 */
export function recognise(records: readonly SheetRecord[], wanted: Wanted): Recognised {
  if (KINDS.some(({ kind, byMapping }) => byMapping && kind === wanted.kind)) throw mappingNeeded(wanted.kind!)
  const rows = records.slice(0, HEADER_ROWS)
  const best = bestOf(rows.flatMap((record) => candidatesOf(record, wanted)))
  if (!best || best.matched < best.kind.required.length / 2) throw unknownFile(rows)
  if (wanted.kind && best.kind.kind !== wanted.kind) throw wrongKind(best.kind.kind, wanted.kind)
  if (best.missing.length > 0) throw missingColumns(best)
  if (best.repeated.length > 0) throw repeatedColumns(best)
  return best
}

/** Compares header texts: their Unicode form, case, blanks and the currency they name, `(₫)` or none, differ between exports. */
export function foldHeader(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/ ?\((?:rp|idr|₫|đ|vnd)\)$/, '')
    .replace(/ (?=\()/g, '')
}

function candidatesOf(record: SheetRecord, wanted: Wanted): Candidate[] {
  const headers = record.cells.map((cell) => cell.replace(/\s+/g, ' ').trim())
  const folded = headers.map(foldHeader)
  return OWN_HEADERS.flatMap((kind) =>
    Object.entries(kind.locales)
      .filter(([name]) => !wanted.locale || name === wanted.locale)
      .map(([name, described]) => matchLocale(kind, name as LocaleName, described!, record.row, headers, folded))
      .filter(({ missing, matched }) => {
        const isMostly = missing.length === 0 && matched * 2 >= folded.filter(Boolean).length
        return !kind.isList || isMostly || kind.kind === wanted.kind
      }),
  )
}

function matchLocale(
  kind: Kind,
  localeName: LocaleName,
  locale: KindLocale<string>,
  headerRow: number,
  headers: readonly string[],
  folded: readonly string[],
): Candidate {
  const at: Record<string, number> = {}
  const missing: string[] = []
  const repeated: string[] = []
  let matched = 0
  for (const [field, names] of Object.entries(locale.headers)) {
    const known = namesOf(names).map(foldHeader)
    const index = known.map((name) => folded.indexOf(name)).find((found) => found !== -1) ?? -1
    at[field] = index
    if (index !== -1) matched++
    else if (kind.required.includes(field)) missing.push(namesOf(names)[0] ?? field)
    if (index !== -1 && folded.indexOf(folded[index]!, index + 1) !== -1) repeated.push(headers[index]!)
  }
  return { kind, localeName, locale, headerRow, headers, at, missing, repeated, matched }
}

/**
 * The one that knows most of the columns, and has all it requires. One that lacks some still wins where it knows twice
 * as many: an export that lost a column is no other kind of file.
 */
function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  const byMatched = candidates.toSorted((a, b) => b.matched - a.matched)
  const [most] = byMatched
  const whole = byMatched.find(({ missing }) => missing.length === 0)
  return whole && most && whole.matched * 2 > most.matched ? whole : most
}

function namesOf(names: string | readonly string[] | null): readonly string[] {
  return names === null ? [] : typeof names === 'string' ? [names] : names
}

function unknownFile(rows: readonly SheetRecord[]): Problem {
  const widest = rows.toSorted((a, b) => b.cells.length - a.cells.length)[0]
  const found =
    widest?.cells
      .map((cell) => cell.trim())
      .filter(Boolean)
      .slice(0, 12) ?? []
  const supported = KINDS.map(({ kind, locales }) => `${kind} (${Object.keys(locales).join(', ')})`)
  return new Problem(
    'invalid',
    'import.unknown_file',
    `No kind of export has this header. Found: ${found.join(', ') || 'nothing'}. Supported: ${supported.join('; ')}.`,
  )
}

function mappingNeeded(kind: string): Problem {
  return new Problem(
    'invalid',
    'import.mapping_needed',
    `The columns of ${kind} have no names of their own: say by a mapping which column feeds which field.`,
  )
}

function missingColumns({ kind, headerRow, missing }: Candidate): Problem {
  const names = missing.map((name) => `"${name}"`).join(', ')
  return new Problem(
    'invalid',
    'import.missing_column',
    `Row ${headerRow} looks like the header of ${kind.kind}, but lacks ${names}. Export again with all columns.`,
  )
}

function repeatedColumns({ repeated }: Candidate): Problem {
  const names = [...new Set(repeated)].map((name) => `"${name}"`).join(', ')
  return new Problem(
    'invalid',
    'import.duplicate_column',
    `The header names ${names} more than once. Remove or rename the repeated column.`,
  )
}

function wrongKind(found: string, wanted: string): Problem {
  return new Problem(
    'invalid',
    'import.wrong_kind',
    `The file is ${found}, not ${wanted}. Choose ${found}, or let the kind be recognised.`,
  )
}
