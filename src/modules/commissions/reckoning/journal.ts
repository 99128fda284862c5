import { sql, type RawBuilder } from 'kysely'
import { account, carryDebts, postJournal } from '#modules/ledger'
import type { Ctx } from '#platform/db/tenant'

/** An account's name with the creator of the row in it. */
const accountOf = (name: (creatorId: string) => string) => sql`replace(${name('$')}, '$', creator_id)`

/**
 * Posts what the changes and the changed lines make of the ledger, as one journal: a sum per creator, account and
 * direction. Each line's part is what its commission says and said.
 *
 * @returns the journal's id, or null when no balance changes.
 */
export async function postChanges(ctx: Ctx, cause: string): Promise<string | null> {
  const [pending, payable] = [accountOf(account.creatorPending), accountOf(account.creatorPayable)]
  const journal = await postJournal(
    ctx,
    { cause, reason: 'commissions.reckoned' },
    sql`
      with sides as (
        select creator_id, currency, status in ('approved', 'paid') as is_payable, amount from commission_changes
        union all
        select creator_id_before, currency_before, status_before in ('approved', 'paid'), -amount_before from commission_changes where status_before is not null
      ), sums as (
        select creator_id, currency, coalesce(sum(amount) filter (where not is_payable), 0) as pending, coalesce(sum(amount) filter (where is_payable), 0) as payable
        from sides group by creator_id, currency
      ), moved as (
        select *, case when pending < 0 and payable > 0 then least(-pending, payable) when pending > 0 and payable < 0 then -least(pending, -payable) else 0 end as approved
        from sums
      )
      ${transfer(sql`moved`, sql`approved`, pending, payable, 'commission.approved', 'commission.unapproved')}
      union all ${transfer(sql`moved`, sql`pending + approved`, sql`${account.rewardCost}`, pending, 'commission.earned', 'commission.reduced')}
      union all ${transfer(sql`moved`, sql`payable - approved`, sql`${account.rewardCost}`, payable, 'commission.earned', 'commission.reduced')}
      union all ${transfer(PLATFORM_SUMS, sql`amount`, sql`${account.platformCost}`, accountOf(account.platformPaid), 'commission.earned', 'commission.reduced')}`,
  )
  if (journal)
    await carryDebts(
      ctx,
      sql`select creator_id from commission_changes union select creator_id_before from commission_changes`,
      cause,
    )
  return journal
}

/** What the marketplace pays each creator for the changed lines, less what it paid for them before. */
const PLATFORM_SUMS = sql`(
  select creator_id, currency, sum(amount) as amount from (
    select creator_id, currency, case when status = 'cancelled' then 0 else platform_commission end as amount
    from order_lines where id in (select line_id from touched_lines where is_changed)
    union all
    select creator_id, currency, case when status = 'cancelled' then 0 else -platform_commission end from replaced_lines
  ) as sides group by creator_id, currency
) as platform`

/** Rows that move `amount` from one account to the other, or back where it is below zero. */
function transfer(
  rows: RawBuilder<unknown>,
  amount: RawBuilder<unknown>,
  from: RawBuilder<unknown>,
  to: RawBuilder<unknown>,
  reason: string,
  reverse: string,
): RawBuilder<unknown> {
  return sql`
    select case when ${amount} > 0 then ${from} else ${to} end as debit_account, case when ${amount} > 0 then ${to} else ${from} end as credit_account,
      currency, abs(${amount})::bigint as micros, case when ${amount} > 0 then ${reason}::text else ${reverse}::text end as reason
    from ${rows} where ${amount} <> 0`
}
