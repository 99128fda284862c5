import { rm } from 'node:fs/promises'
import { sql } from 'kysely'
import type pg from 'pg'
import { scopeOnBehalf } from '#platform/auth/scope'
import { inWorkspace, type Actor } from '#platform/db/tenant'
import type { Log } from '#platform/log'
import { Problem } from '#platform/problem'
import { importFile } from './actions/import-file.ts'
import { sweepUploads } from './actions/keep-uploads.ts'
import { estimateRows } from './reading/estimate-rows.ts'
import type { ImportPhase } from './rules.ts'
import type { ImportOptions } from './schema.ts'

export const RUN_IMPORT = 'imports.read'

export type RunImport = {
  readonly workspaceId: string
  readonly actor: Actor
  readonly id: string
  readonly path: string
  readonly name: string
  readonly options: ImportOptions
  readonly dryRun?: boolean
}

/** Said when the fault is ours: the log has it. */
const INTERRUPTED = {
  code: 'import.interrupted',
  message: 'Something went wrong on our side, several times. Nothing of the file was kept: import it again later.',
}

/** How often a running import says how far it is, in milliseconds. */
const PROGRESS_EVERY = 500

/**
 * Runs one received file. The import itself is one transaction, so a worker that dies leaves nothing behind and the
 * job may simply run again; one that dies just after it leaves a finished import, which is not run twice. What the
 * file is to blame for is kept on the import; anything else is thrown, for a retry, and kept when there is none left.
 */
export async function runImport(pool: pg.Pool, log: Log, job: RunImport, { isLast }: { isLast: boolean }): Promise<void> {
  const scope = scopeOnBehalf(job.workspaceId, job.actor)
  const note = (change: Record<string, unknown>) =>
    inWorkspace(pool, scope, (ctx) =>
      ctx.db
        .updateTable('imports')
        .set(change)
        .where('id', '=', job.id)
        .where('status', 'in', ['waiting', 'running'])
        .executeTakeFirstOrThrow(),
    )
  // A job whose worker died begins again, from the start of the file.
  const { numUpdatedRows } = await note({ status: 'running', phase: 'reading', rows_read: 0, attempt: sql`attempt + 1` })
  if (numUpdatedRows === 0n) return rm(job.path, { force: true })
  let told = Date.now()
  let at: ImportPhase = 'reading'
  const onProgress = (rows: number, phase: ImportPhase) => {
    if (phase === at && Date.now() - told < PROGRESS_EVERY) return
    told = Date.now()
    at = phase
    note({ rows_read: rows, phase }).catch((error: unknown) => log.warn({ err: error }, 'the progress of an import was not kept'))
  }
  try {
    await note({ rows_expected: await estimateRows(job.path) })
    await importFile(pool, scope, { ...job, keepAnswer: true, onProgress })
  } catch (error) {
    if (!(error instanceof Problem) && !isLast) throw error
    const { code, message } = error instanceof Problem ? error : INTERRUPTED
    await note({
      status: 'failed',
      phase: null,
      problem: JSON.stringify({ code, message }),
      finished_at: Temporal.Now.instant().toString(),
    })
    if (!(error instanceof Problem)) throw error
  }
  await rm(job.path, { force: true })
}

const SWEEP_EVERY = 60 * 60 * 1000

/** Deletes, now and every hour, what was received and never started. Answers how to stop it. */
export function sweepUploadsEvery(pool: pg.Pool, log: Log, dataDir: string, every = SWEEP_EVERY): () => void {
  const sweep = () =>
    sweepUploads(pool, dataDir).catch((error: unknown) =>
      log.warn({ err: error }, 'uploads that nobody started were not deleted'),
    )
  void sweep()
  const timer = setInterval(sweep, every)
  return () => clearInterval(timer)
}
