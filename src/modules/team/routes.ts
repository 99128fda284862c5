import { createRouter, type Router } from '#platform/http/endpoint'
import { addAuditRoutes } from './routes/audit.ts'
import { addInvitationRoutes } from './routes/invitations.ts'
import { addKeyRoutes } from './routes/keys.ts'
import { addMemberRoutes } from './routes/members.ts'
import { addSessionRoutes } from './routes/session.ts'
import { addWorkspaceRoutes } from './routes/workspaces.ts'
import type { TeamSettings } from './settings.ts'

/** Unlike other rooms', these routes serve people whose workspace is not known yet, so they are given the door itself. */
export function teamRoutes(settings: TeamSettings): Router {
  const router = createRouter()
  addSessionRoutes(router, settings)
  addMemberRoutes(router, settings)
  addInvitationRoutes(router, settings)
  addKeyRoutes(router)
  addWorkspaceRoutes(router, settings)
  addAuditRoutes(router)
  return router
}
