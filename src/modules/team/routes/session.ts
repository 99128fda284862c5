import { publicEndpoint, type Router } from '#platform/http/endpoint'
import { Problem } from '#platform/problem'
import { chooseMembership, findSignedIn, type Doorman } from '../authenticate.ts'
import { hasDemo, listMemberships } from '../queries.ts'
import { PERMISSIONS, permissionsOf } from '../roles.ts'
import { SessionShape } from '../schema.ts'

/** Who is signed in, where they may go and what they may do there: the first thing a console asks. */
export function addSessionRoutes(router: Router, door: Doorman): void {
  publicEndpoint(
    router,
    { method: 'get', path: '/v1/session', tag: 'session', summary: 'Who is signed in; 401 for nobody', reply: SessionShape },
    async (_, { request }) => {
      const user = await findSignedIn(door, request)
      if (!user) throw new Problem('unauthenticated', 'session.missing', 'Nobody is signed in.')
      const memberships = await listMemberships(door.pool, user.id)
      // A workspace that one has left must not lock the console out: it shows the first instead.
      const current = chooseMembership(memberships, request.headers.get('x-workspace')) ?? memberships[0]
      const held = current && permissionsOf(current.role)
      return {
        user,
        memberships,
        workspace: current?.workspace ?? null,
        role: current?.role ?? null,
        member_id: current?.member_id ?? null,
        permissions: PERMISSIONS.filter((permission) => held?.has(permission)),
        demo_removable: (held?.has('workspace:manage') && !current?.workspace.demo && (await hasDemo(door.pool))) ?? false,
      }
    },
  )
}
