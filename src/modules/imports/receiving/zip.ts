import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { Problem } from '#platform/problem'

const MEGABYTE = 1024 * 1024
const ZIP_LIMITS = { entries: 200, entry: 2048 * MEGABYTE, unpacked: 4096 * MEGABYTE }

/** Text packs thirty to one, rarely more: what packs like this, and is large, was made to fill a disk. */
const MOST_PACKED = 300
const SMALL = 16 * MEGABYTE

/** A file out of a zip, or why it could not be had: the others stand for themselves. */
export type Unpacked =
  | { readonly name: string; readonly path: string; readonly size: number; readonly hash: string }
  | { readonly name: string; readonly problem: Problem }

/** Whether the bytes are a zip of files. An Excel workbook is a zip too, of its own parts. */
export async function isZipOfFiles(path: string, name: string): Promise<boolean> {
  if (!(await startsAsZip(path))) return false
  const named = name.toLowerCase().endsWith('.zip')
  const zip = await openZip(path).catch(() => null)
  // A damaged zip is refused as what its name says it is.
  if (!zip) return named
  try {
    const entries = await listEntries(zip, named)
    return !entries.some(({ fileName }) => fileName === '[Content_Types].xml' || fileName === 'xl/workbook.xml')
  } catch {
    return named
  } finally {
    zip.close()
  }
}

/**
 * Unpacks the files of a zip, one after another, each to the path that `place` gives it. Folders, hidden files and what
 * macOS adds are no files of anybody. The whole zip is looked at before anything is unpacked.
 *
 * @throws Problem invalid `upload.bad_zip`, `upload.empty_zip`, `upload.encrypted_zip`, `upload.unsafe_zip`,
 *   `upload.zip_too_many`, `upload.zip_too_large`
 */
export async function* unpackZip(path: string, place: () => string, limits = ZIP_LIMITS): AsyncGenerator<Unpacked> {
  const zip = await openZip(path)
  try {
    const entries = (await listEntries(zip, true)).filter(({ fileName }) => isFile(fileName))
    refuseUnsafe(entries, limits)
    for (const entry of entries) yield await unpackEntry(zip, entry, place())
  } finally {
    zip.close()
  }
}

async function unpackEntry(zip: ZipFile, entry: Entry, path: string): Promise<Unpacked> {
  const name = entry.fileName.slice(-255)
  try {
    const { size, hash } = await writeEntry(zip, entry, path)
    if (!(await isZipOfFiles(path, name))) return { name, path, size, hash }
    await rm(path, { force: true })
    return {
      name,
      problem: new Problem('invalid', 'upload.zip_in_zip', `${name} is a zip inside a zip: unpack it and add its files.`),
    }
  } catch (error) {
    await rm(path, { force: true })
    if (isOurs(error)) throw error
    return {
      name,
      problem: new Problem('invalid', 'upload.damaged_entry', `${name} is damaged inside the zip: export it again.`),
    }
  }
}

async function writeEntry(zip: ZipFile, entry: Entry, path: string): Promise<{ size: number; hash: string }> {
  const stream = await openEntry(zip, entry)
  const hash = createHash('sha256')
  let sum = 0
  let size = 0
  await pipeline(
    stream,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        size += chunk.length
        sum = crc32(chunk, sum)
        hash.update(chunk)
        yield chunk
      }
    },
    createWriteStream(path, { mode: 0o600 }),
  )
  if (sum !== entry.crc32) throw new Error('The checksum differs.')
  return { size, hash: hash.digest('hex') }
}

/** A full disk is no fault of the file. */
function isOurs(error: unknown): boolean {
  return ['ENOSPC', 'EACCES', 'EDQUOT', 'EMFILE', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')
}

function isFile(name: string): boolean {
  return (
    !name.endsWith('/') && !name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX') && basename(name) !== ''
  )
}

function refuseUnsafe(entries: readonly Entry[], limits: typeof ZIP_LIMITS): void {
  if (entries.length === 0) throw new Problem('invalid', 'upload.empty_zip', 'The zip holds no files.')
  if (entries.length > limits.entries)
    throw new Problem(
      'invalid',
      'upload.zip_too_many',
      `The zip holds ${entries.length} files, and at most ${limits.entries} are taken at once: split it.`,
    )
  const locked = entries.find((entry) => entry.isEncrypted())
  if (locked)
    throw new Problem(
      'invalid',
      'upload.encrypted_zip',
      `${locked.fileName} needs a password. Unpack the zip and add its files, or zip them without one.`,
    )
  const large = entries.find(({ uncompressedSize }) => uncompressedSize > limits.entry)
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  if (large || unpacked > limits.unpacked)
    throw new Problem(
      'invalid',
      'upload.zip_too_large',
      `${large ? large.fileName : 'The zip'} unpacks to more than ${(large ? limits.entry : limits.unpacked) / MEGABYTE} MB: export shorter periods.`,
    )
  const bomb = entries.find(
    ({ uncompressedSize, compressedSize }) => uncompressedSize > SMALL && uncompressedSize > compressedSize * MOST_PACKED,
  )
  if (bomb) throw unsafe(`${bomb.fileName} unpacks to far more than any export does.`)
}

function unsafe(what: string): Problem {
  return new Problem('invalid', 'upload.unsafe_zip', `${what} Zip the files again on your own computer.`)
}

function badZip(): Problem {
  return new Problem('invalid', 'upload.bad_zip', 'The zip is damaged: make it again, or add its files one by one.')
}

async function startsAsZip(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0)
    return buffer[0] === 0x50 && buffer[1] === 0x4b && (buffer[2] === 3 || buffer[2] === 5)
  } finally {
    await file.close()
  }
}

function openZip(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, zip) => (error ? reject(badZip()) : resolve(zip)))
  })
}

/** yauzl itself refuses names that lead out of the folder they are unpacked to. */
function listEntries(zip: ZipFile, strict: boolean): Promise<Entry[]> {
  const entries: Entry[] = []
  return new Promise((resolve, reject) => {
    zip.on('error', (error: Error) => {
      const isName = /file ?name|relative path|absolute path|invalid characters/i.test(error.message)
      reject(isName ? unsafe('A file in the zip has a name that leads out of it.') : badZip())
    })
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      // Enough to tell what it is; a directory of millions is read no further than it is allowed to be long.
      if (entries.length > (strict ? 20_000 : 50)) return resolve(entries)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
  })
}
