/**
 * Copies of a few rows as they look after somebody opened the export in a spreadsheet and saved it: the import names
 * each and takes the rest. `rows` is the header and more than fifty rows.
 */
export function spoiledCopies(rows: readonly string[], delimiter: string): string[] {
  return DAMAGE.map((damage, index) => damage(rows[(index + 1) * 12]!, delimiter))
}

const DAMAGE: readonly ((row: string, delimiter: string) => string)[] = [
  // A long number became 5.8E+17, and its last digits are gone.
  (row, delimiter) => ['5.8E+17', ...row.split(delimiter).slice(1)].join(delimiter),
  // There is no 31 September; the year went with it.
  (row) => row.replace(/\d\d\/\d\d\/2026/, '31/09/26'),
  // A half-typed amount.
  (row) => row.replace(/Rp[\d.,]+/, 'Rp75.O00'),
  // The row breaks off.
  (row) => `${row.slice(0, 120)}\r\n`,
]
