import { sql } from 'kysely'
import type { Ctx } from '#platform/db/tenant'
import type { Money } from '#shared/money'
import { SIDES } from './sides.ts'

type Question = { readonly account: string; readonly currency: string; readonly at?: Temporal.Instant }

/** What an account holds at a moment, now by default: credits less debits. Without postings it holds zero. */
export async function getBalance(ctx: Ctx, { account, currency, at = ctx.now }: Question): Promise<Money> {
  const { rows } = await sql<{ micros: string }>`
    select coalesce(sum(micros), 0)::text as micros from ${SIDES} as side
    where account = ${account} and currency = ${currency} and at <= ${at.toString()}`.execute(ctx.db)
  return { micros: BigInt(rows[0]!.micros), currency }
}

/** Every account that was used by a moment, now by default, with what it then held. Per currency they sum to zero. */
export async function listBalances(
  ctx: Ctx,
  { at = ctx.now }: { readonly at?: Temporal.Instant } = {},
): Promise<{ account: string; balance: Money }[]> {
  const { rows } = await sql<{ account: string; currency: string; micros: string }>`
    select account, currency, sum(micros)::text as micros from ${SIDES} as side where at <= ${at.toString()}
    group by account, currency order by account, currency`.execute(ctx.db)
  return rows.map(({ account, currency, micros }) => ({ account, balance: { micros: BigInt(micros), currency } }))
}
