import { Problem } from '#platform/problem'
import type { Recognised } from './header.ts'
import type { SheetRecord } from './sheet-record.ts'

/** How amounts and their columns name a currency: `Rp2.411`, `GMV (Rp)`, `12.000₫`. */
const MARKS: readonly (readonly [currency: string, mark: RegExp])[] = [
  ['IDR', /(?:^|[\s(\d])(?:rp|idr)(?:$|[\s).\d])/i],
  ['VND', /₫|(?:^|[\s(\d])(?:đ|vnd)(?:$|[\s).\d])/i],
]

/**
 * The currency that the amounts of a file are marked with; null where none is.
 * @throws Problem invalid `import.several_currencies`: sums of two currencies are no sums.
 */
export function markedCurrency({ kind, at, headers, headerRow }: Recognised, sample: readonly SheetRecord[]): string | null {
  const amounts = kind.amounts.map((field) => at[field]!).filter((index) => index !== -1)
  const found = new Set<string>()
  const look = (text: string | undefined) => {
    for (const [currency, mark] of MARKS) if (text && mark.test(text)) found.add(currency)
  }
  for (const index of amounts) look(headers[index])
  for (const { row, cells } of sample) if (row > headerRow) for (const index of amounts) look(cells[index])
  if (found.size > 1)
    throw new Problem(
      'invalid',
      'import.several_currencies',
      `The amounts of this file are in ${[...found].join(' and ')}: split it by currency.`,
    )
  return [...found][0] ?? null
}
