import { sql, type RawBuilder } from 'kysely'
import type { Ctx } from '#platform/db/tenant'
import { SIDES } from '../queries/sides.ts'
import { account } from '../rules.ts'
import { postJournal } from './post-journal.ts'

const named = (name: (creatorId: string) => string) => sql`replace(${name('$')}, '$', creator_id)`

/**
 * Carries debts forward, per creator and currency: what a clawback took below zero after a payout becomes a debt, and
 * a debt is repaid from what is payable. Afterwards nothing payable is below zero, and nobody who owes is owed.
 * Two transactions that carry debts take turns until they end.
 *
 * @param creators selects creator_id of those whose payable may have changed.
 * @returns the journal's id; null when there was nothing to carry.
 */
export async function carryDebts(ctx: Ctx, creators: RawBuilder<unknown>, cause = 'debts'): Promise<string | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`debts ${ctx.scope.workspaceId}`}, 0))`.execute(ctx.db)
  return postJournal(
    ctx,
    { cause, reason: 'debts.carried' },
    sql`
      select case when payable < 0 then debt_account else payable_account end as debit_account,
        case when payable < 0 then payable_account else debt_account end as credit_account,
        currency, case when payable < 0 then -payable else least(payable, -debt) end::bigint as micros,
        case when payable < 0 then 'debt.carried' else 'debt.repaid' end as reason
      from (
        select distinct ${named(account.creatorPayable)} as payable_account, ${named(account.creatorDebt)} as debt_account
        from (${creators}) as creator
      ) as names
      cross join lateral (
        select currency, coalesce(sum(micros) filter (where name = payable_account), 0) as payable,
          coalesce(sum(micros) filter (where name = debt_account), 0) as debt
        from (values (payable_account), (debt_account)) as own (name)
        join ${SIDES} as side on account = name
        group by currency
      ) as held
      where payable < 0 or (payable > 0 and debt < 0)`,
  )
}
