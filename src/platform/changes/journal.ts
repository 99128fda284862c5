import { sql } from 'kysely'
import pg from 'pg'
import { recordAudit } from '#platform/audit'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { newId } from '#shared/id'

/** A change that can be taken back: what stood before it and what it put there, as its kind keeps them. */
export type Change<Before = unknown, After = unknown> = {
  /** `products.edited`: noun and past tense, as an event is named. */
  readonly kind: string
  /** What was changed, each as `id.field`. While a later change stands on one of them, this one cannot be undone. */
  readonly facts: readonly string[]
  readonly before: Before
  readonly after: After
}

type Undo = {
  /** What one must hold to undo it: what the change itself needed. */
  readonly permission: string
  readonly undo: (ctx: Ctx, change: Change<never, never>) => Promise<void>
}

const undos = new Map<string, Undo>()

/** Says how a kind of change is taken back, in the transaction that marks it undone. */
export function undoes<Before, After>(
  kind: string,
  permission: string,
  undo: (ctx: Ctx, change: Change<Before, After>) => Promise<void>,
): void {
  undos.set(kind, { permission, undo })
}

/** Keeps a change in the transaction that makes it, after its rows are written. Returns the id by which it is undone. */
export async function recordChange(ctx: Ctx, { kind, facts, before, after }: Change): Promise<string> {
  const id = newId('chg')
  await ctx.db
    .insertInto('changes')
    .values({
      workspace_id: ctx.scope.workspaceId,
      id,
      kind,
      facts: [...facts],
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      created_by: ctx.scope.actor.id,
      created_at: sql`clock_timestamp()`,
      undone_at: null,
    })
    .execute()
  return id
}

/**
 * Takes a change back whole, once.
 *
 * @throws Problem missing `change.missing`; forbidden `permission.missing`; conflict `change.undone`, or `change.newer`
 *   naming the later changes that stand on what it changed; `change.taken` when its place is another's by now.
 */
export async function undoChange(ctx: Ctx, id: string): Promise<void> {
  const change = await ctx.db.selectFrom('changes').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  const known = change && undos.get(change.kind)
  if (!known) throw new Problem('missing', 'change.missing', 'There is no such change here.')
  if (!ctx.scope.permissions.has(known.permission))
    throw new Problem('forbidden', 'permission.missing', `This needs the permission ${known.permission}.`)
  if (change.undone_at) throw new Problem('conflict', 'change.undone', 'This change was undone already.')
  await refuseNewer(ctx, change)
  await known.undo(ctx, change as never).catch(refuseTaken)
  await ctx.db.updateTable('changes').set({ undone_at: ctx.now.toString() }).where('id', '=', id).execute()
  await recordAudit(ctx, { action: 'change.undone', subject: id, detail: { kind: change.kind } })
}

/** A name or place that was given up may be another's by now. */
function refuseTaken(error: unknown): never {
  if (error instanceof pg.DatabaseError && error.code === '23505')
    throw new Problem('conflict', 'change.taken', 'What this would bring back has been given to something else meanwhile.')
  throw error
}

async function refuseNewer(ctx: Ctx, { created_at, facts }: { created_at: string; facts: string[] }): Promise<void> {
  const newer = await ctx.db
    .selectFrom('changes')
    .select(['id', 'kind'])
    .where('created_at', '>', created_at)
    .where('undone_at', 'is', null)
    .where(sql<boolean>`facts && ${facts}::text[]`)
    .orderBy('created_at', 'desc')
    .limit(20)
    .execute()
  if (newer.length === 0) return
  const errors = newer.map(({ id, kind }) => ({ path: id, code: kind, message: 'came later and changed the same' }))
  throw new Problem('conflict', 'change.newer', 'Something newer stands on this change: undo that first.', errors)
}

/** The latest change that stands on each of these facts, by fact: what takes it back. */
export async function findLatestChanges(ctx: Ctx, facts: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ fact: string; id: string }>`
    select distinct on (fact) fact, id from changes, unnest(facts) as fact
    where undone_at is null and facts && ${facts}::text[] and fact = any(${facts}::text[])
    order by fact, created_at desc`.execute(ctx.db)
  return new Map(rows.map(({ fact, id }) => [fact, id]))
}
