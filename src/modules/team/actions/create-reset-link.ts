import { recordAudit } from '#platform/audit'
import { createResetToken } from '#platform/auth'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { getMember } from '../queries.ts'
import { permissionsOf } from '../roles.ts'
import { requireWithinReach } from './within-reach.ts'

/**
 * A token with which a member chooses a new password, for who cannot be mailed one.
 *
 * @throws Problem missing `member.missing`; forbidden `permission.out_of_reach`; conflict `member.elsewhere` when the
 *   person is in another workspace too: whoever holds the link enters there as well, so only the operator makes it.
 */
export async function createResetLink(ctx: Ctx, id: string): Promise<{ token: string }> {
  const member = await getMember(ctx, id)
  requireWithinReach(ctx, permissionsOf(member.role))
  const elsewhere = await ctx.db
    .selectFrom('memberships')
    .select('workspace_id')
    .where('user_id', '=', member.user_id)
    .where('workspace_id', '<>', ctx.scope.workspaceId)
    .executeTakeFirst()
  if (elsewhere) {
    throw new Problem(
      'conflict',
      'member.elsewhere',
      `This person is in other workspaces too: the operator runs "kolive user reset --email …".`,
    )
  }
  const token = await createResetToken(ctx.client, member.user_id)
  await recordAudit(ctx, { action: 'member.reset_link_created', subject: id })
  return { token }
}
