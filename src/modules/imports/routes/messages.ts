import { z } from '@hono/zod-openapi'
import { endpoint, type Router } from '#platform/http/endpoint'
import { writeMessage } from '../message/write-message.ts'
import { getImport, listBatch } from '../queries/imports.ts'
import { BatchMessageQuery, MessageQuery, MessageShape } from '../schema.ts'

const tag = 'imports'

export function addMessageRoutes(router: Router): void {
  endpoint(
    router,
    {
      method: 'get',
      path: '/v1/imports/message',
      permission: 'imports:read',
      tag,
      summary: 'What a batch brought, ready to paste into a chat',
      query: BatchMessageQuery,
      reply: MessageShape,
    },
    async (ctx, { query: { batch_id, lang } }) => writeMessage(ctx, await listBatch(ctx, batch_id), lang),
  )

  endpoint(
    router,
    {
      method: 'get',
      path: '/v1/imports/{id}/message',
      permission: 'imports:read',
      tag,
      summary: 'What an import brought, ready to paste into a chat',
      params: z.object({ id: z.string() }),
      query: MessageQuery,
      reply: MessageShape,
    },
    async (ctx, { params: { id }, query: { lang } }) => writeMessage(ctx, [await getImport(ctx, id)], lang),
  )
}
