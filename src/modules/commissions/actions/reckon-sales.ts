import { sql } from 'kysely'
import type pg from 'pg'
import { lockLines } from '#modules/orders'
import { recordAudit } from '#platform/audit'
import { scopeOnBehalf } from '#platform/auth/scope'
import { inWorkspace, type Actor, type Ctx } from '#platform/db/tenant'
import { enqueue } from '#platform/jobs'
import { Problem } from '#platform/problem'
import { newId } from '#shared/id'
import { reckonLines } from '../reckoning/reckon.ts'

export const RUN_RECKONING = 'commissions.reckon'

export type RunReckoning = { readonly workspaceId: string; readonly actor: Actor; readonly id: string }

/** The sales of a program from a moment on, of these creators or of everybody. */
type Sales = { readonly programId: string; readonly since: string; readonly creatorIds: readonly string[] | null }

/** As many lines are reckoned while somebody waits: a second or two. */
const AT_ONCE = 20_000

const salesOf = ({ programId, since, creatorIds }: Sales) => sql`
  select line.id as line_id, line.day from order_lines as line
  join program_shops on program_shops.shop_id = line.shop_id
  where program_shops.program_id = ${programId} and line.ordered_at >= ${since}
    and (${creatorIds === null} or line.creator_id = any(${[...(creatorIds ?? [])]}::text[]))`

/**
 * Reckons sales again after terms changed, and posts the difference: at once, or, where there are many and somebody
 * waits for an answer, as a job. The product itself waits for nobody, and there may be no worker beside it.
 */
export async function reckonSales(ctx: Ctx, cause: string, sales: Sales): Promise<void> {
  if (ctx.scope.actor.kind !== 'system') {
    const { rows } = await sql<{ lines: number }>`select count(*)::int as lines from (${salesOf(sales)}) as line`.execute(ctx.db)
    if (rows[0]!.lines > AT_ONCE) return reckonLater(ctx, cause, sales, rows[0]!.lines)
  }
  await lockLines(ctx)
  await reckonLines(ctx, cause, salesOf(sales))
}

async function reckonLater(ctx: Ctx, cause: string, { programId, since, creatorIds }: Sales, lines: number): Promise<void> {
  const id = newId('rec')
  await ctx.db
    .insertInto('reckonings')
    .values({
      workspace_id: ctx.scope.workspaceId,
      id,
      program_id: programId,
      cause,
      since,
      creator_ids: creatorIds && [...creatorIds],
      lines,
      requested_at: ctx.now.toString(),
    })
    .execute()
  await enqueue(ctx, RUN_RECKONING, jobOf(ctx, id))
}

const jobOf = ({ scope: { workspaceId, actor } }: Ctx, id: string): RunReckoning => ({ workspaceId, actor, id })

/**
 * Works one reckoning off in one transaction: a worker that dies leaves nothing behind and the job runs again; a job
 * that comes again after that changes nothing.
 */
export async function runReckoning(
  pool: pg.Pool,
  { workspaceId, actor, id }: RunReckoning,
  { isLast }: { isLast: boolean },
): Promise<void> {
  const scope = scopeOnBehalf(workspaceId, actor)
  const note = (change: { status: 'running' } | { status: 'failed'; problem: string; finished_at: string }) =>
    inWorkspace(pool, scope, (ctx) =>
      ctx.db
        .updateTable('reckonings')
        .set(change)
        .where('id', '=', id)
        .where('status', 'in', ['waiting', 'running'])
        .returningAll()
        .executeTakeFirst(),
    )
  const asked = await note({ status: 'running' })
  if (!asked) return
  try {
    await inWorkspace(pool, scope, async (ctx) => {
      await lockLines(ctx)
      await reckonLines(
        ctx,
        asked.cause,
        salesOf({ programId: asked.program_id, since: asked.since, creatorIds: asked.creator_ids }),
      )
      const done = { status: 'done', finished_at: Temporal.Now.instant().toString() } as const
      await ctx.db.updateTable('reckonings').set(done).where('id', '=', id).execute()
    })
  } catch (error) {
    if (isLast)
      await note({ status: 'failed', problem: (error as Error).message, finished_at: Temporal.Now.instant().toString() })
    throw error
  }
}

/** Queues a reckoning again that failed. @throws Problem missing `reckoning.missing`; conflict `reckoning.not_failed` */
export async function retryReckoning(ctx: Ctx, id: string): Promise<void> {
  const reckoning = await ctx.db.selectFrom('reckonings').select('status').where('id', '=', id).forUpdate().executeTakeFirst()
  if (!reckoning) throw new Problem('missing', 'reckoning.missing', 'There is no such reckoning here.')
  if (reckoning.status !== 'failed')
    throw new Problem('conflict', 'reckoning.not_failed', 'It has not failed: there is nothing to try again.')
  const waiting = { status: 'waiting', problem: null, finished_at: null } as const
  await ctx.db.updateTable('reckonings').set(waiting).where('id', '=', id).execute()
  await enqueue(ctx, RUN_RECKONING, jobOf(ctx, id))
  await recordAudit(ctx, { action: 'reckoning.retried', subject: id })
}
