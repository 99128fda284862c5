import type { z } from '@hono/zod-openapi'
import { containing } from '#platform/db/containing'
import type { Ctx } from '#platform/db/tenant'
import type { Channel, ShopShape } from './schema.ts'

/** Ours first: merchants may be more than a list can hold. */
export async function listShops(ctx: Ctx): Promise<z.infer<typeof ShopShape>[]> {
  return ctx.db
    .selectFrom('shops')
    .select(['id', 'channel', 'kind', 'name', 'currency', 'zone'])
    .orderBy('kind', 'desc')
    .orderBy('name')
    .orderBy('id')
    .limit(1000)
    .execute()
}

/** The brand's own shops on a channel, in one currency: where a file that names no shop may belong. */
export async function listOwnShops(ctx: Ctx, channel: Channel, currency: string): Promise<{ id: string; name: string }[]> {
  return ctx.db
    .selectFrom('shops')
    .select(['id', 'name'])
    .where('kind', '=', 'own')
    .where('channel', '=', channel)
    .where('currency', '=', currency)
    .orderBy('name')
    .execute()
}

/** Products whose name or marketplace id fits, best known first. */
export async function searchProducts(ctx: Ctx, text: string, limit: number) {
  return ctx.db
    .selectFrom('products')
    .select(['id', 'name', 'external_id'])
    .where((where) => where.or([where('name', 'ilike', containing(text)), where('external_id', '=', text)]))
    .orderBy('name')
    .limit(limit)
    .execute()
}
