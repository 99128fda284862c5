import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { Problem } from '#platform/problem'

const MEGABYTE = 1024 * 1024
export const LIMITS = { packed: 100 * MEGABYTE, unpacked: 1024 * MEGABYTE, strings: 256 * MEGABYTE }

/** The parts of an XLSX file. Close it when done. */
export type Archive = {
  readonly sizeOf: (part: string) => number | null
  /** @throws Problem invalid `import.bad_xlsx` when the part is missing. */
  readonly read: (part: string) => Promise<Readable>
  readonly close: () => void
}

/**
 * Opens the zip without unpacking anything. A part that unpacks to more than it declares fails while it
 * is read, so the sum of the declared sizes bounds what a crafted file can make of a few bytes.
 *
 * @throws Problem invalid `import.file_too_large`, `import.bad_xlsx`
 */
export async function openArchive(path: string, limits = LIMITS): Promise<Archive> {
  if ((await stat(path)).size > limits.packed) throw tooLarge(limits.packed, 'on disk')
  const zip = await openZip(path)
  try {
    const entries = await listEntries(zip, limits.unpacked)
    return {
      sizeOf: (part) => entries.get(part)?.uncompressedSize ?? null,
      read: (part) => openEntry(zip, entries.get(part)),
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

export function tooLarge(limit: number, where: string): Problem {
  const message = `The file holds more than ${limit / MEGABYTE} MB ${where}. Export it as CSV, or in shorter periods.`
  return new Problem('invalid', 'import.file_too_large', message)
}

export function badXlsx(): Problem {
  return new Problem(
    'invalid',
    'import.bad_xlsx',
    'The file is damaged or is no Excel workbook. Export it again, or save it as CSV UTF-8.',
  )
}

function openZip(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, zip) => (error ? reject(badXlsx()) : resolve(zip)))
  })
}

function listEntries(zip: ZipFile, limit: number): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  let unpacked = 0
  return new Promise((resolve, reject) => {
    zip.on('error', () => reject(badXlsx()))
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      unpacked += entry.uncompressedSize
      if (unpacked > limit) return reject(tooLarge(limit, 'when unpacked'))
      entries.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

function openEntry(zip: ZipFile, entry: Entry | undefined): Promise<Readable> {
  return new Promise((resolve, reject) => {
    if (!entry || entry.isEncrypted()) return reject(badXlsx())
    zip.openReadStream(entry, (error, stream) => (error ? reject(badXlsx()) : resolve(stream)))
  })
}
