import { recordAudit } from '#platform/audit'
import { createUser, type User } from '#platform/auth'
import type { Ctx } from '#platform/db/tenant'
import { asMember } from '../scopes.ts'
import { getWorkspace } from '../queries.ts'
import { addMember } from './add-member.ts'

type NewWorkspace = {
  readonly name: string
  readonly zone: string
  readonly currency: string
  readonly locale: 'en' | 'id' | 'vi'
  /** Someone who signs in already, or a new person. */
  readonly owner: User | { readonly name: string; readonly email: string; readonly password: string }
}

/**
 * Makes the workspace that the scope names, and its first owner with it. Run it in the scope of a new id.
 * @throws Problem conflict `user.exists`; invalid `password.…`.
 */
export async function startWorkspace(ctx: Ctx, { owner, ...workspace }: NewWorkspace) {
  await ctx.db
    .insertInto('workspaces')
    .values({ id: ctx.scope.workspaceId, ...workspace })
    .execute()
  const user = 'password' in owner ? await createUser(ctx.client, owner) : owner
  const member = await addMember(ctx, { user, role: 'owner', by: 'themselves' })
  await recordAudit(asMember(ctx, member), { action: 'workspace.started', subject: ctx.scope.workspaceId })
  return getWorkspace(ctx)
}
