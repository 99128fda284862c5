import type { Repeat } from '#platform/db/reported'
import type { Rejection } from '../reading/rejection.ts'

/** A row that is about what a row above it is about already. */
export function refuseRepeat({ row, repeats, cells }: Repeat): Rejection {
  return {
    row,
    column: null,
    code: 'import.repeated_row',
    message: `Row ${row} is about the same as row ${repeats}. Keep one of them.`,
    value: cells.find((cell) => cell.trim() !== '')?.slice(0, 200) ?? '',
    cells,
  }
}
