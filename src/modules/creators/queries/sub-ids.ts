import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import type { MappedSubIds } from '../schema.ts'

/** Sub-ids that are known to be somebody's, by account. */
export async function listMappedSubIds(ctx: Ctx): Promise<z.infer<typeof MappedSubIds>> {
  const rows = await ctx.db
    .selectFrom('sub_id_map')
    .innerJoin('creators', 'creators.id', 'sub_id_map.creator_id')
    .select(['platform', 'account', 'position', 'value', 'creators.id', 'creators.name'])
    .orderBy('platform')
    .orderBy('account')
    .orderBy('position')
    .orderBy('value')
    .limit(10_000)
    .execute()
  return { data: rows.map(({ id, name, ...subId }) => ({ ...subId, creator: { id, name } })) }
}
