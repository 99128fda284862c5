import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import { cutPage, readCursor } from '#platform/http/page'
import { Problem } from '#platform/problem'
import type { JournalPage, JournalQuery, JournalShape } from '../schema.ts'
import { getRate } from './rates.ts'

const COLUMNS = ['id', 'at', 'cause', 'reason', 'postings'] as const

/** Journals, newest first, one page; `cause` finds those that one thing made. @throws Problem invalid `list.cursor` */
export async function listJournals(
  ctx: Ctx,
  { cause, cursor, limit }: z.output<typeof JournalQuery>,
): Promise<z.infer<typeof JournalPage>> {
  const after = readCursor(cursor, 2)
  let journals = ctx.db.selectFrom('journals').select(COLUMNS)
  if (cause) journals = journals.where('cause', '=', cause)
  if (after) journals = journals.where(sql<boolean>`(at, id) < (${after[0]}::timestamptz, ${after[1]})`)
  const rows = await journals
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const { page, next } = cutPage(rows, limit, ({ at, id }) => [at, id])
  return { data: page, next_cursor: next }
}

/** One journal with the rate it converts at. @throws Problem missing `journal.missing` */
export async function getJournal(ctx: Ctx, id: string): Promise<z.infer<typeof JournalShape>> {
  const found = await ctx.db
    .selectFrom('journals')
    .select([...COLUMNS, 'rate_id'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) throw new Problem('missing', 'journal.missing', 'There is no such journal here.')
  const { rate_id, ...journal } = found
  return { ...journal, rate: rate_id === null ? null : await getRate(ctx, rate_id) }
}
