import { Problem } from '#platform/problem'
import { RecordSplitter } from './record-splitter.ts'
import type { Sheet, SheetRecord } from './sheet-record.ts'
import { encodingOf, readTextBlocks } from './text-blocks.ts'

/** No row of an export is this long: a quote was opened and never closed, and holds the rest of the file. */
const LONGEST_RECORD = 4 * 1024 * 1024

/** @throws Problem invalid `import.bad_encoding` */
export function openCsv(path: string, head: Uint8Array): Sheet {
  const encoding = encodingOf(head)
  const delimiter = delimiterOf(new TextDecoder(encoding).decode(head))
  return {
    format: 'csv',
    async *records() {
      const splitter = new RecordSplitter(delimiter)
      let row = 0
      for await (const block of readTextBlocks(path, encoding)) {
        const batch: SheetRecord[] = []
        for (const cells of splitter.push(block)) batch.push({ row: ++row, cells, numbers: null, cut: false })
        if (splitter.waiting > LONGEST_RECORD) throw neverClosed(row + 1)
        if (batch.length > 0) yield batch
      }
      const last = splitter.end()
      if (last) yield [{ row: row + 1, cells: last.cells, numbers: null, cut: last.cut }]
    },
  }
}

/** The mark that makes the most columns in one of the first lines: titles above the header have few. */
function delimiterOf(head: string): string {
  const lines = head.split('\n', 10)
  let best = ','
  let most = 0
  for (const mark of [',', ';', '\t']) {
    const columns = Math.max(...lines.map((line) => line.replace(/"[^"]*"/g, '').split(mark).length))
    if (columns > most) [best, most] = [mark, columns]
  }
  return best
}

function neverClosed(row: number): Problem {
  return new Problem(
    'invalid',
    'import.unclosed_quote',
    `Row ${row} opens a quote that is never closed. Export the file again and import the new one.`,
  )
}
