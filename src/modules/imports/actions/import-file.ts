import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type pg from 'pg'
import { inWorkspace, type Ctx, type Scope } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { recallMapping, rememberMapping } from './mappings.ts'
import { readWorkspace } from '../queries/workspace.ts'
import { readFile } from '../reading/read-file.ts'
import type { Rejection } from '../reading/rejection.ts'
import { periodOf, type ImportPhase } from '../rules.ts'
import type { ImportOptions, ImportSummary } from '../schema.ts'
import { recordImport, type Finished } from './record-import.ts'
import { replaceEarlier } from './replace-import.ts'
import { takeRecords } from './take-records.ts'

export type FileToImport = {
  readonly id: string
  /** What it was dropped with. */
  readonly batchId?: string | null
  readonly path: string
  /** As the person knows it: its time stamp may say what moment it speaks of. */
  readonly name: string
  readonly options: ImportOptions
  /** Does everything and takes it all back: the answer is exact, the workspace untouched. */
  readonly dryRun?: boolean
  /** Keeps the answer of a dry run, for who asks for it later. */
  readonly keepAnswer?: boolean
  /** Told now and then what it is at, and how many rows were read. */
  readonly onProgress?: (rows: number, phase: ImportPhase) => void
}

export type Imported = ImportSummary & { readonly rejections: readonly Rejection[] }

/**
 * Imports one file whole or not at all: one transaction reads it, keeps every row as a version, lets the newest
 * stand and does what follows from it, such as commissions and their postings.
 *
 * @throws Problem invalid `import.*` when the file as a whole cannot be taken; rows that cannot are in `rejections`.
 */
export async function importFile(pool: pg.Pool, scope: Scope, file: FileToImport): Promise<Imported> {
  const dryRun = new DryRun()
  try {
    return await inWorkspace(pool, scope, async (ctx) => {
      const finished = await importInto(ctx, file)
      if (file.dryRun) throw dryRun.holding(finished)
      return toImported(finished)
    })
  } catch (thrown) {
    if (thrown !== dryRun) throw thrown
    const finished = dryRun.finished!
    if (file.keepAnswer) await inWorkspace(pool, scope, (ctx) => recordImport(ctx, { ...finished, status: 'dry_run' }))
    return toImported(finished)
  }
}

function toImported({ summary, rejections }: Finished): Imported {
  return { ...summary, rejections }
}

/** Carries the result out of a transaction that is rolled back on purpose. */
class DryRun extends Error {
  finished: Finished | undefined
  holding(finished: Finished): this {
    this.finished = finished
    return this
  }
}

async function importInto(ctx: Ctx, { id, batchId = null, path, name, options, onProgress }: FileToImport): Promise<Finished> {
  const { zone: workspaceZone, currency: workspaceCurrency } = await readWorkspace(ctx)
  const file = await readFile(path, {
    fileName: name,
    kind: options.kind,
    zone: options.zone,
    workspaceZone,
    workspaceCurrency,
    period: periodOf(options),
    mapping: options.mapping,
    recall: (records) => recallMapping(ctx, records, options),
  })
  const asOfFile = (as_of: string | null) => {
    const asOf = Temporal.Instant.from(options.exported_at ?? as_of ?? ctx.now.toString())
    if (options.exported_at) refuseFuture(ctx, asOf)
    return asOf
  }
  const hash = await hashFile(path)
  const taken = await takeRecords(ctx, file, {
    importId: id,
    options,
    asOf: asOfFile,
    onProgress,
    beforeMerge: (asOf) => replaceEarlier(ctx, { id, hash, asOf, options }),
  })
  const finished = {
    id,
    batchId,
    name,
    options,
    hash,
    size: (await stat(path)).size,
    columns: file.columns,
    reading: file.reading,
    ...taken,
  }
  await recordImport(ctx, { ...finished, status: 'done' })
  if (options.mapping) await rememberMapping(ctx, { mapping: options.mapping, columns: file.columns, shop: options.shop, name })
  return finished
}

/** What a file of next year says would stand against every file until then. A day is left for clocks and zones. */
function refuseFuture(ctx: Ctx, asOf: Temporal.Instant) {
  if (Temporal.Instant.compare(asOf, ctx.now.add({ hours: 24 })) > 0)
    throw new Problem(
      'invalid',
      'import.exported_in_future',
      `No file was exported at ${asOf.toString()}: that is still to come.`,
    )
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}
