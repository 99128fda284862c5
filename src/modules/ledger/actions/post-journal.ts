import { sql, type RawBuilder } from 'kysely'
import type { Ctx } from '#platform/db/tenant'
import { newId } from '#shared/id'

export type Journal = {
  /** What made the group: `import:imp_…`, `terms:rwd_…:3`. */
  readonly cause: string
  readonly reason: string
  /** The rate it converts at, where it does. */
  readonly rateId?: string
}

/**
 * Posts a group as one journal: all of it or nothing, one row or a hundred thousand.
 *
 * @param rows selects debit_account, credit_account, currency, micros (above zero), reason.
 * @returns the journal's id; null when `rows` selects none, and then nothing is written.
 */
export async function postJournal(
  ctx: Ctx,
  { cause, reason, rateId }: Journal,
  rows: RawBuilder<unknown>,
): Promise<string | null> {
  const id = newId('jrn')
  const at = ctx.now.toString()
  const { numAffectedRows = 0n } = await sql`
    insert into postings (workspace_id, journal_id, key, debit_account, credit_account, currency, micros, reason, at)
    select ${ctx.scope.workspaceId}, ${id}, ${`${id}:`} || row_number() over (),
      debit_account, credit_account, currency, micros, reason, ${at}::timestamptz
    from (${rows}) as posting`.execute(ctx.db)
  if (numAffectedRows === 0n) return null
  const journal = {
    workspace_id: ctx.scope.workspaceId,
    id,
    at,
    cause,
    reason,
    rate_id: rateId ?? null,
    postings: Number(numAffectedRows),
  }
  await ctx.db.insertInto('journals').values(journal).execute()
  return id
}
