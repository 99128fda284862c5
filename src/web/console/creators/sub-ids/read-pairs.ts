export type Pair = { readonly value: string; readonly handle: string }

/** Two columns as a spreadsheet copies them, or as people type them: tab, semicolon or comma between. Lines that are not two are named. */
export function readPairs(text: string): { readonly pairs: readonly Pair[]; readonly bad: readonly string[] } {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const read = lines.filter(Boolean).map((line) => {
    const cells = line.split(/\t|;|,/).map((cell) => cell.trim())
    const [value, handle] = cells
    return cells.length === 2 && value && handle && !/\s/.test(handle) ? { value, handle } : line
  })
  return {
    pairs: read.filter((one) => typeof one !== 'string'),
    bad: read.filter((one) => typeof one === 'string'),
  }
}
