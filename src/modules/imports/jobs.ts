import { rm } from 'node:fs/promises'
import type pg from 'pg'
import { scopeOnBehalf } from '#platform/auth/scope'
import { inWorkspace, type Actor } from '#platform/db/tenant'
import type { Log } from '#platform/log'
import { Problem } from '#platform/problem'
import { importFile } from './actions/import-file.ts'
import type { ImportOptions } from './schema.ts'

export const RUN_IMPORT = 'imports.read'

export type RunImport = {
  readonly workspaceId: string
  readonly actor: Actor
  readonly id: string
  readonly path: string
  readonly name: string
  readonly options: ImportOptions
}

/** How often a running import says how far it is, in milliseconds. */
const PROGRESS_EVERY = 500

/**
 * Runs one received file. The import itself is one transaction, so a worker that dies leaves nothing behind and the
 * job may simply run again. What the file is to blame for is kept on the import; anything else is thrown, for a retry.
 */
export async function runImport(pool: pg.Pool, log: Log, job: RunImport): Promise<void> {
  const scope = scopeOnBehalf(job.workspaceId, job.actor)
  const note = (change: Record<string, unknown>) =>
    inWorkspace(pool, scope, (ctx) =>
      ctx.db.updateTable('imports').set(change).where('id', '=', job.id).where('status', 'in', ['waiting', 'running']).execute(),
    )
  await note({ status: 'running', rows_read: 0 })
  let told = Date.now()
  const onProgress = (rows: number) => {
    if (Date.now() - told < PROGRESS_EVERY) return
    told = Date.now()
    note({ rows_read: rows }).catch((error: unknown) => log.warn({ err: error }, 'the progress of an import was not kept'))
  }
  try {
    await importFile(pool, scope, { ...job, onProgress })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    await note({
      status: 'failed',
      problem: JSON.stringify({ code: error.code, message: error.message }),
      finished_at: Temporal.Now.instant().toString(),
    })
  }
  await rm(job.path, { force: true })
}
