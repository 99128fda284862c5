import { z } from '@hono/zod-openapi'
import { findUserByEmail, systemScope } from '#platform/auth'
import { inWorkspace } from '#platform/db/tenant'
import { DEMO_EMAIL } from '#platform/demo-login'
import { endpoint, publicEndpoint, type Router } from '#platform/http/endpoint'
import { Problem } from '#platform/problem'
import { acceptInvitation } from '../actions/accept-invitation.ts'
import { inviteMember } from '../actions/invite-member.ts'
import { revokeInvitation } from '../actions/revoke-invitation.ts'
import { findSignedIn } from '../authenticate.ts'
import { invitationLink, originOf } from '../links.ts'
import { getOpenInvitation, getWorkspace, listInvitations, listMembers } from '../queries.ts'
import { Acceptance, AcceptedShape, InvitationLookup, InvitationRequest, InvitationShape, NewInvitationShape } from '../schema.ts'
import type { TeamSettings } from '../settings.ts'
import { readToken } from '../tokens.ts'

const tag = 'invitations'

export function addInvitationRoutes(router: Router, settings: TeamSettings): void {
  const { pool, mailer, publicUrl } = settings

  endpoint(
    router,
    {
      method: 'get',
      path: '/v1/invitations',
      permission: 'members:manage',
      tag,
      summary: 'Invitations that wait',
      reply: z.object({ data: z.array(InvitationShape), next_cursor: z.null() }),
    },
    async (ctx) => ({ data: await listInvitations(ctx), next_cursor: null }),
  )

  endpoint(
    router,
    {
      method: 'post',
      path: '/v1/invitations',
      permission: 'members:manage',
      tag,
      summary: 'Invite somebody; the reply holds the link to hand over',
      body: InvitationRequest,
      reply: NewInvitationShape,
    },
    async (ctx, { body, request }) => {
      const { invitation, token } = await inviteMember(ctx, body)
      return { invitation, link: invitationLink(originOf(request, publicUrl), token), mailed: false }
    },
    async (reply) => {
      // An address that cannot be reached costs nothing: the link is in the reply.
      reply.mailed = await mailInvitation(mailer, reply.invitation.email, reply.link)
    },
  )

  endpoint(
    router,
    {
      method: 'delete',
      path: '/v1/invitations/{id}',
      permission: 'members:manage',
      tag,
      summary: 'Take an invitation back',
      params: z.object({ id: z.string() }),
      reply: z.null(),
    },
    (ctx, { params: { id } }) => revokeInvitation(ctx, id),
  )

  publicEndpoint(
    router,
    {
      method: 'get',
      path: '/v1/invitations/lookup',
      tag,
      summary: 'Who invites to what, for the holder of the link',
      query: z.object({ token: z.string().max(300) }),
      reply: InvitationLookup,
    },
    (_, { query: { token } }) =>
      inWorkspace(pool, invited(token), async (ctx) => {
        const { email, role, invited_by, expires_at } = await getOpenInvitation(ctx, token)
        const { id, name } = await getWorkspace(ctx)
        const inviter = (await listMembers(ctx)).find((member) => member.id === invited_by)
        const account = await findUserByEmail(ctx.client, email)
        return {
          workspace: { id, name },
          email,
          role,
          invited_by: inviter?.name ?? null,
          expires_at,
          has_account: account !== null,
        }
      }),
  )

  publicEndpoint(
    router,
    {
      method: 'post',
      path: '/v1/invitations/accept',
      tag,
      summary: 'Join: as whoever is signed in, else as a new person with a name and a password',
      body: Acceptance,
      reply: AcceptedShape,
    },
    async (_, { body, request }) => {
      const user = await findSignedIn(settings, request)
      const signedIn = user?.email === DEMO_EMAIL ? null : user // The demo's login is nobody's own.
      return inWorkspace(pool, invited(body.token), (ctx) => acceptInvitation(ctx, { ...body, signedIn }))
    },
  )
}

/** The workspace that a token names; whether it holds is asked there. */
function invited(token: string) {
  const named = readToken('inv', token)
  if (!named) throw new Problem('missing', 'invitation.missing', 'This invitation is not valid any more. Ask for a new one.')
  return systemScope(named.workspaceId, 'invitation')
}

async function mailInvitation(mailer: TeamSettings['mailer'], to: string, link: string): Promise<boolean> {
  if (!mailer) return false
  const text = `You are invited to work together in Kolive. This link is good for seven days:\n\n${link}\n`
  return mailer.send({ to, subject: 'Your invitation to Kolive', text }).then(
    () => true,
    () => false,
  )
}
