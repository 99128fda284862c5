import { verifyAuditChain } from '#platform/audit'
import { endpoint, type Router } from '#platform/http/endpoint'
import { listAudit } from '../queries.ts'
import { AuditPage, AuditQuery, AuditVerdictShape } from '../schema.ts'

const tag = 'audit'

export function addAuditRoutes(router: Router): void {
  endpoint(
    router,
    {
      method: 'get',
      path: '/v1/audit',
      permission: 'audit:read',
      tag,
      summary: 'Who did what, newest first',
      query: AuditQuery,
      reply: AuditPage,
    },
    (ctx, { query }) => listAudit(ctx, query),
  )

  endpoint(
    router,
    {
      method: 'get',
      path: '/v1/audit/verify',
      permission: 'audit:read',
      tag,
      summary: 'Whether the log is whole, or its first bad entry',
      reply: AuditVerdictShape,
    },
    ({ client, scope }) => verifyAuditChain(client, scope.workspaceId),
  )
}
