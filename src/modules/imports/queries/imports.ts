import { sql, type RawBuilder } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import { cutPage, readCursor } from '#platform/http/page'
import { Problem } from '#platform/problem'
import type { ImportPage, ImportQuery, ImportShape } from '../schema.ts'

export type Import = z.infer<typeof ImportShape>
type Row = Omit<Import, 'file_size' | 'rows_expected'> & { file_size: string; rows_expected: string | null }

/** A file of several gigabytes has more bytes than an int holds. */
const IMPORT = sql`
  id, batch_id, file_name, file_size, status, phase, attempt, rows_read, rows_expected, kind, locale, as_of,
  case when covers_from is not null then json_build_object('from', covers_from, 'to', covers_to) end as covers,
  (select json_build_object('id', shops.id, 'name', shops.name) from shops where shops.id = imports.shop_id) as shop, account,
  '{"dismissed": 0}'::jsonb || summary as summary, problem, created_at, finished_at,
  (select min(earlier.id) from imports as earlier
   where earlier.file_hash = imports.file_hash and (earlier.status = 'done' or earlier.replaced_by = imports.id)
     and earlier.created_at < imports.created_at) as same_file_as`

/** Imports, latest first. @throws Problem invalid `list.cursor` */
export async function listImports(ctx: Ctx, query: z.output<typeof ImportQuery>): Promise<z.infer<typeof ImportPage>> {
  const after = readCursor(query.cursor, 2)
  const conditions: RawBuilder<unknown>[] = [sql`true`]
  if (query.status) conditions.push(sql`status = ${query.status}`)
  // A trial brought nothing: it is found by its name or its batch.
  else if (!query.batch_id) conditions.push(sql`status <> 'dry_run'`)
  if (query.kind) conditions.push(sql`kind = ${query.kind}`)
  if (query.batch_id) conditions.push(sql`batch_id = ${query.batch_id}`)
  if (after) conditions.push(sql`(created_at, id) < (${after[0]}, ${after[1]})`)
  const { rows } = await sql<Row>`
    select ${IMPORT} from imports where ${sql.join(conditions, sql` and `)} order by created_at desc, id desc limit ${query.limit + 1}`.execute(
    ctx.db,
  )
  const { page, next } = cutPage(rows, query.limit, ({ created_at, id }) => [created_at, id])
  return { data: page.map(toImport), next_cursor: next }
}

/** Those of one batch, in the order they were dropped. */
export async function listBatch(ctx: Ctx, batchId: string): Promise<Import[]> {
  const { rows } = await sql<Row>`select ${IMPORT} from imports where batch_id = ${batchId} order by created_at, id`.execute(
    ctx.db,
  )
  return rows.map(toImport)
}

/** Those of these ids, in the order they were dropped. */
export async function listImportsById(ctx: Ctx, ids: readonly string[]): Promise<Import[]> {
  const { rows } = await sql<Row>`select ${IMPORT} from imports where id = any(${ids}::text[]) order by created_at, id`.execute(
    ctx.db,
  )
  return rows.map(toImport)
}

/** @throws Problem missing `import.missing` */
export async function getImport(ctx: Ctx, id: string): Promise<Import> {
  const found = await findImport(ctx, id)
  if (!found) throw new Problem('missing', 'import.missing', 'There is no such import here.')
  return found
}

export async function findImport(ctx: Ctx, id: string): Promise<Import | undefined> {
  const { rows } = await sql<Row>`select ${IMPORT} from imports where id = ${id}`.execute(ctx.db)
  return rows[0] && toImport(rows[0])
}

/** The first import that took these bytes, if any. */
export async function findDoneImportOf(ctx: Ctx, hash: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from imports where file_hash = ${hash} and status = 'done' order by created_at limit 1`.execute(ctx.db)
  return rows[0]?.id ?? null
}

export async function getShopName(ctx: Ctx, id: string | null): Promise<string | undefined> {
  if (id === null) return undefined
  const { rows } = await sql<{ name: string }>`select name from shops where id = ${id}`.execute(ctx.db)
  return rows[0]?.name
}

function toImport({ file_size, rows_expected, ...row }: Row): Import {
  return { ...row, file_size: Number(file_size), rows_expected: rows_expected === null ? null : Number(rows_expected) }
}
