import type { Ctx } from '#platform/db/tenant'
import type { Family, Records } from '../reading/records.ts'
import type { Rejection } from '../reading/rejection.ts'
import type { ImportOptions, ImportSummary } from '../schema.ts'

/** What is known of a file beside its rows. */
export type FileFacts = {
  readonly importId: string
  readonly kind: string
  readonly options: ImportOptions
  /** Where its creators have their handles, and the handle of those rows that name none. */
  readonly platform: 'tiktok' | 'shopee'
  readonly ownHandle: string
  readonly zone: string
  readonly currency: string
}

type Outcome = Pick<ImportSummary, 'created' | 'updated' | 'unchanged' | 'creators' | 'products'>
/** What a family counts where its rows are staged rather than while they are read. */
type Counted = Pick<ImportSummary, 'lines' | 'totals'>

/** What becomes of the records of one family. A sink writes nothing itself: the owners of the tables do. */
export type SinkOf<Row> = {
  /** Streams the records into a table of the transaction. */
  readonly stage: (ctx: Ctx, file: FileFacts, batches: AsyncIterable<readonly Row[]>) => Promise<void>
  /** Keeps what was staged and lets the newest stand; the rows it refuses join the others. */
  readonly merge: (
    ctx: Ctx,
    file: FileFacts & {
      readonly asOf: Temporal.Instant
      /** Imports that no longer count. */
      readonly undone: readonly string[]
      /** Told when what follows from the rows is begun. */ readonly onReckoning?: () => void
    },
  ) => Promise<Outcome & Partial<Counted> & { readonly rejections?: readonly Rejection[]; readonly shopId?: string | null }>
  readonly undo: (ctx: Ctx, importId: string, undone: readonly string[]) => Promise<{ restored: number; removed: number }>
  readonly redo: (ctx: Ctx, importId: string, undone: readonly string[]) => Promise<{ created: number; updated: number }>
}

export type Sink<F extends Family> = SinkOf<Records[F]>
