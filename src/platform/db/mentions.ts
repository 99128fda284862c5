import { sql } from 'kysely'
import type { Ctx } from './tenant.ts'

/**
 * Those of the ids that no row of any table holds in a column of this name, but for tables that go with them: what
 * nothing mentions may go. Not every mention is a foreign key: order lines have none.
 */
export async function findUnmentioned(
  ctx: Ctx,
  { column, ids, besides }: { readonly column: string; readonly ids: readonly string[]; readonly besides: readonly string[] },
): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select relname as name from pg_class c join pg_attribute on attrelid = c.oid
    where relnamespace = 'kolive'::regnamespace and relkind in ('r', 'p') and not relispartition
      and attname = ${column} and not attisdropped and relname <> all(${besides as string[]}::text[])`.execute(ctx.db)
  const left = new Set(ids)
  for (const { name } of tables) {
    if (left.size === 0) break
    const { rows } = await sql<{ id: string }>`
      select distinct ${sql.ref(column)} as id from ${sql.table(name)} where ${sql.ref(column)} = any(${[...left]}::text[])`.execute(
      ctx.db,
    )
    for (const { id } of rows) left.delete(id)
  }
  return [...left]
}
