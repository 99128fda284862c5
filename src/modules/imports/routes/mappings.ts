import { z } from '@hono/zod-openapi'
import { endpoint, type Router } from '#platform/http/endpoint'
import { PageQuery } from '#platform/http/shapes'
import { forgetMapping, renameMapping } from '../actions/mappings.ts'
import { getMapping, listMappings } from '../queries/mappings.ts'
import { KINDS } from '../reading/kinds.ts'
import { fieldsOf } from '../reading/mapping/recognise-mapped.ts'
import { namesOf } from '../reading/mapping/suggest-mapping.ts'
import { KindShape, MappingEditShape, RememberedMappingPage, RememberedMappingShape } from '../schema.ts'

const tag = 'imports'
const params = z.object({ id: z.string() })

export function addMappingRoutes(router: Router): void {
  endpoint(
    router,
    {
      method: 'get',
      path: '/v1/imports/kinds',
      permission: 'imports:read',
      tag,
      summary: 'The kinds of files, and the fields that columns of a file may feed',
      reply: z.object({ data: z.array(KindShape) }),
    },
    async () => ({
      data: KINDS.map((kind) => ({
        kind: kind.kind,
        locales: Object.keys(kind.locales),
        fields: fieldsOf(kind).map((field) => ({
          field,
          required: kind.required.includes(field),
          names: [...new Set(namesOf(kind, field))],
        })),
      })),
    }),
  )

  endpoint(
    router,
    {
      method: 'get',
      path: '/v1/imports/mappings',
      permission: 'imports:read',
      tag,
      summary: 'How the columns of known sources are read, last used first',
      query: PageQuery,
      reply: RememberedMappingPage,
    },
    (ctx, { query }) => listMappings(ctx, query),
  )

  endpoint(
    router,
    {
      method: 'patch',
      path: '/v1/imports/mappings/{id}',
      permission: 'imports:write',
      tag,
      summary: 'Rename a mapping',
      params,
      body: MappingEditShape,
      reply: RememberedMappingShape,
    },
    async (ctx, { params: { id }, body: { name } }) => {
      await renameMapping(ctx, id, name)
      return getMapping(ctx, id)
    },
  )

  endpoint(
    router,
    {
      method: 'delete',
      path: '/v1/imports/mappings/{id}',
      permission: 'imports:write',
      tag,
      summary: 'Forget a mapping: the next file with its header is asked about again',
      params,
      reply: z.null(),
    },
    async (ctx, { params: { id } }) => {
      await forgetMapping(ctx, id)
      return null
    },
  )
}
