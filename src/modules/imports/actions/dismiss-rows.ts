import { sql } from 'kysely'
import { recordAudit } from '#platform/audit'
import type { Ctx } from '#platform/db/tenant'
import { getImport } from '../queries/imports.ts'

/** Lets rejected rows be that nobody needs, all open ones unless some are named. They are kept, and count as dismissed. */
export async function dismissRows(ctx: Ctx, id: string, rows?: readonly number[]): Promise<void> {
  await getImport(ctx, id)
  const { numUpdatedRows } = await ctx.db
    .updateTable('import_rejections')
    .set({ state: 'dismissed' })
    .where('import_id', '=', id)
    .where('state', '=', 'open')
    .$if(rows !== undefined, (query) => query.where('row_number', 'in', rows!))
    .executeTakeFirstOrThrow()
  const dismissed = Number(numUpdatedRows)
  if (dismissed === 0) return
  await sql`
    update imports set summary = summary || jsonb_build_object(
      'rejected', (summary->>'rejected')::int - ${dismissed}::int,
      'dismissed', coalesce((summary->>'dismissed')::int, 0) + ${dismissed}::int)
    where id = ${id}`.execute(ctx.db)
  await recordAudit(ctx, { action: 'import.rows_dismissed', subject: id, detail: { rows: dismissed } })
}
