import type { Ctx } from '#platform/db/tenant'
import { enqueue } from '#platform/jobs'
import { RUN_IMPORT, type RunImport } from '../jobs.ts'
import { getImport } from '../queries.ts'
import type { ImportOptions } from '../schema.ts'

type Received = {
  readonly id: string
  readonly path: string
  readonly size: number
  readonly name: string
  readonly options: ImportOptions
}

/** Notes a received file and the job that will import it, both or neither; null when there is such an import already. */
export async function enqueueImport(ctx: Ctx, { id, path, size, name, options }: Received) {
  const { workspaceId, actor } = ctx.scope
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('imports')
    .values({
      workspace_id: workspaceId,
      id,
      file_name: name,
      file_hash: '',
      file_size: String(size),
      options: JSON.stringify(options) as never,
      status: 'waiting',
      kind: null,
      locale: null,
      as_of: null,
      columns: null,
      rows_read: 0,
      summary: null,
      problem: null,
      created_by: actor.id,
      created_at: ctx.now.toString(),
      finished_at: null,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows !== 1n) return null
  const job: RunImport = { workspaceId, actor, id, path, name, options }
  await enqueue(ctx, RUN_IMPORT, job)
  return getImport(ctx, id)
}
