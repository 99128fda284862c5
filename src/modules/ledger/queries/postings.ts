import { sql, type RawBuilder } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import { cutPage, readCursor } from '#platform/http/page'
import { toMoney } from '#platform/http/shapes'
import { splitAccount } from '../rules.ts'
import type { PostingPage, PostingQuery, PostingShape } from '../schema.ts'
import { creatorOf, momentOf } from './sides.ts'

type Query = z.output<typeof PostingQuery>

/**
 * The postings of an account, newest first, or of a journal, in their order; one page.
 * @throws Problem invalid `list.cursor`
 */
export async function listPostings(ctx: Ctx, query: Query): Promise<z.infer<typeof PostingPage>> {
  const { source, order } = query.account ? ofAccount(ctx, query, query.account) : ofJournal(query)
  const { rows } = await sql<Row>`
    select posting.*, posting.micros::text, journals.cause, debited.name as debit_creator, credited.name as credit_creator
    from (${source} limit ${query.limit + 1}) as posting
    left join journals on journals.id = posting.journal_id
    left join creators as debited on debited.id = ${creatorOf(sql`debit_account`)}
    left join creators as credited on credited.id = ${creatorOf(sql`credit_account`)}
    order by ${order}`.execute(ctx.db)
  const { page, next } = cutPage(rows, query.limit, ({ at, key, number }) => (query.account ? [at, key] : [number]))
  return { data: page.map(toPosting), next_cursor: next }
}

type Source = { source: RawBuilder<unknown>; order: RawBuilder<unknown> }

/** Both sides of an account by their indexes, each no longer than the page. */
function ofAccount(ctx: Ctx, { at, currency, journal_id, cursor, limit }: Query, account: string): Source {
  const order = sql`posting.at desc, posting.key desc`
  const conditions = [sql`at <= ${momentOf(ctx, at)}`]
  if (currency) conditions.push(sql`currency = ${currency}`)
  if (journal_id) conditions.push(sql`journal_id = ${journal_id} and at = (select at from journals where id = ${journal_id})`)
  const after = readCursor(cursor, 2)
  if (after) conditions.push(sql`(at, key) < (${after[0]}::timestamptz, ${after[1]})`)
  const side = (column: string) => sql`
    (select *, null as number from postings as posting where ${sql.ref(column)} = ${account} and ${sql.join(conditions, sql` and `)}
     order by ${order} limit ${limit + 1})`
  const source = sql`
    select * from (${side('credit_account')} union all ${side('debit_account')}) as posting order by ${order}`
  return { source, order }
}

/** A journal's postings by their keys: its id, and a number from 1 up. Only the page's are looked up. */
function ofJournal({ journal_id, cursor, limit }: Query): Source {
  const after = readCursor(cursor, 1)?.[0] ?? '0'
  return {
    source: sql`
      select posting.*, place::text as number from journals
      cross join lateral generate_series(${after}::int + 1, least(postings, ${after}::int + ${limit + 1}::int)) as place
      cross join lateral (select * from postings where key = journals.id || ':' || place) as posting
      where journals.id = ${journal_id}`,
    order: sql`number::int`,
  }
}

type Row = {
  key: string
  at: string
  reason: string
  journal_id: string | null
  cause: string | null
  debit_account: string
  debit_creator: string | null
  credit_account: string
  credit_creator: string | null
  micros: string
  currency: string
  number: string
}

function toPosting(row: Row): z.infer<typeof PostingShape> {
  const { key, at, reason, journal_id, cause, micros, currency } = row
  return {
    key,
    at,
    reason,
    journal: journal_id && cause ? { id: journal_id, cause } : null,
    debit: nameAccount(row.debit_account, row.debit_creator),
    credit: nameAccount(row.credit_account, row.credit_creator),
    amount: toMoney(micros, currency),
  }
}

/** An account with its kind and whose it is, as the API names it. */
export function nameAccount(name: string, creator: string | null) {
  const { kind, creatorId } = splitAccount(name)
  return { name, kind, creator: creatorId && creator ? { id: creatorId, name: creator } : null }
}
