import { z } from '@hono/zod-openapi'
import { endpoint, type Router } from '#platform/http/endpoint'
import { readVersion } from '#platform/http/if-match'
import { editShop } from '../actions/edit-catalog.ts'
import { mergeShops } from '../actions/merge-shops.ts'
import { getShop, listShops } from '../queries/shops.ts'
import { Changed, Merge, ShopEdit, ShopEdited, ShopPage, ShopQuery, ShopShape } from '../schema.ts'

const tag = 'catalog'
const params = z.object({ id: z.string() })

export function addShopRoutes(router: Router): void {
  endpoint(
    router,
    {
      method: 'get',
      path: '/v1/shops',
      permission: 'catalog:read',
      tag,
      summary: 'Shops: our own and merchants',
      query: ShopQuery,
      reply: ShopPage,
    },
    (ctx, { query }) => listShops(ctx, query),
  )

  endpoint(
    router,
    { method: 'get', path: '/v1/shops/{id}', permission: 'catalog:read', tag, summary: 'One shop', params, reply: ShopShape },
    (ctx, { params: { id } }) => getShop(ctx, id),
  )

  endpoint(
    router,
    {
      method: 'patch',
      path: '/v1/shops/{id}',
      permission: 'catalog:write',
      tag,
      summary: 'Edit a shop; If-Match carries the version that was read',
      params,
      body: ShopEdit,
      reply: ShopEdited,
    },
    async (ctx, { params: { id }, body: edit, request }) => {
      const change_id = await editShop(ctx, { id, version: readVersion(request), edit })
      return { ...(await getShop(ctx, id)), change_id }
    },
  )

  endpoint(
    router,
    {
      method: 'post',
      path: '/v1/shops/merge',
      permission: 'catalog:write',
      tag,
      summary: 'Merge shops of one channel and currency into one of them',
      body: Merge,
      reply: Changed,
    },
    async (ctx, { body }) => ({ change_id: await mergeShops(ctx, body) }),
  )
}
