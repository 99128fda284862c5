import { z } from '@hono/zod-openapi'
import { createRouter, endpoint } from '#platform/http/endpoint'
import { readVersion } from '#platform/http/if-match'
import { editCreator } from './actions.ts'
import { getCreator } from './queries.ts'
import { CreatorEdit, CreatorShape } from './schema.ts'

export const creatorsRoutes = createRouter()
const params = z.object({ id: z.string() })

endpoint(
  creatorsRoutes,
  {
    method: 'get',
    path: '/v1/creators/{id}',
    permission: 'creators:read',
    tag: 'creators',
    summary: 'One creator',
    params,
    reply: CreatorShape,
  },
  (ctx, { params: { id } }) => getCreator(ctx, id),
)

endpoint(
  creatorsRoutes,
  {
    method: 'patch',
    path: '/v1/creators/{id}',
    permission: 'creators:write',
    tag: 'creators',
    summary: 'Edit a creator; If-Match carries the version that was read',
    params,
    body: CreatorEdit,
    reply: CreatorShape,
  },
  (ctx, { params: { id }, body, request }) => editCreator(ctx, { id, edit: body, version: readVersion(request) }),
)
