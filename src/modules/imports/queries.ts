import { sql, type RawBuilder } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import { cutPage, readCursor } from '#platform/http/page'
import { toMoney } from '#platform/http/shapes'
import { Problem } from '#platform/problem'
import type { OrderVersionShape } from '#schema/orders'
import type { ImportPage, ImportQuery, ImportShape, RejectionPage } from './schema.ts'

type Import = z.infer<typeof ImportShape>

const IMPORT = sql`
  id, file_name, file_size::int, status, kind, locale, as_of, rows_read, summary, problem, created_at, finished_at,
  (select min(earlier.id) from imports as earlier
   where earlier.file_hash = imports.file_hash and earlier.status = 'done' and earlier.created_at < imports.created_at) as same_file_as`

/** Imports, latest first. @throws Problem invalid `list.cursor` */
export async function listImports(ctx: Ctx, query: z.output<typeof ImportQuery>): Promise<z.infer<typeof ImportPage>> {
  const after = readCursor(query.cursor, 2)
  const conditions: RawBuilder<unknown>[] = [sql`true`]
  if (query.status) conditions.push(sql`status = ${query.status}`)
  if (after) conditions.push(sql`(created_at, id) < (${after[0]}, ${after[1]})`)
  const { rows } = await sql<Import>`
    select ${IMPORT} from imports where ${sql.join(conditions, sql` and `)} order by created_at desc, id desc limit ${query.limit + 1}`.execute(
    ctx.db,
  )
  const { page, next } = cutPage(rows, query.limit, ({ created_at, id }) => [created_at, id])
  return { data: page, next_cursor: next }
}

/** @throws Problem missing `import.missing` */
export async function getImport(ctx: Ctx, id: string): Promise<Import> {
  const found = await findImport(ctx, id)
  if (!found) throw new Problem('missing', 'import.missing', 'There is no such import here.')
  return found
}

export async function findImport(ctx: Ctx, id: string): Promise<Import | undefined> {
  const { rows } = await sql<Import>`select ${IMPORT} from imports where id = ${id}`.execute(ctx.db)
  return rows[0]
}

/** The rows of an import that were not taken, in the order of the file. */
export async function listRejections(
  ctx: Ctx,
  id: string,
  query: { limit: number; cursor?: string | undefined },
): Promise<z.infer<typeof RejectionPage>> {
  await getImport(ctx, id)
  const after = readCursor(query.cursor, 1)?.[0] ?? '0'
  const rows = await ctx.db
    .selectFrom('import_rejections')
    .select(['position', 'row_number as row', 'column_name as column', 'code', 'message', 'value'])
    .where('import_id', '=', id)
    .where('position', '>', Number(after))
    .orderBy('position')
    .limit(query.limit + 1)
    .execute()
  const { page, next } = cutPage(rows, query.limit, ({ position }) => [String(position)])
  return { data: page.map(({ position: _, ...rejection }) => rejection), next_cursor: next }
}

/** Every version of a line, newest first, with the row of the file it stood in. */
export async function listOrderVersions(ctx: Ctx, lineId: string): Promise<z.infer<typeof OrderVersionShape>[]> {
  type Row = {
    import_id: string
    file_name: string
    row_number: number
    as_of: string
    stands: boolean
    undone: boolean
    status: 'unpaid' | 'pending' | 'completed' | 'cancelled'
    source_status: string
    currency: string
    order_value: string
    refund_value: string
    platform_commission: string
    columns: string[]
    source: string[]
  }
  const { rows } = await sql<Row>`
    select version.import_id, imports.file_name, version.row_number, version.as_of, line.id is not null as stands, imports.status = 'undone' as undone,
      version.status, version.source_status, version.currency, version.order_value, version.refund_value, version.platform_commission,
      imports.columns, version.source
    from order_line_versions as version
    join imports on imports.id = version.import_id
    left join order_lines as line on line.id = version.line_id and line.import_id = version.import_id and line.row_number = version.row_number
    where version.line_id = ${lineId}
    order by version.as_of desc, version.status_rank desc, version.content_hash desc`.execute(ctx.db)
  return rows.map(({ row_number, currency, columns, source, ...version }) => ({
    ...version,
    row: row_number,
    order_value: toMoney(version.order_value, currency),
    refund_value: toMoney(version.refund_value, currency),
    platform_commission: toMoney(version.platform_commission, currency),
    source: columns.map((column, index) => ({ column, value: source[index] ?? '' })),
  }))
}
