import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import { toMoney } from '#platform/http/shapes'
import type { OrderVersionShape } from '#schema/orders'

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
