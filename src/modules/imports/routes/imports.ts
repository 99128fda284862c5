import { z } from '@hono/zod-openapi'
import { endpoint, type Router } from '#platform/http/endpoint'
import { OrderVersionShape } from '#schema/orders'
import { redoImport, undoImport } from '../actions/undo-import.ts'
import { getImport, listImports } from '../queries/imports.ts'
import { listOrderVersions } from '../queries/order-versions.ts'
import { ImportPage, ImportQuery, ImportShape } from '../schema.ts'

const tag = 'imports'
const params = z.object({ id: z.string() })

export function addImportRoutes(router: Router): void {
  endpoint(
    router,
    {
      method: 'get',
      path: '/v1/imports',
      permission: 'imports:read',
      tag,
      summary: 'Imports, latest first',
      query: ImportQuery,
      reply: ImportPage,
    },
    (ctx, { query }) => listImports(ctx, query),
  )

  endpoint(
    router,
    {
      method: 'get',
      path: '/v1/imports/{id}',
      permission: 'imports:read',
      tag,
      summary: 'One import',
      params,
      reply: ImportShape,
    },
    (ctx, { params: { id } }) => getImport(ctx, id),
  )

  endpoint(
    router,
    {
      method: 'post',
      path: '/v1/imports/{id}/undo',
      permission: 'imports:write',
      tag,
      summary: 'Take a whole import back',
      params,
      reply: ImportShape,
    },
    async (ctx, { params: { id } }) => {
      await undoImport(ctx, id)
      return getImport(ctx, id)
    },
  )

  endpoint(
    router,
    {
      method: 'post',
      path: '/v1/imports/{id}/redo',
      permission: 'imports:write',
      tag,
      summary: 'Let an undone import count again',
      params,
      reply: ImportShape,
    },
    async (ctx, { params: { id } }) => {
      await redoImport(ctx, id)
      return getImport(ctx, id)
    },
  )

  endpoint(
    router,
    {
      method: 'get',
      path: '/v1/orders/{id}/versions',
      permission: 'orders:read',
      tag,
      summary: 'What each file said about an order line',
      params,
      reply: z.object({ data: z.array(OrderVersionShape) }),
    },
    async (ctx, { params: { id } }) => ({ data: await listOrderVersions(ctx, id) }),
  )
}
