import { recordAudit } from '#platform/audit'
import type { Ctx, Role } from '#platform/db/tenant'
import { getMember } from '../queries.ts'
import { permissionsOf } from '../roles.ts'
import { keepAnOwner } from './keep-an-owner.ts'
import { requireWithinReach } from './within-reach.ts'

/** @throws Problem missing `member.missing`; forbidden `permission.out_of_reach`; conflict `member.last_owner`. */
export async function changeRole(ctx: Ctx, { id, role }: { id: string; role: Role }) {
  const { user_id: _, ...member } = await getMember(ctx, id)
  if (member.role === role) return member
  requireWithinReach(ctx, permissionsOf(member.role))
  requireWithinReach(ctx, permissionsOf(role))
  await keepAnOwner(ctx, member.id)
  await ctx.db.updateTable('members').set({ role }).where('id', '=', id).execute()
  await recordAudit(ctx, { action: 'member.role_changed', subject: id, detail: { from: member.role, to: role } })
  return { ...member, role }
}
