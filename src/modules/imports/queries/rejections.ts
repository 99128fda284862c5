import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import { cutPage, readCursor } from '#platform/http/page'
import type { RejectionState } from '../rules.ts'
import type { RejectionPage } from '../schema.ts'
import { getImport } from './imports.ts'

type Asked = { limit: number; cursor?: string | undefined; state?: RejectionState | undefined }

/** The rows of an import that were not taken, in the order of the file, with the file's columns. */
export async function listRejections(
  ctx: Ctx,
  id: string,
  { limit, cursor, state }: Asked,
): Promise<z.infer<typeof RejectionPage>> {
  await getImport(ctx, id)
  const after = readCursor(cursor, 1)?.[0] ?? '0'
  const rows = await ctx.db
    .selectFrom('import_rejections')
    .select(['position', 'row_number as row', 'column_name as column', 'code', 'message', 'value', 'state', 'source as cells'])
    .where('import_id', '=', id)
    .where('position', '>', Number(after))
    .$if(state !== undefined, (query) => query.where('state', '=', state!))
    .orderBy('position')
    .limit(limit + 1)
    .execute()
  const { columns } = await ctx.db.selectFrom('imports').select('columns').where('id', '=', id).executeTakeFirstOrThrow()
  const { page, next } = cutPage(rows, limit, ({ position }) => [String(position)])
  return { data: page.map(({ position: _, ...rejection }) => rejection), next_cursor: next, columns: columns ?? [] }
}
