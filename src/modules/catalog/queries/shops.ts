import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import { containing } from '#platform/db/containing'
import type { Ctx } from '#platform/db/tenant'
import { cutPage, readCursor } from '#platform/http/page'
import { Problem } from '#platform/problem'
import type { Channel, ShopPage, ShopQuery, ShopShape } from '../schema.ts'

const COLUMNS = ['id', 'channel', 'kind', 'external_id', 'name', 'currency', 'zone', 'version'] as const

/** Shops that stand for themselves, ours first. @throws Problem invalid `list.cursor` */
export async function listShops(ctx: Ctx, query: z.output<typeof ShopQuery>): Promise<z.infer<typeof ShopPage>> {
  const after = readCursor(query.cursor, 3)
  let found = ctx.db.selectFrom('shops').select(COLUMNS).where('merged_into', 'is', null)
  if (query.q) {
    const { q } = query
    found = found.where((where) => where.or([where('name', 'ilike', containing(q)), where('external_id', '=', q)]))
  }
  if (query.kind) found = found.where('kind', '=', query.kind)
  if (query.channel) found = found.where('channel', '=', query.channel)
  if (after)
    found = found.where(sql<boolean>`(kind = 'merchant', name, id) > (${after[0]} = 'merchant', ${after[1]}, ${after[2]})`)
  const rows = await found
    .orderBy(sql`kind = 'merchant'`)
    .orderBy('name')
    .orderBy('id')
    .limit(query.limit + 1)
    .execute()
  const { page, next } = cutPage(rows, query.limit, ({ kind, name, id }) => [kind, name, id])
  return { data: page, next_cursor: next }
}

/** @throws Problem missing `shop.missing` */
export async function getShop(ctx: Ctx, id: string): Promise<z.infer<typeof ShopShape>> {
  const shop = await ctx.db.selectFrom('shops').select(COLUMNS).where('id', '=', id).executeTakeFirst()
  if (!shop) throw new Problem('missing', 'shop.missing', 'There is no such shop here.')
  return shop
}

/** The brand's own shops on a channel, in one currency: where a file that names no shop may belong. */
export async function listOwnShops(ctx: Ctx, channel: Channel, currency: string): Promise<{ id: string; name: string }[]> {
  return ctx.db
    .selectFrom('shops')
    .select(['id', 'name'])
    .where('kind', '=', 'own')
    .where('merged_into', 'is', null)
    .where('channel', '=', channel)
    .where('currency', '=', currency)
    .orderBy('name')
    .execute()
}
