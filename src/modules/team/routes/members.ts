import { z } from '@hono/zod-openapi'
import { resetLink } from '#platform/auth'
import { endpoint, type Router } from '#platform/http/endpoint'
import { changeRole } from '../actions/change-role.ts'
import { createResetLink } from '../actions/create-reset-link.ts'
import { removeMember } from '../actions/remove-member.ts'
import { originOf } from '../links.ts'
import { listMembers } from '../queries.ts'
import { LinkShape, MemberEdit, MemberShape } from '../schema.ts'
import type { TeamSettings } from '../settings.ts'

const tag = 'members'
const params = z.object({ id: z.string() })

export function addMemberRoutes(router: Router, { publicUrl }: TeamSettings): void {
  endpoint(
    router,
    {
      method: 'get',
      path: '/v1/members',
      permission: 'members:read',
      tag,
      summary: 'Everybody in this workspace',
      reply: z.object({ data: z.array(MemberShape), next_cursor: z.null() }),
    },
    async (ctx) => ({ data: await listMembers(ctx), next_cursor: null }),
  )

  endpoint(
    router,
    {
      method: 'patch',
      path: '/v1/members/{id}',
      permission: 'members:manage',
      tag,
      summary: 'Give a member another role',
      params,
      body: MemberEdit,
      reply: MemberShape,
    },
    (ctx, { params: { id }, body: { role } }) => changeRole(ctx, { id, role }),
  )

  endpoint(
    router,
    {
      method: 'delete',
      path: '/v1/members/{id}',
      permission: 'members:manage',
      tag,
      summary: 'Remove a member from this workspace',
      params,
      reply: z.null(),
    },
    (ctx, { params: { id } }) => removeMember(ctx, id),
  )

  endpoint(
    router,
    {
      method: 'post',
      path: '/v1/members/{id}/reset-link',
      permission: 'members:manage',
      tag,
      summary: 'A link with which a member chooses a new password',
      params,
      reply: LinkShape,
    },
    async (ctx, { params: { id }, request }) => {
      const { token } = await createResetLink(ctx, id)
      return { link: resetLink(originOf(request, publicUrl), token) }
    },
  )
}
