import { recordAudit } from '#platform/audit'
import type { User } from '#platform/auth'
import type { Ctx, Role } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { newId } from '#shared/id'
import { asMember } from '../scopes.ts'

/**
 * Makes a person a member of the workspace. `by` is who the audit log names: whoever runs this, or the new member.
 * @throws Problem conflict `member.exists`.
 */
export async function addMember(
  ctx: Ctx,
  { user, role, by = 'caller' }: { user: User; role: Role; by?: 'caller' | 'themselves' },
) {
  const { workspaceId: workspace_id } = ctx.scope
  const member = await ctx.db
    .insertInto('members')
    .values({ workspace_id, id: newId('mem'), user_id: user.id, name: user.name, email: user.email, role })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'user_id']).doNothing())
    .returning(['id', 'name', 'email', 'role', 'created_at'])
    .executeTakeFirst()
  if (!member) throw new Problem('conflict', 'member.exists', 'This person is a member already.')
  await ctx.db.insertInto('memberships').values({ user_id: user.id, workspace_id }).execute()
  await recordAudit(by === 'caller' ? ctx : asMember(ctx, member), {
    action: 'member.added',
    subject: member.id,
    detail: { role },
  })
  return member
}
