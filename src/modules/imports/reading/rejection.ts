/** A row that is not taken, and what to do about it. `code` is stable: translations are keyed by it. */
export type Rejection = {
  readonly row: number
  readonly column: string | null
  readonly code: string
  readonly message: string
  readonly value: string
}
