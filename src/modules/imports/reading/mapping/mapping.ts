import type { DateOrder } from '../../rules.ts'
import type { Mapping } from '../../schema.ts'
import type { SheetRecord } from '../sheet-record.ts'

export type { DateOrder, Mapping }

/** Finds what a person said before about a file that begins with these rows. */
export type RecallMapping = (records: readonly SheetRecord[]) => Promise<Mapping | null>
