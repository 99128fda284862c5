import { open, type FileHandle } from 'node:fs/promises'
import { openSheet } from './sheet.ts'

const HEAD_BYTES = 256 * 1024

/** About how many rows a file has, from its first ones; null where only reading it would tell. */
export async function estimateRows(path: string): Promise<number | null> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    return (await isZip(file)) ? await countSmall(path, size) : await estimateLines(file, size)
  } finally {
    await file.close()
  }
}

async function isZip(file: FileHandle): Promise<boolean> {
  const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0)
  return buffer.toString('latin1') === 'PK'
}

async function estimateLines(file: FileHandle, size: number): Promise<number> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
  const lines = buffer.subarray(0, bytesRead).toString('latin1').split('\n').length - 1
  // The header is no row.
  return Math.max(Math.round((lines / Math.max(bytesRead, 1)) * size) - 1, 0)
}

/** A small workbook is read in a moment; of a large one nothing is known before its end. */
async function countSmall(path: string, size: number): Promise<number | null> {
  if (size > 2_000_000) return null
  let rows = -1
  try {
    const sheet = await openSheet(path)
    for await (const batch of sheet.records()) rows += batch.length
    return Math.max(rows, 0)
  } catch {
    return null
  }
}
