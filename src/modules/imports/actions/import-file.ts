import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { sql } from 'kysely'
import type pg from 'pg'
import { normaliseHandle } from '#modules/creators'
import { lockLines } from '#modules/orders'
import { recordAudit } from '#platform/audit'
import { inWorkspace, type Ctx, type Scope } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { sinkOf } from '../families/sinks.ts'
import { readFile, type ReadableFile } from '../reading/read-file.ts'
import type { Family, Records } from '../reading/records.ts'
import type { Rejection } from '../reading/rejection.ts'
import { platformOf } from '../rules.ts'
import type { ImportOptions, ImportSummary } from '../schema.ts'

export type FileToImport = {
  readonly id: string
  readonly path: string
  /** As the person knows it: its time stamp may say what moment it speaks of. */
  readonly name: string
  readonly options: ImportOptions
  /** Does everything and takes it all back: the answer is exact, the workspace untouched. */
  readonly dryRun?: boolean
  /** Told now and then how many rows were read. */
  readonly onProgress?: (rows: number) => void
}

export type Imported = ImportSummary & { readonly rejections: readonly Rejection[] }

/** Past this many the file is not what it claims to be, and naming each row helps nobody. */
const MOST_REJECTIONS = 100_000

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
      const imported = await importInto(ctx, file)
      if (file.dryRun) throw dryRun.holding(imported)
      return imported
    })
  } catch (thrown) {
    if (thrown === dryRun) return dryRun.imported!
    throw thrown
  }
}

/** Carries the result out of a transaction that is rolled back on purpose. */
class DryRun extends Error {
  imported: Imported | undefined
  holding(imported: Imported): this {
    this.imported = imported
    return this
  }
}

async function importInto(ctx: Ctx, { id, path, name, options, onProgress }: FileToImport): Promise<Imported> {
  const file = await readFile(path, {
    fileName: name,
    kind: options.kind,
    zone: options.zone,
    workspaceZone: await readZone(ctx),
  })
  const sink = sinkOf(file.family)
  const platform = platformOf(file.kind)
  const ownHandle = normaliseHandle(options.account ?? `${platform} account`)
  const facts = { importId: id, kind: file.kind, options, platform, ownHandle, zone: file.zone }
  const rejections: Rejection[] = []
  await sink.stage(ctx, facts, acceptedRecords(file, rejections, onProgress))
  const { summary: read, as_of } = file.finish()
  const asOf = Temporal.Instant.from(options.exported_at ?? as_of ?? ctx.now.toString())
  if (options.exported_at) refuseFuture(ctx, asOf)
  await lockLines(ctx)
  const { rejections: refused = [], ...merged } = await sink.merge(ctx, { ...facts, asOf })
  rejections.push(...refused)
  const summary: ImportSummary = { kind: file.kind, locale: file.locale, as_of: asOf.toString(), ...read, ...merged }
  await record(ctx, { id, path, name, options, columns: file.columns, summary, rejections })
  return { ...summary, rejections }
}

async function* acceptedRecords(
  file: ReadableFile,
  rejections: Rejection[],
  onProgress?: (rows: number) => void,
): AsyncIterable<readonly Records[Family][]> {
  let rows = 0
  for await (const { records, rejected } of file.batches) {
    rejections.push(...rejected)
    if (rejections.length > MOST_REJECTIONS)
      throw new Problem(
        'invalid',
        'import.too_many_rejections',
        `More than ${MOST_REJECTIONS} rows cannot be read. The first: ${rejections[0]!.message}`,
      )
    rows += records.length + rejected.length
    onProgress?.(rows)
    yield records
  }
}

async function readZone(ctx: Ctx): Promise<string> {
  const { rows } = await sql<{ zone: string }>`select zone from shared.workspaces where id = ${ctx.scope.workspaceId}`.execute(
    ctx.db,
  )
  return rows[0]!.zone
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

type Finished = Omit<FileToImport, 'dryRun' | 'onProgress'> & {
  columns: readonly string[]
  summary: ImportSummary
  rejections: readonly Rejection[]
}

async function record(ctx: Ctx, { id, path, name, options, columns, summary, rejections }: Finished) {
  const finished_at = Temporal.Now.instant().toString()
  const outcome = {
    status: 'done' as const,
    kind: summary.kind,
    locale: summary.locale,
    as_of: summary.as_of,
    columns: [...columns],
    rows_read: summary.rows,
    file_hash: await hashFile(path),
    summary: JSON.stringify(summary) as never,
    finished_at,
  }
  await ctx.db
    .insertInto('imports')
    .values({
      workspace_id: ctx.scope.workspaceId,
      id,
      file_name: name,
      file_size: String((await stat(path)).size),
      options: JSON.stringify(options) as never,
      problem: null,
      created_by: ctx.scope.actor.id,
      created_at: ctx.now.toString(),
      ...outcome,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doUpdateSet(outcome))
    .execute()
  await sql`
    insert into import_rejections (workspace_id, import_id, position, row_number, column_name, code, message, value)
    select ${ctx.scope.workspaceId}, ${id}, ordinality, (item->>'row')::int, item->>'column', item->>'code', item->>'message', item->>'value'
    from jsonb_array_elements(${JSON.stringify(rejections, storable)}::jsonb) with ordinality as list(item, ordinality)`.execute(
    ctx.db,
  )
  const { created, updated, unchanged, rejected } = summary
  await recordAudit(ctx, {
    action: 'import.finished',
    subject: id,
    detail: { kind: summary.kind, created, updated, unchanged, rejected },
  })
}

/** Cells hold anything: the database's JSON has no NUL and no half of a surrogate pair, and one cell must not lose the file. */
function storable(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}
