import type { Ctx } from '#platform/db/tenant'
import { enqueue } from '#platform/jobs'
import { RUN_IMPORT, type RunImport } from '../jobs.ts'
import { listImportsById, type Import } from '../queries/imports.ts'
import type { ImportOptions } from '../schema.ts'

/** A file that waits on disk, or one that came damaged out of a zip: it fails by name, the others stand for themselves. */
export type FileToStart = {
  readonly id: string
  readonly name: string
  readonly options: ImportOptions
  readonly from:
    | { readonly path: string; readonly size: number; readonly hash: string }
    | { readonly problem: { readonly code: string; readonly message: string } }
}

type Start = { readonly batchId: string | null; readonly dryRun?: boolean; readonly files: readonly FileToStart[] }

/** Notes files and the jobs that will import them, all or none; null when they were noted before, under the same ids. */
export async function startImports(ctx: Ctx, { batchId, dryRun = false, files }: Start): Promise<Import[] | null> {
  const { workspaceId, actor } = ctx.scope
  const rows = files.map(({ id, name, options, from }, place) => ({
    workspace_id: workspaceId,
    id,
    batch_id: batchId,
    file_name: name,
    ...('path' in from
      ? { file_hash: from.hash, file_size: String(from.size), status: 'waiting' as const }
      : {
          file_hash: '',
          file_size: '0',
          status: 'failed' as const,
          problem: JSON.stringify({ code: from.problem.code, message: from.problem.message }) as never,
          finished_at: ctx.now.toString(),
        }),
    options: JSON.stringify(options) as never,
    created_by: actor.id,
    // A microsecond apart, so that lists keep the order in which the files were dropped.
    created_at: ctx.now.add({ microseconds: place }).toString(),
  }))
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('imports')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows !== BigInt(files.length)) return null
  for (const { id, name, options, from } of files) {
    if (!('path' in from)) continue
    const job: RunImport = { workspaceId, actor, id, path: from.path, name, options, dryRun }
    await enqueue(ctx, RUN_IMPORT, job)
  }
  return listImportsById(
    ctx,
    files.map(({ id }) => id),
  )
}
