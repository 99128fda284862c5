import { Problem } from '#platform/problem'
import type { Ctx } from '#platform/db/tenant'
import { formatMicros, type Money } from '#shared/money'

export type Posting = {
  /** Names the fact this records, for ever. */
  readonly key: string
  readonly debit: string
  readonly credit: string
  /** More than zero: the direction is in the accounts. */
  readonly amount: Money
  readonly reason: string
}

/**
 * Posts one immutable transfer between two accounts. Posting the same key again changes nothing and answers
 * `replayed: true`, so a retry after a lost reply is safe.
 *
 * @throws Problem invalid `ledger.amount` when the amount is not above zero or both accounts are one;
 *   conflict `ledger.key_reused` when the key already names something else.
 */
export async function postTransfer(ctx: Ctx, posting: Posting): Promise<{ replayed: boolean }> {
  const { key, debit, credit, amount, reason } = posting
  if (amount.micros <= 0n || debit === credit)
    throw new Problem('invalid', 'ledger.amount', 'A posting moves more than zero between two accounts.')
  const row = {
    workspace_id: ctx.scope.workspaceId,
    key,
    debit_account: debit,
    credit_account: credit,
    currency: amount.currency,
    micros: amount.micros.toString(),
    reason,
    at: ctx.now.toString(),
  }
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('postings')
    .values(row)
    .onConflict((conflict) => conflict.columns(['workspace_id', 'key']).doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 1n) return { replayed: false }

  const earlier = await ctx.db.selectFrom('postings').selectAll().where('key', '=', key).executeTakeFirstOrThrow()
  const same = (['debit_account', 'credit_account', 'currency', 'micros', 'reason'] as const).every(
    (column) => earlier[column] === row[column],
  )
  if (!same)
    throw new Problem(
      'conflict',
      'ledger.key_reused',
      `The key ${key} already names ${formatMicros(BigInt(earlier.micros))} ${earlier.currency}.`,
    )
  return { replayed: true }
}
