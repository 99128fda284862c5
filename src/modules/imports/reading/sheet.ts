import { open } from 'node:fs/promises'
import { openCsv } from './csv.ts'
import type { Sheet } from './sheet-record.ts'
import { badXlsx } from './xlsx/archive.ts'
import { openXlsx } from './xlsx/sheet.ts'

/**
 * Opens a CSV or XLSX file, told apart by its first bytes: names lie. What calls itself a workbook, is none and has no
 * columns either is a picture or the torn half of one.
 *
 * @throws Problem invalid `import.*`
 */
export async function openSheet(path: string, name = path): Promise<Sheet> {
  const head = await readHead(path)
  const isZip = head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5)
  if (isZip) return openXlsx(path)
  if (/\.xlsx$/i.test(name) && !/[,;\t]/.test(head.toString('latin1'))) throw badXlsx()
  return openCsv(path, head)
}

const HEAD_BYTES = 64 * 1024

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
