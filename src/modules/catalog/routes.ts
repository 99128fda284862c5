import { z } from '@hono/zod-openapi'
import { createRouter, endpoint } from '#platform/http/endpoint'
import { listShops } from './queries.ts'
import { ShopShape } from './schema.ts'

export const catalogRoutes = createRouter()

endpoint(
  catalogRoutes,
  {
    method: 'get',
    path: '/v1/shops',
    permission: 'orders:read',
    tag: 'catalog',
    summary: 'Shops: our own and merchants',
    reply: z.object({ data: z.array(ShopShape) }),
  },
  async (ctx) => ({ data: await listShops(ctx) }),
)
