import { sql } from 'kysely'
import { computeCommissions } from '#modules/commissions'
import { restandLines, lockLines, restoreLines } from '#modules/orders'
import { recordAudit } from '#platform/audit'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'

/**
 * Takes a whole import back: its lines return to their newest remaining version or go, commissions are reckoned
 * again, and the differences are posted. The rows themselves are kept, so that it can be redone.
 *
 * @throws Problem missing `import.missing`; conflict `import.not_done` when there is nothing to undo.
 */
export async function undoImport(ctx: Ctx, id: string): Promise<void> {
  await lockLines(ctx)
  await move(ctx, id, 'done', 'undone')
  const undone = await ctx.db.selectFrom('imports').select('id').where('status', '=', 'undone').execute()
  const { restored, removed } = await restoreLines(
    ctx,
    id,
    undone.map((row) => row.id),
  )
  await computeCommissions(ctx, sql`select line_id, day from changed_lines`)
  await recordAudit(ctx, { action: 'import.undone', subject: id, detail: { restored, removed } })
}

/** Lets an undone import count again, as if it had never been undone. */
export async function redoImport(ctx: Ctx, id: string): Promise<void> {
  await lockLines(ctx)
  await move(ctx, id, 'undone', 'done')
  const { created, updated } = await restandLines(ctx, id)
  await computeCommissions(ctx, sql`select line_id, day from changed_lines`)
  await recordAudit(ctx, { action: 'import.redone', subject: id, detail: { created, updated } })
}

async function move(ctx: Ctx, id: string, from: 'done' | 'undone', to: 'done' | 'undone') {
  const { numUpdatedRows } = await ctx.db
    .updateTable('imports')
    .set({ status: to })
    .where('id', '=', id)
    .where('status', '=', from)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 1n) return
  const known = await ctx.db.selectFrom('imports').select('status').where('id', '=', id).executeTakeFirst()
  if (!known) throw new Problem('missing', 'import.missing', 'There is no such import here.')
  throw new Problem('conflict', 'import.not_done', `This import is ${known.status}, so it cannot become ${to}.`)
}
