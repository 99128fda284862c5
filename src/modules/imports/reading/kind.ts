import type { NumberFormat } from './amounts.ts'
import type { Family, Records } from './records.ts'
import type { Row } from './row.ts'

export type LocaleName = 'en' | 'id' | 'vi'

/** How one language of a file is written. A column may have had several names over the years: the first is the current one. */
export type KindLocale<Field extends string> = {
  readonly headers: Readonly<Record<Field, string | readonly string[] | null>>
  /** The currency where the file has no column for it. */
  readonly currency?: string
  /** The zone its times are in; null where the language does not tell. */
  readonly zone: string | null
  readonly numbers: Pick<NumberFormat, 'point' | 'grouping'>
}

/** The index of each column in this file, -1 where the file has none. */
export type Columns<Field extends string> = Readonly<Record<Field, number>>

/** One kind of file, declared in one file of `kinds/`. */
export type Kind<Field extends string = string, F extends Family = Family> = {
  readonly kind: string
  /** What its rows are: files of one family differ in their columns only. */
  readonly family: F
  readonly locales: Readonly<Partial<Record<LocaleName, KindLocale<Field>>>>
  /** Columns without which a row says nothing. */
  readonly required: readonly NoInfer<Field>[]
  /** Columns of amounts: they tell how the file writes numbers. */
  readonly amounts: readonly NoInfer<Field>[]
  /** One record from one row; faults are noted on the row, which is then rejected. */
  readonly read: (row: Row, at: Columns<Field>, locale: KindLocale<Field>) => Records[F]
}

/** Declares a kind; its fields are checked where it is written and forgotten where kinds are listed. */
export function defineKind<const Field extends string, const F extends Family>(kind: Kind<Field, F>): Kind {
  return kind as unknown as Kind
}
