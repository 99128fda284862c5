import { z } from '@hono/zod-openapi'
import { endpoint, type Router } from '#platform/http/endpoint'
import { readVersion } from '#platform/http/if-match'
import { editProduct, editProducts, editSku, renameCategory } from '../actions/edit-catalog.ts'
import { mergeProducts } from '../actions/merge-products.ts'
import { getProduct, listCategories } from '../queries/products.ts'
import {
  CategoryList,
  CategoryRename,
  Changed,
  Merge,
  ProductEdit,
  ProductEdited,
  ProductsEdit,
  ProductShape,
  SkuEdit,
} from '../schema.ts'

const tag = 'catalog'
const params = z.object({ id: z.string() })

export function addProductRoutes(router: Router): void {
  endpoint(
    router,
    {
      method: 'get',
      path: '/v1/products/{id}',
      permission: 'catalog:read',
      tag,
      summary: 'One product',
      params,
      reply: ProductShape,
    },
    (ctx, { params: { id } }) => getProduct(ctx, id),
  )

  endpoint(
    router,
    {
      method: 'patch',
      path: '/v1/products/{id}',
      permission: 'catalog:write',
      tag,
      summary: 'Edit a product; If-Match carries the version that was read',
      params,
      body: ProductEdit,
      reply: ProductEdited,
    },
    async (ctx, { params: { id }, body: edit, request }) => {
      const change_id = await editProduct(ctx, { id, version: readVersion(request), edit })
      return { ...(await getProduct(ctx, id)), change_id }
    },
  )

  endpoint(
    router,
    {
      method: 'post',
      path: '/v1/products/edit',
      permission: 'catalog:write',
      tag,
      summary: 'Give many products the same category',
      body: ProductsEdit,
      reply: Changed,
    },
    async (ctx, { body }) => ({ change_id: await editProducts(ctx, body) }),
  )

  endpoint(
    router,
    {
      method: 'post',
      path: '/v1/products/merge',
      permission: 'catalog:write',
      tag,
      summary: 'Merge duplicates of a shop into one of them',
      body: Merge,
      reply: Changed,
    },
    async (ctx, { body }) => ({ change_id: await mergeProducts(ctx, body) }),
  )

  endpoint(
    router,
    {
      method: 'patch',
      path: '/v1/skus/{id}',
      permission: 'catalog:write',
      tag,
      summary: 'Edit a SKU; If-Match carries the version that was read',
      params,
      body: SkuEdit,
      reply: Changed,
    },
    async (ctx, { params: { id }, body: edit, request }) => ({
      change_id: await editSku(ctx, { id, version: readVersion(request), edit }),
    }),
  )

  endpoint(
    router,
    {
      method: 'get',
      path: '/v1/categories',
      permission: 'catalog:read',
      tag,
      summary: 'Categories that products are in',
      reply: CategoryList,
    },
    (ctx) => listCategories(ctx),
  )

  endpoint(
    router,
    {
      method: 'post',
      path: '/v1/categories/rename',
      permission: 'catalog:write',
      tag,
      summary: 'Rename a category and all below it; to the name of another, they become one',
      body: CategoryRename,
      reply: Changed,
    },
    async (ctx, { body }) => ({ change_id: await renameCategory(ctx, body) }),
  )
}
