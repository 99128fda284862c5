import { sql, type RawBuilder } from 'kysely'
import type { z } from '@hono/zod-openapi'
import { containing } from '#platform/db/containing'
import type { Ctx } from '#platform/db/tenant'
import { cutPage, readCursor } from '#platform/http/page'
import { toMoney } from '#platform/http/shapes'
import { account } from '../rules.ts'
import type { AccountFilter, AccountPage, AccountQuery, AccountSummary } from '../schema.ts'
import { nameAccount } from './postings.ts'
import { creatorOf, kindOf, momentOf, SIDES } from './sides.ts'

type Filter = z.output<typeof AccountFilter>

/** Accounts and what they held at a moment, by name, one page. @throws Problem invalid `list.cursor` */
export async function listAccounts(ctx: Ctx, query: z.output<typeof AccountQuery>): Promise<z.infer<typeof AccountPage>> {
  const after = readCursor(query.cursor, 2)
  const position = after ? sql`(account, currency) > (${after[0]}, ${after[1]})` : sql`true`
  const { rows } = await sql<{ account: string; creator: string | null; currency: string; micros: string }>`
    select account, currency, micros::text, creators.name as creator from (
      ${held(ctx, query)} and ${position} order by account, currency limit ${query.limit + 1}
    ) as held
    left join creators on creators.id = held.creator_id
    order by account, currency`.execute(ctx.db)
  const { page, next } = cutPage(rows, query.limit, (row) => [row.account, row.currency])
  const data = page.map((row) => ({ ...nameAccount(row.account, row.creator), balance: toMoney(row.micros, row.currency) }))
  return { data, next_cursor: next }
}

/** What the filter's accounts hold together, per kind and currency. */
export async function sumAccounts(ctx: Ctx, filter: Filter): Promise<z.infer<typeof AccountSummary>> {
  const { rows } = await sql<{ kind: string; currency: string; accounts: number; micros: string }>`
    select kind, currency, count(*)::int as accounts, sum(micros)::text as micros from (${held(ctx, filter)}) as held
    group by kind, currency order by currency, kind`.execute(ctx.db)
  return { data: rows.map(({ micros, currency, ...row }) => ({ ...row, balance: toMoney(micros, currency) })) }
}

/** SQL: the accounts that fit the filter with what they hold; goes on with further conditions. */
function held(ctx: Ctx, { at, currency, kind, creator_id, q }: Filter): RawBuilder<unknown> {
  const sides = [sql`at <= ${momentOf(ctx, at)}`]
  if (currency) sides.push(sql`currency = ${currency}`)
  if (creator_id) sides.push(sql`account = any(${accountsOf(creator_id)}::text[])`)
  const accounts = [sql`true`]
  if (kind) accounts.push(sql`kind = ${kind}`)
  if (q) {
    const part = containing(q.toLowerCase())
    accounts.push(sql`(lower(account) like ${part} or creator_id in (
      select id from creators where lower(name) like ${part} union all select creator_id from handles where handle like ${part}))`)
  }
  return sql`
    select * from (
      select account, ${kindOf(sql`account`)} as kind, ${creatorOf(sql`account`)} as creator_id, currency, sum(micros) as micros
      from ${SIDES} as side where ${sql.join(sides, sql` and `)}
      group by account, currency
    ) as account where ${sql.join(accounts, sql` and `)}`
}

/** All accounts of a creator by name, so that they are found by index. */
function accountsOf(creatorId: string): string[] {
  const { creatorPayable, creatorPending, creatorDebt, platformPaid } = account
  return [creatorPayable, creatorPending, creatorDebt, platformPaid].map((name) => name(creatorId))
}
