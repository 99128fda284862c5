import { z } from '@hono/zod-openapi'
import { systemScope } from '#platform/auth'
import { inWorkspace } from '#platform/db/tenant'
import { DEMO_EMAIL } from '#platform/demo-login'
import { endpoint, publicEndpoint, type Router } from '#platform/http/endpoint'
import { Problem } from '#platform/problem'
import { newId } from '#shared/id'
import { editWorkspace } from '../actions/edit-workspace.ts'
import { removeDemo } from '../actions/remove-demo.ts'
import { startWorkspace } from '../actions/start-workspace.ts'
import { findSignedIn } from '../authenticate.ts'
import { WorkspaceEdit, WorkspaceRequest, WorkspaceShape } from '../schema.ts'
import type { TeamSettings } from '../settings.ts'

const tag = 'workspaces'

export function addWorkspaceRoutes(router: Router, settings: TeamSettings): void {
  publicEndpoint(
    router,
    {
      method: 'post',
      path: '/v1/workspaces',
      tag,
      summary: 'Start a workspace of your own; needs a person signed in',
      body: WorkspaceRequest,
      reply: WorkspaceShape,
    },
    async (_, { body: { owner, ...workspace }, request }) => {
      const user = await findSignedIn(settings, request)
      if (!user) throw new Problem('unauthenticated', 'session.missing', 'Sign in first.')
      const isDemo = user.email === DEMO_EMAIL
      if (isDemo !== (owner !== undefined)) {
        throw new Problem(
          'invalid',
          'workspace.owner',
          isDemo ? 'The demo login is nobody’s own: say who will own the workspace.' : 'You will own the workspace yourself.',
        )
      }
      const scope = systemScope(newId('wks'), 'start')
      return inWorkspace(settings.pool, scope, (ctx) => startWorkspace(ctx, { ...workspace, owner: owner ?? user }))
    },
  )

  endpoint(
    router,
    {
      method: 'patch',
      path: '/v1/workspace',
      permission: 'workspace:manage',
      tag,
      summary: 'Edit this workspace',
      body: WorkspaceEdit,
      reply: WorkspaceShape,
    },
    (ctx, { body }) => editWorkspace(ctx, body),
  )

  endpoint(
    router,
    {
      method: 'delete',
      path: '/v1/workspaces/demo',
      permission: 'workspace:manage',
      tag,
      summary: 'Remove the demo workspace and its login',
      reply: z.null(),
    },
    (ctx) => removeDemo(ctx),
  )
}
