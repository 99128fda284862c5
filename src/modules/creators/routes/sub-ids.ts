import { endpoint, type Router } from '#platform/http/endpoint'
import { mapSubIds } from '../actions/map-sub-ids.ts'
import { listMappedSubIds } from '../queries/sub-ids.ts'
import { CreatorsChanged, MappedSubIds, SubIdMapping } from '../schema.ts'

const tag = 'creators'

export function addSubIdRoutes(router: Router): void {
  endpoint(
    router,
    {
      method: 'get',
      path: '/v1/sub-ids',
      permission: 'creators:read',
      tag,
      summary: 'Whose sales the sub-ids of affiliate accounts mean',
      reply: MappedSubIds,
    },
    (ctx) => listMappedSubIds(ctx),
  )

  endpoint(
    router,
    {
      method: 'post',
      path: '/v1/sub-ids',
      permission: 'creators:write',
      tag,
      summary: 'Say whose an account’s sub-ids are, or null for nobody’s; their sales of before follow',
      body: SubIdMapping,
      reply: CreatorsChanged,
    },
    async (ctx, { body }) => ({ change_id: await mapSubIds(ctx, body) }),
  )
}
