import { endpoint, type Router } from '#platform/http/endpoint'
import { readHealth } from '../queries/health.ts'
import { HealthShape } from '../schema.ts'

export function addHealthRoutes(router: Router): void {
  endpoint(
    router,
    {
      method: 'get',
      path: '/v1/imports/health',
      permission: 'imports:read',
      tag: 'imports',
      summary: 'How fresh and how whole the figures are, by source',
      reply: HealthShape,
    },
    (ctx) => readHealth(ctx),
  )
}
