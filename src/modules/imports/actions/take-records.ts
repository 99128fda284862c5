import { normaliseHandle } from '#modules/creators'
import { lockLines } from '#modules/orders'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { sinkOf } from '../families/sinks.ts'
import type { ReadableFile } from '../reading/read-file.ts'
import type { Family, Records } from '../reading/records.ts'
import type { Rejection } from '../reading/rejection.ts'
import { periodOf, platformOf, type ImportPhase } from '../rules.ts'
import type { ImportOptions, ImportSummary } from '../schema.ts'
import { listUndone } from './undo-import.ts'

type Progress = ((rows: number, phase: ImportPhase) => void) | undefined

type Taking = {
  readonly importId: string
  readonly options: ImportOptions
  /** The moment the rows speak of, from the moment the file itself tells. */
  readonly asOf: (asOf: string | null) => Temporal.Instant
  readonly onProgress?: Progress
  readonly beforeMerge?: (asOf: Temporal.Instant) => Promise<void>
}

export type Days = { readonly from: string; readonly to: string }

export type Taken = {
  readonly summary: ImportSummary
  readonly rejections: readonly Rejection[]
  readonly covers: Days | null
  readonly shopId: string | null
  readonly account: string | null
}

/** Past this many the file is not what it claims to be, and naming each row helps nobody. */
const MOST_REJECTIONS = 100_000

/** Reads every row into the tables of its family, as one import, and does what follows from it. */
export async function takeRecords(
  ctx: Ctx,
  file: ReadableFile,
  { importId, options, asOf: asOfFile, onProgress, beforeMerge }: Taking,
): Promise<Taken> {
  const sink = sinkOf(file.family)
  const platform = platformOf(file.kind, options.mapping?.formats.channel)
  const ownHandle = normaliseHandle(options.account ?? `${platform} account`)
  const facts = { importId, kind: file.kind, options, platform, ownHandle, zone: file.zone, currency: file.reading.currency }
  const rejections: Rejection[] = []
  await sink.stage(ctx, facts, acceptedRecords(file, rejections, onProgress))
  const { summary: read, as_of, covers } = file.finish()
  onProgress?.(read.rows, 'merging')
  const asOf = asOfFile(as_of)
  await lockLines(ctx)
  await beforeMerge?.(asOf)
  const {
    rejections: refused = [],
    shopId = null,
    ...merged
  } = await sink.merge(ctx, {
    ...facts,
    asOf,
    undone: await listUndone(ctx),
    onReckoning: () => onProgress?.(read.rows, 'reckoning'),
  })
  rejections.push(...refused)
  const summary: ImportSummary = {
    kind: file.kind,
    locale: file.locale,
    as_of: asOf.toString(),
    dismissed: 0,
    orders: 0,
    ...read,
    rejected: read.rejected + refused.length,
    ...merged,
  }
  return { summary, rejections, covers: periodOf(options) ?? covers, shopId, account: options.account ?? null }
}

async function* acceptedRecords(
  file: ReadableFile,
  rejections: Rejection[],
  onProgress: Progress,
): AsyncIterable<readonly Records[Family][]> {
  let rows = 0
  for await (const { records, rejected } of file.batches) {
    for (const rejection of rejected) rejections.push(rejection)
    if (rejections.length > MOST_REJECTIONS)
      throw new Problem(
        'invalid',
        'import.too_many_rejections',
        `More than ${MOST_REJECTIONS} rows cannot be read. The first: ${rejections[0]!.message}`,
      )
    rows += records.length + rejected.length
    onProgress?.(rows, 'reading')
    yield records
  }
}
