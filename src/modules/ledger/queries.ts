import { sql } from 'kysely'
import type { Ctx } from '#platform/db/tenant'
import { toMoney } from '#platform/http/shapes'
import type { Money } from '#shared/money'

type Question = { readonly account: string; readonly currency: string; readonly at?: Temporal.Instant }

/** What an account holds at a moment, now by default: credits less debits. Without postings it holds zero. */
export async function getBalance(ctx: Ctx, { account, currency, at = ctx.now }: Question): Promise<Money> {
  const { rows } = await sql<{ micros: string }>`
    select coalesce(sum(micros), 0)::text as micros from (
      select micros from postings where credit_account = ${account} and currency = ${currency} and at <= ${at.toString()}
      union all
      select -micros from postings where debit_account = ${account} and currency = ${currency} and at <= ${at.toString()}
    ) as side`.execute(ctx.db)
  return { micros: BigInt(rows[0]!.micros), currency }
}

/** Every account that was ever used, with what it holds. Per currency they sum to zero. */
export async function listBalances(ctx: Ctx): Promise<{ account: string; balance: Money }[]> {
  const { rows } = await sql<{ account: string; currency: string; micros: string }>`
    select account, currency, sum(micros)::text as micros from (
      select credit_account as account, currency, micros from postings
      union all
      select debit_account, currency, -micros from postings
    ) as side
    group by account, currency order by account, currency`.execute(ctx.db)
  return rows.map(({ account, currency, micros }) => ({ account, balance: { micros: BigInt(micros), currency } }))
}

/** Postings by their keys, in the order they were made. */
export async function listPostings(ctx: Ctx, keys: readonly string[]) {
  if (keys.length === 0) return []
  const rows = await ctx.db
    .selectFrom('postings')
    .selectAll()
    .where('key', 'in', [...keys])
    .orderBy('at')
    .orderBy('key')
    .execute()
  return rows.map(({ key, at, reason, debit_account, credit_account, micros, currency }) => ({
    key,
    at,
    reason,
    debit_account,
    credit_account,
    amount: toMoney(micros, currency),
  }))
}
