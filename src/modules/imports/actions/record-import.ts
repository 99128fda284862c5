import { sql } from 'kysely'
import { recordAudit } from '#platform/audit'
import type { Ctx } from '#platform/db/tenant'
import type { Reading } from '../reading/read-file.ts'
import type { Rejection } from '../reading/rejection.ts'
import type { ImportOptions } from '../schema.ts'
import type { Taken } from './take-records.ts'

export type Finished = Taken & {
  readonly id: string
  readonly batchId: string | null
  readonly name: string
  readonly options: ImportOptions
  readonly hash: string
  readonly size: number
  readonly columns: readonly string[]
  readonly reading: Reading
}

/** Rows of a file that are told at once: more would be one text of hundreds of megabytes. */
const AT_ONCE = 5000

/** Keeps what became of a file: a job's import was noted before, the command line's is new. */
export async function recordImport(ctx: Ctx, finished: Finished & { readonly status: 'done' | 'dry_run' }): Promise<void> {
  const { id, batchId, name, options, hash, size, columns, reading, summary, rejections, covers, shopId, account, status } =
    finished
  const outcome = {
    status,
    phase: null,
    kind: summary.kind,
    locale: summary.locale,
    as_of: summary.as_of,
    columns: [...columns],
    rows_read: summary.rows,
    file_hash: hash,
    covers_from: covers?.from ?? null,
    covers_to: covers?.to ?? null,
    // A shop that the dry run made is gone with it.
    shop_id: status === 'done' ? shopId : null,
    account,
    reading: storableJson(reading) as never,
    summary: JSON.stringify(summary) as never,
    finished_at: Temporal.Now.instant().toString(),
  }
  await ctx.db
    .insertInto('imports')
    .values({
      workspace_id: ctx.scope.workspaceId,
      id,
      batch_id: batchId,
      file_name: name,
      file_size: String(size),
      options: storableJson(options) as never,
      problem: null,
      created_by: ctx.scope.actor.id,
      created_at: ctx.now.toString(),
      ...outcome,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doUpdateSet(outcome))
    .execute()
  await keepRejections(ctx, id, rejections)
  const { created, updated, unchanged, rejected } = summary
  await recordAudit(ctx, {
    action: status === 'done' ? 'import.finished' : 'import.tried',
    subject: id,
    detail: { kind: summary.kind, created, updated, unchanged, rejected },
  })
}

async function keepRejections(ctx: Ctx, id: string, rejections: readonly Rejection[]): Promise<void> {
  for (let from = 0; from < rejections.length; from += AT_ONCE) {
    const some = storableJson(rejections.slice(from, from + AT_ONCE))
    await sql`
      insert into import_rejections (workspace_id, import_id, position, row_number, column_name, code, message, value, source)
      select ${ctx.scope.workspaceId}, ${id}, ${from} + ordinality, (item->>'row')::int, item->>'column', item->>'code', item->>'message', item->>'value', item->'cells'
      from jsonb_array_elements(${some}::jsonb) with ordinality as list(item, ordinality)`.execute(ctx.db)
  }
}

/** Cells hold anything: the database's JSON has no NUL and no half of a surrogate pair, and one cell must not lose the file. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === 'string' ? each.replaceAll('\0', '').toWellFormed() : each))
}
