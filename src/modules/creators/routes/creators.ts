import { z } from '@hono/zod-openapi'
import { endpoint, type Router } from '#platform/http/endpoint'
import { readVersion } from '#platform/http/if-match'
import { createCreator, editCreator, editCreators, setHandles } from '../actions/edit-creators.ts'
import { mergeCreators } from '../actions/merge-creators.ts'
import { getCreator } from '../queries/creators.ts'
import { listDuplicates } from '../queries/duplicates.ts'
import {
  CreatorEdit,
  CreatorEdited,
  CreatorMerge,
  CreatorsChanged,
  CreatorsEdit,
  CreatorShape,
  DuplicatesShape,
  HandlesEdit,
  NewCreator,
} from '../schema.ts'

const tag = 'creators'
const params = z.object({ id: z.string() })

export function addCreatorRoutes(router: Router): void {
  endpoint(
    router,
    {
      method: 'get',
      path: '/v1/creators/duplicates',
      permission: 'creators:read',
      tag,
      summary: 'Creators who may be one person',
      reply: DuplicatesShape,
    },
    (ctx) => listDuplicates(ctx),
  )

  endpoint(
    router,
    {
      method: 'get',
      path: '/v1/creators/{id}',
      permission: 'creators:read',
      tag,
      summary: 'One creator',
      params,
      reply: CreatorShape,
    },
    (ctx, { params: { id } }) => getCreator(ctx, id),
  )

  endpoint(
    router,
    {
      method: 'post',
      path: '/v1/creators',
      permission: 'creators:write',
      tag,
      summary: 'Enter a creator by hand',
      body: NewCreator,
      reply: CreatorShape,
    },
    async (ctx, { body }) => getCreator(ctx, await createCreator(ctx, body)),
  )

  endpoint(
    router,
    {
      method: 'patch',
      path: '/v1/creators/{id}',
      permission: 'creators:write',
      tag,
      summary: 'Edit a creator; If-Match carries the version that was read',
      params,
      body: CreatorEdit,
      reply: CreatorEdited,
    },
    async (ctx, { params: { id }, body: edit, request }) => {
      const change_id = await editCreator(ctx, { id, edit, version: readVersion(request) })
      return { ...(await getCreator(ctx, id)), change_id }
    },
  )

  endpoint(
    router,
    {
      method: 'put',
      path: '/v1/creators/{id}/handles',
      permission: 'creators:write',
      tag,
      summary: 'Set the accounts a creator is known by; If-Match carries the version that was read',
      params,
      body: HandlesEdit,
      reply: CreatorEdited,
    },
    async (ctx, { params: { id }, body: { handles }, request }) => {
      const change_id = await setHandles(ctx, { id, handles, version: readVersion(request) })
      return { ...(await getCreator(ctx, id)), change_id }
    },
  )

  endpoint(
    router,
    {
      method: 'post',
      path: '/v1/creators/edit',
      permission: 'creators:write',
      tag,
      summary: 'Give many creators the same kind',
      body: CreatorsEdit,
      reply: CreatorsChanged,
    },
    async (ctx, { body }) => ({ change_id: await editCreators(ctx, body) }),
  )

  endpoint(
    router,
    {
      method: 'post',
      path: '/v1/creators/merge',
      permission: 'creators:write',
      tag,
      summary: 'Merge creators into one of them',
      body: CreatorMerge,
      reply: CreatorsChanged,
    },
    async (ctx, { body }) => ({ change_id: await mergeCreators(ctx, body) }),
  )
}
