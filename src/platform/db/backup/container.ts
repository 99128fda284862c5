import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { pipeline, type Readable } from 'node:stream'
import { pipeline as pipelined } from 'node:stream/promises'
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib'
import { Problem } from '#platform/problem'
import { seal, unseal } from './seal.ts'

/*
 * The file: a line that says what it is, the content compressed (zstd) and perhaps sealed, and the SHA-256 of all of
 * that in its last 32 bytes. So a file that is cut off or changed anywhere is known before its content is looked at.
 */

const FIRST_LINE = /^Kolive backup (\d+) (plain|sealed)\n/
const VERSION = 1
const HASH = 32

export type Written = { readonly bytes: number; readonly sha256: string }

/** Writes beside and renames: the file is there whole or not at all. @throws Problem conflict `backup.exists`, `backup.not_written`, `backup.interrupted` */
export async function writeContainer(
  file: string,
  content: () => AsyncIterable<Buffer>,
  passphrase: string | null,
  signal: AbortSignal,
): Promise<Written> {
  if (existsSync(file)) throw new Problem('conflict', 'backup.exists', `${file} exists: name another file, or remove it first.`)
  const fresh = `${file}.${process.pid}.part`
  const hash = createHash('sha256')
  let bytes = 0
  let sha256 = ''
  async function* inFull(body: AsyncIterable<Buffer>) {
    const count = (chunk: Buffer) => {
      bytes += chunk.length
      return chunk
    }
    const hashed = (chunk: Buffer) => (hash.update(chunk), count(chunk))
    yield hashed(Buffer.from(`Kolive backup ${VERSION} ${passphrase === null ? 'plain' : 'sealed'}\n`))
    for await (const chunk of passphrase === null ? body : seal(body, passphrase)) yield hashed(chunk)
    const digest = hash.digest()
    sha256 = digest.toString('hex')
    yield count(digest)
  }
  try {
    await pipelined(
      content,
      createZstdCompress({ params: { [constants.ZSTD_c_checksumFlag]: 1 } }),
      inFull,
      createWriteStream(fresh, { mode: 0o600, flags: 'wx', flush: true }),
      { signal },
    )
    await rename(fresh, file)
  } catch (error) {
    if (signal.aborted) throw new Problem('conflict', 'backup.interrupted', `Interrupted: ${file} was not written.`)
    throw asNotWritten(error, file)
  } finally {
    await rm(fresh, { force: true })
  }
  return { bytes, sha256 }
}

export type Container = Written & {
  readonly sealed: boolean
  /** The content. @throws Problem invalid `backup.passphrase_wrong` while it is read. */
  read(passphrase: string | null): Readable
}

/** Reads the whole file once and answers only for one that is as it was written. @throws Problem invalid `backup.damaged`, `backup.unknown_format`; missing `backup.missing` */
export async function openContainer(file: string): Promise<Container> {
  const { start, size, sealed } = await readFirstLine(file)
  const end = size - HASH - 1
  const hash = createHash('sha256')
  let stored = Buffer.alloc(0)
  if (end < start) throw damaged(file)
  for await (const chunk of createReadStream(file, { end })) hash.update(chunk)
  for await (const chunk of createReadStream(file, { start: end + 1 })) stored = Buffer.concat([stored, chunk])
  const digest = hash.digest()
  if (!digest.equals(stored)) throw damaged(file)
  return {
    sealed,
    bytes: size,
    sha256: digest.toString('hex'),
    read: (passphrase) => {
      async function* opened(body: AsyncIterable<Buffer>) {
        yield* passphrase === null ? body : unseal(body, passphrase)
      }
      // An error surfaces where the content is read.
      return pipeline(createReadStream(file, { start, end }), opened, createZstdDecompress(), () => {})
    },
  }
}

async function readFirstLine(file: string): Promise<{ start: number; size: number; sealed: boolean }> {
  const unreadable = ({ code }: NodeJS.ErrnoException) => {
    throw new Problem('missing', 'backup.missing', `${file} cannot be read (${code}).`)
  }
  const handle = await open(file).catch(unreadable)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0).catch(unreadable)
    const [line, version, kind] = FIRST_LINE.exec(buffer.toString('latin1', 0, bytesRead)) ?? []
    if (line === undefined) throw new Problem('invalid', 'backup.unknown_format', `${file} is no backup of Kolive.`)
    if (Number(version) > VERSION)
      throw new Problem(
        'invalid',
        'backup.unknown_format',
        `${file} was written by a newer Kolive: restore it with that version.`,
      )
    return { start: line.length, size: (await handle.stat()).size, sealed: kind === 'sealed' }
  } finally {
    await handle.close()
  }
}

export function damaged(file: string): Problem {
  return new Problem('invalid', 'backup.damaged', `${file} is not as it was written: cut off or changed. Nothing was restored.`)
}

/** A disk that is full or a folder that is not there is for the operator to know, not a fault of ours. */
function asNotWritten(error: unknown, file: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (!code || !['open', 'write', 'fsync', 'rename', 'close'].includes(syscall ?? '')) return error
  return new Problem('conflict', 'backup.not_written', `${file} could not be written (${code}).`)
}
