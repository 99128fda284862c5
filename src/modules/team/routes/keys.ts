import { z } from '@hono/zod-openapi'
import { endpoint, type Router } from '#platform/http/endpoint'
import { createKey } from '../actions/create-key.ts'
import { revokeKey } from '../actions/revoke-key.ts'
import { listKeys } from '../queries.ts'
import { KeyRequest, KeyShape, NewKeyShape } from '../schema.ts'

const tag = 'keys'

export function addKeyRoutes(router: Router): void {
  endpoint(
    router,
    {
      method: 'get',
      path: '/v1/keys',
      permission: 'keys:manage',
      tag,
      summary: 'API keys in use',
      reply: z.object({ data: z.array(KeyShape), next_cursor: z.null() }),
    },
    async (ctx) => ({ data: await listKeys(ctx), next_cursor: null }),
  )

  endpoint(
    router,
    {
      method: 'post',
      path: '/v1/keys',
      permission: 'keys:manage',
      tag,
      summary: 'Make an API key; it is shown this once',
      body: KeyRequest,
      reply: NewKeyShape,
    },
    (ctx, { body }) => createKey(ctx, body),
  )

  endpoint(
    router,
    {
      method: 'delete',
      path: '/v1/keys/{id}',
      permission: 'keys:manage',
      tag,
      summary: 'Revoke an API key',
      params: z.object({ id: z.string() }),
      reply: z.null(),
    },
    (ctx, { params: { id } }) => revokeKey(ctx, id),
  )
}
