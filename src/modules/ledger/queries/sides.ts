import { sql, type RawBuilder } from 'kysely'
import type { Ctx } from '#platform/db/tenant'

/** Every posting twice, once for each account: account, currency, at, micros (a debit is below zero). */
export const SIDES = sql`(
  select credit_account as account, currency, at, micros from postings
  union all
  select debit_account, currency, at, -micros from postings
)`

/** A moment as SQL: now, an instant, or the end of a day in the workspace's zone. */
export function momentOf(ctx: Ctx, at: string | undefined): RawBuilder<unknown> {
  if (at?.length === 10)
    return sql`(select (${at}::date + 1)::timestamp at time zone zone - interval '1 microsecond'
      from shared.workspaces where id = ${ctx.scope.workspaceId})`
  return sql`${at ?? ctx.now.toString()}::timestamptz`
}

/** An account's kind and creator as SQL, as `splitAccount` finds them. */
export const kindOf = (account: RawBuilder<unknown>) =>
  sql`case when ${account} like 'creator:%' then 'creator:' || split_part(${account}, ':', 3)
    when ${account} like 'liquidity:%' then 'liquidity' else ${account} end`
export const creatorOf = (account: RawBuilder<unknown>) =>
  sql`case when ${account} like 'creator:%' then split_part(${account}, ':', 2) end`
