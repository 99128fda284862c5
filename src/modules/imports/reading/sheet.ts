import { open } from 'node:fs/promises'
import { openCsv } from './csv.ts'
import { openXlsx } from './xlsx/sheet.ts'

/** One row of a file. Cells are text, untrimmed; they are views into a larger text, so what outlives its batch must be copied. */
export type SheetRecord = {
  /** As a spreadsheet numbers it: the header is a row, and a line break inside a cell makes no row. */
  readonly row: number
  readonly cells: string[]
  /** Which cells a spreadsheet holds as numbers; null when all are text. */
  readonly numbers: readonly boolean[] | null
  /** The file ends inside this row: a quote that was opened is never closed. */
  readonly cut: boolean
}

export type Sheet = {
  readonly format: 'csv' | 'xlsx'
  /** Each call reads from the start. */
  records(): AsyncIterable<SheetRecord[]>
}

/** Opens a CSV or XLSX file, told apart by its first bytes: names lie. @throws Problem invalid `import.*` */
export async function openSheet(path: string): Promise<Sheet> {
  const head = await readHead(path)
  const isZip = head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5)
  return isZip ? openXlsx(path) : openCsv(path, head)
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
