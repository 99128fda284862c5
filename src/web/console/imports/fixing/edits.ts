import type { Rejection } from '../import-queries.ts'

/** A rejected row whose cells were kept. */
export type OpenRow = Rejection & { readonly cells: readonly string[] }

/** What was typed and not yet sent: the new value by row and column. */
export type Edits = ReadonlyMap<number, Readonly<Record<string, string>>>

export const NO_EDITS: Edits = new Map()

export type Sheet = { readonly columns: readonly string[]; readonly rows: readonly OpenRow[] }

/** What the cell says now: as typed, else as the file has it. */
export function valueOf(edits: Edits, sheet: Sheet, row: OpenRow, column: string): string {
  return edits.get(row.row)?.[column] ?? originalOf(sheet, row, column)
}

function originalOf({ columns }: Sheet, row: OpenRow, column: string): string {
  return row.cells[columns.indexOf(column)] ?? ''
}

/** A cell set back to what the file has is no edit. */
export function setCell(edits: Edits, sheet: Sheet, row: OpenRow, column: string, value: string): Edits {
  const { [column]: _, ...others } = edits.get(row.row) ?? {}
  const cells = value === originalOf(sheet, row, column) ? others : { ...others, [column]: value }
  const next = new Map(edits)
  if (Object.keys(cells).length > 0) next.set(row.row, cells)
  else next.delete(row.row)
  return next
}

/** What was copied from a spreadsheet, laid over the cells from here on; what sticks out is left out. */
export function pasteAt(
  edits: Edits,
  sheet: Sheet,
  at: { readonly row: number; readonly column: number; /** As they stand on the screen. */ readonly columns: readonly string[] },
  text: string,
): Edits {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/)
  return lines.reduce((next, line, down) => {
    const row = sheet.rows[at.row + down]
    return !row
      ? next
      : line.split('\t').reduce((inner, value, right) => {
          const column = at.columns[at.column + right]
          return column === undefined ? inner : setCell(inner, sheet, row, column, value.trim())
        }, next)
  }, edits)
}

/** The same thing wrong in the same column of several rows. */
export type Fault = {
  readonly column: string
  readonly code: string
  readonly message: string
  readonly value: string
  readonly rows: readonly OpenRow[]
}

/** Faults that more than one row has, the most frequent first: one answer mends them all. */
export function listFaults({ rows }: Sheet): readonly Fault[] {
  const faults = new Map<string, Fault & { rows: OpenRow[] }>()
  for (const row of rows) {
    if (row.column === null) continue
    const value = row.value ?? ''
    const key = JSON.stringify([row.column, row.code, value])
    const fault = faults.get(key) ?? { column: row.column, code: row.code, message: row.message, value, rows: [] }
    fault.rows.push(row)
    faults.set(key, fault)
  }
  return [...faults.values()].filter((fault) => fault.rows.length > 1).toSorted((a, b) => b.rows.length - a.rows.length)
}

export function replaceAll(edits: Edits, sheet: Sheet, { column, rows }: Fault, value: string): Edits {
  return rows.reduce((next, row) => setCell(next, sheet, row, column, value), edits)
}

/** Columns with something wrong come first, so that nobody has to look for them among forty. */
export function faultsFirst({ columns, rows }: Sheet): readonly string[] {
  const faulty = new Set(rows.flatMap(({ column }) => (column === null ? [] : [column])))
  return [...columns.filter((column) => faulty.has(column)), ...columns.filter((column) => !faulty.has(column))]
}
