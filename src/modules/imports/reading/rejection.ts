/** A row that is not taken, and what to do about it. `code` is stable: translations are keyed by it. */
export type Rejection = {
  readonly row: number
  readonly column: string | null
  readonly code: string
  readonly message: string
  readonly value: string
  /** The row as it stood, where it is a row of the file. */
  readonly cells?: readonly string[]
}

/** A cell is a view into its block of the file. A rejection outlives the block, and a copy lets go of it. */
export function copyText(cell: string): string {
  return Buffer.from(cell).toString()
}
