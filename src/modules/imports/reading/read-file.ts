import { Problem } from '#platform/problem'
import type { Period } from '#shared/period'
import { FormatEvidence, type NumberFormat } from './amounts.ts'
import { asOfFromName } from './as-of.ts'
import { markedCurrency } from './currencies.ts'
import { periodFromName } from './days.ts'
import { recordCounter } from './families.ts'
import { recognise, type Recognised } from './header.ts'
import { InstantReader } from './instants.ts'
import type { Columns, FileTold, LocaleName } from './kind.ts'
import type { Mapping, RecallMapping } from './mapping/mapping.ts'
import { MappedInstants } from './mapping/mapped-instants.ts'
import { recogniseMapped } from './mapping/recognise-mapped.ts'
import type { Family, Records } from './records.ts'
import { copyText, type Rejection } from './rejection.ts'
import { Row } from './row.ts'
import { openSheet } from './sheet.ts'
import type { Sheet, SheetRecord } from './sheet-record.ts'
import { FileCount, type FileSummary } from './summary.ts'

export type ReadOptions = {
  /** The name the user knows the file by, which may carry its time stamp. */
  readonly fileName: string
  /** A kind by name, or `auto`. */
  readonly kind?: string
  /** The zone the file's times are in; by default that of its language, else the workspace's. */
  readonly zone?: string | undefined
  readonly workspaceZone?: string | undefined
  /** The days it is of, where a person said so or it was decided before; by default those of its name. */
  readonly period?: Period | null | undefined
  /** The currency of its amounts, where that was decided before; by default what they are marked with. */
  readonly currency?: string | undefined
  readonly workspaceCurrency?: string | undefined
  readonly locale?: LocaleName | undefined
  /** How columns feed fields, where a person said so. */
  readonly mapping?: Mapping | null | undefined
  /** What a person said before about a file with this header. */
  readonly recall?: RecallMapping | undefined
  /** How the file writes numbers, where that was decided before. */
  readonly numbers?: NumberFormat | undefined
}

/** What was decided once for a whole file: rows of it that are read later are read the same way. */
export type Reading = FileTold & {
  readonly locale: LocaleName
  readonly numbers: NumberFormat
  readonly mapping: Mapping | null
}

export type Batch = { readonly records: Records[Family][]; readonly rejected: Rejection[] }

/** A file as it is about to be read. Its records are those of its family. */
export type ReadableFile = {
  readonly kind: string
  readonly family: Family
  readonly locale: LocaleName
  readonly zone: string
  /** The currency of every record, where the file has no column for it. */
  readonly currency: string | null
  /** The header as the file has it, in the order of a record's `source`. */
  readonly columns: readonly string[]
  /** Where each field stands among the columns; -1 where the file has none. */
  readonly fields: Columns<string>
  readonly reading: Reading
  /** The first rows after the header, as they stand. */
  readonly sample: readonly SheetRecord[]
  /** Reads the file from its start, once. */
  readonly batches: AsyncIterable<Batch>
  /** What `batches` held; call it once they have ended. */
  readonly finish: () => Tally
}

export type Tally = {
  readonly summary: FileSummary
  /** The moment the file speaks of: a time stamp in its name, else the latest instant in its rows. */
  readonly as_of: string | null
  /** The days its rows are of, in the file's zone. */
  readonly covers: { readonly from: string; readonly to: string } | null
}

/** Enough rows to tell how a file writes its numbers. */
const SAMPLE_ROWS = 1000

/**
 * Reads a file as the records of its family, in bounded memory: of order lines some 24 bytes each are kept
 * to tell repeats apart. The kind, the language and how numbers are written are decided once, from the
 * header and the first rows.
 *
 * @throws Problem invalid `import.*` for a file that cannot be read as a whole; also while `batches` is read.
 */
export async function readFile(path: string, options: ReadOptions): Promise<ReadableFile> {
  return readSheet(await openSheet(path, options.fileName), options)
}

/** The same for rows that are at hand. */
export async function readSheet(sheet: Sheet, options: ReadOptions): Promise<ReadableFile> {
  const { fileName, kind = 'auto', zone, workspaceZone = 'UTC', locale, recall } = options
  const sample = await readSample(sheet)
  const mapping = options.mapping ?? (await recall?.(sample)) ?? null
  const found = mapping
    ? recogniseMapped(sample, mapping)
    : recognise(sample, { kind: kind === 'auto' ? undefined : kind, locale })
  const inZone = zone ?? found.locale.zone ?? workspaceZone
  const numbers = options.numbers ?? formatOf(found, sample)
  const row = new Row(found.headers, numbers, readerOf(inZone, mapping))
  const count = new FileCount()
  const file = { zone: inZone, currency: currencyOf(found, sample, options), period: periodOf(found, options) }
  return {
    kind: found.kind.kind,
    family: found.kind.family,
    locale: found.localeName,
    zone: inZone,
    currency: found.locale.currency ?? null,
    columns: found.headers,
    fields: found.at,
    reading: { locale: found.localeName, ...file, numbers, mapping },
    sample: sample.filter(({ row }) => row > found.headerRow),
    batches: readBatches(sheet, found, row, file, count),
    finish: () => ({
      summary: count.summary(),
      as_of: asOfFromName(fileName, inZone) ?? count.latest,
      covers: daysOf(count, inZone),
    }),
  }
}

function daysOf({ first, last }: FileCount, zone: string): Tally['covers'] {
  const day = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
  return first === null || last === null ? null : { from: day(first), to: day(last) }
}

/** The first rows of a file, enough to tell how it is written. */
export async function readSample(sheet: Sheet): Promise<SheetRecord[]> {
  const sample: SheetRecord[] = []
  for await (const batch of sheet.records()) {
    for (const record of batch) sample.push(record)
    if (sample.length >= SAMPLE_ROWS) break
  }
  return sample
}

function readerOf(zone: string, mapping: Mapping | null): InstantReader {
  try {
    return mapping ? new MappedInstants(zone, mapping.formats.dates) : new InstantReader(zone)
  } catch {
    throw new Problem('invalid', 'import.unknown_zone', `"${zone}" is no time zone. Write it as Asia/Jakarta.`)
  }
}

function currencyOf(found: Recognised, sample: readonly SheetRecord[], options: ReadOptions): string {
  const { currency, workspaceCurrency = 'USD' } = options
  // Order lines name theirs, or their language does.
  const marked = found.kind.family === 'orders' ? null : markedCurrency(found, sample)
  return currency ?? marked ?? found.locale.currency ?? workspaceCurrency
}

function periodOf({ kind, at }: Recognised, { period, fileName }: ReadOptions): Period | null {
  const days = period ?? periodFromName(fileName)
  if (!days && kind.daysIn !== undefined && (kind.daysIn === null || at[kind.daysIn] === -1))
    throw new Problem(
      'invalid',
      'import.period_needed',
      'The file does not say of which days it is. State its period (--period 2026-06-28..2026-07-04), or put both dates into its name.',
    )
  return days
}

function formatOf({ kind, locale, at, headers, headerRow }: Recognised, sample: readonly SheetRecord[]) {
  const evidence = new FormatEvidence()
  const amounts = kind.amounts.map((field) => at[field]!).filter((index) => index !== -1)
  for (const { row, cells, numbers } of sample) {
    if (row <= headerRow || cells.length < headers.length) continue
    for (const index of amounts) if (cells[index] && !numbers?.[index]) evidence.add(cells[index])
  }
  return evidence.decide(locale.numbers)
}

async function* readBatches(sheet: Sheet, found: Recognised, row: Row, file: FileTold, count: FileCount): AsyncGenerator<Batch> {
  const { kind, locale, at, headers, headerRow } = found
  const add = recordCounter(kind.family, count, file)
  for await (const records of sheet.records()) {
    const batch: Batch = { records: [], rejected: [] }
    for (const record of records) {
      if (record.row <= headerRow || isNoData(record.cells)) continue
      const misshapen = findMisshape(record, sheet.format, headers.length)
      row.set(record)
      const read = misshapen ? null : kind.read(row, at, locale, file)
      const fault = misshapen ?? row.fault
      if (fault || !read) {
        batch.rejected.push({ ...fault!, cells: record.cells.map(copyText) })
        count.addRejected()
        continue
      }
      add(read)
      batch.records.push(read)
    }
    yield batch
  }
}

const SUMMARY_WORDS = new Set(['summary', 'ringkasan', 'tổng', 'tổng cộng', 'total', 'jumlah'])

/** Blank rows and rows of sums are no data, and are not counted as such. */
export function isNoData(cells: readonly string[]): boolean {
  for (const cell of cells) {
    const text = cell.trim()
    if (text !== '') return text.length < 12 && SUMMARY_WORDS.has(text.toLowerCase())
  }
  return true
}

/** A CSV row with too few cells was cut off; one with too many has a stray delimiter, and all its columns are shifted. */
function findMisshape(record: SheetRecord, format: Sheet['format'], width: number): Rejection | null {
  const { cells, cut } = record
  if (cut)
    return refuse(record, 'import.unclosed_quote', 'opens a quote that is never closed: the file was cut off. Export it again.')
  if (format === 'csv' && cells.length < width)
    return refuse(record, 'import.row_short', `has ${cells.length} of ${width} cells: it was cut off. Export the file again.`)
  for (let i = width; i < cells.length; i++) {
    if (cells[i]!.trim() !== '')
      return refuse(
        record,
        'import.row_long',
        'has more cells than the header has columns. Put quotes around cells that hold the delimiter.',
      )
  }
  return null
}

function refuse({ row, cells }: SheetRecord, code: string, remedy: string): Rejection {
  return { row, column: null, code, message: `Row ${row} ${remedy}`, value: copyText(cells[0]?.trim().slice(0, 200) ?? '') }
}
