import { grantScope } from '#platform/auth'
import type { Ctx, Role, Scope } from '#platform/db/tenant'
import { permissionsOf } from './roles.ts'

export function memberScope(workspaceId: string, member: { id: string; role: Role }): Scope {
  return grantScope({ workspaceId, actor: { kind: 'member', id: member.id }, permissions: permissionsOf(member.role) })
}

/** The same transaction, in the name of someone who has only now become a member: the audit log names them. */
export function asMember(ctx: Ctx, member: { id: string; role: Role }): Ctx {
  return { ...ctx, scope: memberScope(ctx.scope.workspaceId, member) }
}
