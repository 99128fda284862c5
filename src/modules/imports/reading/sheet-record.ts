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
