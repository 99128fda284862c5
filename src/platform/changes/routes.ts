import { z } from '@hono/zod-openapi'
import { createRouter, endpoint } from '#platform/http/endpoint'
import { undoChange } from './journal.ts'

export const changesRoutes = createRouter()

endpoint(
  changesRoutes,
  {
    method: 'post',
    path: '/v1/changes/{id}/undo',
    permission: null,
    tag: 'changes',
    summary: 'Take a change back whole; refused while something newer stands on it',
    params: z.object({ id: z.string() }),
    reply: z.null(),
  },
  async (ctx, { params: { id } }) => {
    await undoChange(ctx, id)
    return null
  },
)
