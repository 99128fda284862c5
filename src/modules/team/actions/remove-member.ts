import { recordAudit } from '#platform/audit'
import type { Ctx } from '#platform/db/tenant'
import { getMember } from '../queries.ts'
import { permissionsOf } from '../roles.ts'
import { keepAnOwner } from './keep-an-owner.ts'
import { requireWithinReach } from './within-reach.ts'

/**
 * Takes a person out of this workspace, from their next request on. What they did stays under their id, and the
 * keys they made go on: those belong to the workspace.
 *
 * @throws Problem missing `member.missing`; forbidden `permission.out_of_reach`; conflict `member.last_owner`.
 */
export async function removeMember(ctx: Ctx, id: string): Promise<null> {
  const member = await getMember(ctx, id)
  requireWithinReach(ctx, permissionsOf(member.role))
  await keepAnOwner(ctx, id)
  await ctx.db.deleteFrom('members').where('id', '=', id).execute()
  await ctx.db
    .deleteFrom('memberships')
    .where('user_id', '=', member.user_id)
    .where('workspace_id', '=', ctx.scope.workspaceId)
    .execute()
  await recordAudit(ctx, { action: 'member.removed', subject: id, detail: { role: member.role } })
  return null
}
