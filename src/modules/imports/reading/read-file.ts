import { Problem } from '#platform/problem'
import { FormatEvidence } from './amounts.ts'
import { asOfFromName } from './as-of.ts'
import { recordCounter } from './families.ts'
import { recognise, type Recognised } from './header.ts'
import { InstantReader } from './instants.ts'
import type { LocaleName } from './kind.ts'
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
  readonly locale?: LocaleName | undefined
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
  /** Reads the file from its start, once. */
  readonly batches: AsyncIterable<Batch>
  /** What `batches` held; call it once they have ended. */
  readonly finish: () => Tally
}

export type Tally = {
  readonly summary: FileSummary
  /** The moment the file speaks of: a time stamp in its name, else the latest instant in its rows. */
  readonly as_of: string | null
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
export async function readFile(
  path: string,
  { fileName, kind = 'auto', zone, workspaceZone = 'UTC', locale }: ReadOptions,
): Promise<ReadableFile> {
  const sheet = await openSheet(path)
  const sample = await readSample(sheet)
  const found = recognise(sample, { kind: kind === 'auto' ? undefined : kind, locale })
  const inZone = zone ?? found.locale.zone ?? workspaceZone
  const instants = readerOf(inZone)
  const row = new Row(found.headers, formatOf(found, sample), instants)
  const count = new FileCount()
  return {
    kind: found.kind.kind,
    family: found.kind.family,
    locale: found.localeName,
    zone: inZone,
    currency: found.locale.currency ?? null,
    columns: found.headers,
    batches: readBatches(sheet, found, row, count),
    finish: () => ({ summary: count.summary(), as_of: asOfFromName(fileName, inZone) ?? count.latest }),
  }
}

async function readSample(sheet: Sheet): Promise<SheetRecord[]> {
  const sample: SheetRecord[] = []
  for await (const batch of sheet.records()) {
    for (const record of batch) sample.push(record)
    if (sample.length >= SAMPLE_ROWS) break
  }
  return sample
}

function readerOf(zone: string): InstantReader {
  try {
    return new InstantReader(zone)
  } catch {
    throw new Problem('invalid', 'import.unknown_zone', `"${zone}" is no time zone. Write it as Asia/Jakarta.`)
  }
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

async function* readBatches(sheet: Sheet, found: Recognised, row: Row, count: FileCount): AsyncGenerator<Batch> {
  const { kind, locale, at, headers, headerRow } = found
  const add = recordCounter(kind.family, count)
  for await (const records of sheet.records()) {
    const batch: Batch = { records: [], rejected: [] }
    for (const record of records) {
      if (record.row <= headerRow || isNoData(record.cells)) continue
      const misshapen = findMisshape(record, sheet.format, headers.length)
      row.set(record)
      const read = misshapen ? null : kind.read(row, at, locale)
      const fault = misshapen ?? row.fault
      if (fault || !read) {
        batch.rejected.push(fault!)
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
function isNoData(cells: readonly string[]): boolean {
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
