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

/** The mark that cuts most of the first lines into the same number of columns: commas stand in amounts too, and titles have few. */
function delimiterOf(head: string): string {
  const lines = head.split('\n', 10).map((line) => line.replace(/"[^"]*"/g, ''))
  let best = ','
  let most = 0
  for (const mark of [',', ';', '\t']) {
    for (const [columns, alike] of Map.groupBy(lines, (line) => line.split(mark).length)) {
      if ((columns - 1) * alike.length > most) [best, most] = [mark, (columns - 1) * alike.length]
    }
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
