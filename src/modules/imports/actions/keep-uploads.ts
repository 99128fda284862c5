import { rm } from 'node:fs/promises'
import type pg from 'pg'
import { scopeOnBehalf } from '#platform/auth/scope'
import { inWorkspace, type Ctx } from '#platform/db/tenant'
import { uploadPath } from '#platform/files'
import { Problem } from '#platform/problem'
import type { Arrived } from '../receiving/receive.ts'

export type Upload = {
  readonly id: string
  readonly file_name: string
  readonly archive: string | null
  readonly file_size: string
  readonly file_hash: string
}

/** How long a file waits for somebody to start it. */
const KEPT = { hours: 24 }

/** Notes files that arrived, so that they can be looked at again and started. */
export async function keepUploads(ctx: Ctx, files: readonly Arrived[]): Promise<void> {
  const rows = files.flatMap((file) =>
    'path' in file
      ? [
          {
            workspace_id: ctx.scope.workspaceId,
            id: file.id,
            file_name: file.name,
            archive: file.archive,
            file_size: String(file.size),
            file_hash: file.hash,
            created_by: ctx.scope.actor.id,
            created_at: ctx.now.toString(),
          },
        ]
      : [],
  )
  if (rows.length > 0) await ctx.db.insertInto('import_uploads').values(rows).execute()
}

/** @throws Problem missing `upload.missing` */
export async function getUpload(ctx: Ctx, id: string): Promise<Upload> {
  const found = await ctx.db.selectFrom('import_uploads').select(UPLOAD).where('id', '=', id).executeTakeFirst()
  if (!found) throw missing()
  return found
}

/** Takes uploads out of waiting, in the order asked for: what is started, or not wanted, is started once. */
export async function takeUploads(ctx: Ctx, ids: readonly string[]): Promise<Upload[]> {
  const rows = await ctx.db.deleteFrom('import_uploads').where('id', 'in', ids).returning(UPLOAD).execute()
  return ids.map((id) => rows.find((row) => row.id === id) ?? refuseMissing())
}

/** Deletes what was received and never started, in every workspace. */
export async function sweepUploads(pool: pg.Pool, dataDir: string): Promise<void> {
  const { rows: workspaces } = await pool.query<{ id: string }>('select id from shared.workspaces')
  for (const { id: workspaceId } of workspaces) {
    const gone = await inWorkspace(pool, scopeOnBehalf(workspaceId, { kind: 'system', id: 'uploads' }), (ctx) =>
      ctx.db.deleteFrom('import_uploads').where('created_at', '<', ctx.now.subtract(KEPT).toString()).returning('id').execute(),
    )
    for (const { id } of gone) await rm(uploadPath(dataDir, id), { force: true })
  }
}

const UPLOAD = ['id', 'file_name', 'archive', 'file_size', 'file_hash'] as const

function refuseMissing(): never {
  throw missing()
}

function missing(): Problem {
  return new Problem(
    'missing',
    'upload.missing',
    'This file is no longer kept here: it was started, or waited for a day. Add it again.',
  )
}
