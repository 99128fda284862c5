import type { NumberFormat } from './amounts.ts'
import type { Mapping } from './mapping/mapping.ts'
import type { Family, Records } from './records.ts'
import type { Row } from './row.ts'
import type { Period } from '#shared/period'

export type LocaleName = 'en' | 'id' | 'vi'

/** How one language of a file is written. A column may have had several names over the years: the first is the current one. */
export type KindLocale<Field extends string> = {
  readonly headers: Readonly<Record<Field, string | readonly string[] | null>>
  /** The currency where the file has no column for it. */
  readonly currency?: string
  /** The zone its times are in; null where the language does not tell. */
  readonly zone: string | null
  readonly numbers: Pick<NumberFormat, 'point' | 'grouping'>
  /** What a mapping says beside which column feeds which field. */
  readonly formats?: Mapping['formats']
}

/** The index of each column in this file, -1 where the file has none. */
export type Columns<Field extends string> = Readonly<Record<Field, number>>

/** What holds for every row of a file and stands in none. */
export type FileTold = {
  /** The currency its amounts are marked with, else that of its language, else the workspace's. */
  readonly currency: string
  readonly zone: string
  /** The days it is of: stated, else by its name; null where neither tells. */
  readonly period: Period | null
}

/** One kind of file, declared in one file of `kinds/`. */
export type Kind<Field extends string = string, F extends Family = Family> = {
  readonly kind: string
  /** What its rows are: files of one family differ in their columns only. */
  readonly family: F
  /** Its columns have no names of their own: a header is never taken for it unasked. */
  readonly byMapping?: boolean
  /** A list of a person's own: a header is taken for it only where it knows most of the columns. */
  readonly isList?: boolean
  readonly locales: Readonly<Partial<Record<LocaleName, KindLocale<Field>>>>
  /** Columns without which a row says nothing. */
  readonly required: readonly NoInfer<Field>[]
  /** Columns of amounts: they tell how the file writes numbers. */
  readonly amounts: readonly NoInfer<Field>[]
  /** The column that says of which days a row is, or null for a kind that has none: a file without it must be told its period. */
  readonly daysIn?: NoInfer<Field> | null
  /** One record from one row; faults are noted on the row, which is then rejected. */
  readonly read: (row: Row, at: Columns<Field>, locale: KindLocale<Field>, file: FileTold) => Records[F]
}

/** Declares a kind; its fields are checked where it is written and forgotten where kinds are listed. */
export function defineKind<const Field extends string, const F extends Family>(kind: Kind<Field, F>): Kind {
  return kind as unknown as Kind
}
