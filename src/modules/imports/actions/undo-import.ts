import { lockLines } from '#modules/orders'
import { recordAudit } from '#platform/audit'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { sinkOfKind } from '../families/sinks.ts'

/**
 * Takes a whole import back: what it said returns to its newest remaining version or goes, and what follows from it
 * follows again. The rows themselves are kept, so that it can be redone.
 *
 * @throws Problem missing `import.missing`; conflict `import.not_done` when there is nothing to undo.
 */
export async function undoImport(ctx: Ctx, id: string): Promise<void> {
  await lockLines(ctx)
  await takeBack(ctx, id)
  for (const earlier of await listReplaced(ctx, id, 'undone')) await bringBack(ctx, earlier)
}

/** Lets an undone import count again, as if it had never been undone. */
export async function redoImport(ctx: Ctx, id: string): Promise<void> {
  await lockLines(ctx)
  for (const earlier of await listReplaced(ctx, id, 'done')) await takeBack(ctx, earlier)
  await bringBack(ctx, id)
}

/** Lets an import no longer count; whoever calls holds the lines. */
export async function takeBack(ctx: Ctx, id: string): Promise<void> {
  const kind = await move(ctx, id, 'done', 'undone')
  const { restored, removed } = await sinkOfKind(kind).undo(ctx, id, await listUndone(ctx))
  await recordAudit(ctx, { action: 'import.undone', subject: id, detail: { restored, removed } })
}

async function bringBack(ctx: Ctx, id: string): Promise<void> {
  const kind = await move(ctx, id, 'undone', 'done')
  const { created, updated } = await sinkOfKind(kind).redo(ctx, id, await listUndone(ctx))
  await recordAudit(ctx, { action: 'import.redone', subject: id, detail: { created, updated } })
}

/** Imports of the same file that this one corrected: they step back while it counts. */
async function listReplaced(ctx: Ctx, id: string, status: 'done' | 'undone'): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('imports')
    .select('id')
    .where('replaced_by', '=', id)
    .where('status', '=', status)
    .execute()
  return rows.map((row) => row.id)
}

/** Imports that no longer count. */
export async function listUndone(ctx: Ctx): Promise<string[]> {
  const undone = await ctx.db.selectFrom('imports').select('id').where('status', '=', 'undone').execute()
  return undone.map(({ id }) => id)
}

/** Answers the kind of the file. */
async function move(ctx: Ctx, id: string, from: 'done' | 'undone', to: 'done' | 'undone'): Promise<string> {
  const moved = await ctx.db
    .updateTable('imports')
    .set({ status: to })
    .where('id', '=', id)
    .where('status', '=', from)
    .returning('kind')
    .executeTakeFirst()
  if (moved) return moved.kind!
  const known = await ctx.db.selectFrom('imports').select('status').where('id', '=', id).executeTakeFirst()
  if (!known) throw new Problem('missing', 'import.missing', 'There is no such import here.')
  throw new Problem('conflict', 'import.not_done', `This import is ${known.status}, so it cannot become ${to}.`)
}
