import { hash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { receiveUpload, uploadPath } from '#platform/files'
import { newId } from '#shared/id'
import { isZipOfFiles, unpackZip } from './zip.ts'

/** A file that arrived, by itself or in a zip (`archive`); one that came damaged out of its zip has a `problem` instead of a place. */
export type Arrived = { readonly name: string; readonly archive: string | null } & (
  | { readonly id: string; readonly path: string; readonly size: number; readonly hash: string }
  | { readonly problem: { readonly code: string; readonly message: string } }
)

/** More is refused with the remedy; the reader itself works in constant memory. */
const MOST_BYTES = 2_000_000_000

/** Streams a request's body to disk, and unpacks it when it is a zip of files. What is refused leaves nothing behind. */
export async function receiveFiles(request: Request, dataDir: string, name: string): Promise<Arrived[]> {
  const id = newId('upl')
  const path = uploadPath(dataDir, id)
  const received = await receiveUpload(request, path, { mostBytes: MOST_BYTES })
  if (!(await isZipOfFiles(path, name))) return [{ id, name, archive: null, path, ...received }]
  const arrived: Arrived[] = []
  let next = newId('upl')
  try {
    for await (const file of unpackZip(path, () => uploadPath(dataDir, (next = newId('upl')))))
      arrived.push('path' in file ? { id: next, archive: name, ...file } : { archive: name, ...file })
    return arrived
  } catch (error) {
    await forget(arrived)
    throw error
  } finally {
    await rm(path, { force: true })
  }
}

/** Takes files away that nothing will be started from. */
export async function forget(files: readonly Arrived[]): Promise<void> {
  for (const file of files) if ('path' in file) await rm(file.path, { force: true })
}

/** Pasted rows as a file. Spreadsheets copy with tabs, and so does this keep them. */
export async function receiveText(text: string, dataDir: string, name: string): Promise<Arrived> {
  const id = newId('upl')
  const path = uploadPath(dataDir, id)
  const bytes = Buffer.from(text)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeFile(path, bytes, { mode: 0o600 })
  return { id, name, archive: null, path, size: bytes.length, hash: hash('sha256', bytes) }
}
