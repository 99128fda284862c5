import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import { cutPage, readCursor } from '#platform/http/page'
import type { RememberedMappingPage, RememberedMappingShape } from '../schema.ts'

type Remembered = z.infer<typeof RememberedMappingShape>

const COLUMNS = ['id', 'name', 'shop', 'headers', 'mapping', 'used_at', 'created_at'] as const

/** Mappings, last used first. @throws Problem invalid `list.cursor` */
export async function listMappings(
  ctx: Ctx,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<z.infer<typeof RememberedMappingPage>> {
  const after = readCursor(cursor, 2)
  const rows = await ctx.db
    .selectFrom('import_mappings')
    .select(COLUMNS)
    .$if(after !== null, (query) =>
      query.where(({ eb, refTuple, tuple }) => eb(refTuple('used_at', 'id'), '<', tuple(after![0]!, after![1]!))),
    )
    .orderBy('used_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const { page, next } = cutPage(rows, limit, ({ used_at, id }) => [used_at, id])
  return { data: page.map(toRemembered), next_cursor: next }
}

export async function getMapping(ctx: Ctx, id: string): Promise<Remembered> {
  return toRemembered(await ctx.db.selectFrom('import_mappings').select(COLUMNS).where('id', '=', id).executeTakeFirstOrThrow())
}

function toRemembered(row: Omit<Remembered, 'shop'> & { shop: string }): Remembered {
  return { ...row, shop: row.shop || null }
}
