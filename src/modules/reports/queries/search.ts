import type { z } from '@hono/zod-openapi'
import { searchProducts } from '#modules/catalog'
import { searchCreators } from '#modules/creators'
import { searchOrders } from '#modules/orders'
import type { Ctx } from '#platform/db/tenant'
import type { SearchResult } from '../schema.ts'

/** What ⌘K finds: creators by name or handle, orders by number, products by name. */
export async function search(ctx: Ctx, text: string): Promise<z.infer<typeof SearchResult>> {
  const creators = await searchCreators(ctx, text, 6)
  const orders = await searchOrders(ctx, text, 6)
  const products = await searchProducts(ctx, text, 4)
  return {
    data: [
      ...orders.map(({ id, order_id, product }) => ({ kind: 'order' as const, id, title: order_id, subtitle: product })),
      ...creators.map(({ id, name, handle }) => ({
        kind: 'creator' as const,
        id,
        title: name,
        subtitle: handle ? `@${handle}` : '',
      })),
      ...products.map(({ id, name, external_id }) => ({ kind: 'product' as const, id, title: name, subtitle: external_id })),
    ],
  }
}
