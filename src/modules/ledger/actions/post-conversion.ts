import { sql } from 'kysely'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import type { Money } from '#shared/money'
import { convertAmount } from '../queries/rates.ts'
import { account } from '../rules.ts'
import { postJournal } from './post-journal.ts'

type Conversion = {
  /** What converts, as a journal names it. The caller sees to it that it happens once. */
  readonly cause: string
  readonly from: { readonly account: string; readonly amount: Money }
  readonly to: { readonly account: string; readonly currency: string }
  readonly day: string
}

/**
 * Moves an amount into another currency at the rate of a day, as one journal of two legs through the liquidity accounts:
 * each currency sums to zero for itself, and the journal keeps the rate.
 *
 * @returns the journal's id and what arrived.
 * @throws Problem invalid `rate.missing`; invalid `ledger.amount` when the amount, or what it is worth, is not above zero.
 */
export async function postConversion(ctx: Ctx, { cause, from, to, day }: Conversion): Promise<{ id: string; amount: Money }> {
  const { amount, rate } = await convertAmount(ctx, { amount: from.amount, currency: to.currency, day })
  if (from.amount.micros <= 0n || amount.micros <= 0n)
    throw new Problem('invalid', 'ledger.amount', 'A conversion moves more than zero, and more than zero arrives.')
  const leg = (debit: string, credit: string, { micros, currency }: Money, reason: string) =>
    sql`(${debit}::text, ${credit}::text, ${currency}::text, ${micros.toString()}::bigint, ${reason}::text)`
  const out = leg(from.account, account.liquidity(from.amount.currency), from.amount, 'conversion.out')
  const into = leg(account.liquidity(to.currency), to.account, amount, 'conversion.in')
  const id = await postJournal(
    ctx,
    { cause, reason: 'conversion.made', rateId: rate.id },
    sql`select * from (values ${out}, ${into}) as leg (debit_account, credit_account, currency, micros, reason)`,
  )
  return { id: id!, amount }
}
