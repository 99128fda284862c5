import type { Sheet } from '../reading/sheet-record.ts'

export type FixedRow = { readonly row: number; readonly cells: string[] }

/** Rows at hand, under the columns of the file they come from and with their own numbers. Typed cells are text. */
export function rowsAsSheet(columns: readonly string[], rows: readonly FixedRow[]): Sheet {
  const records = [{ row: 0, cells: [...columns] }, ...rows].map((each) => ({ ...each, numbers: null, cut: false }))
  return {
    format: 'xlsx',
    async *records() {
      yield records
    },
  }
}
