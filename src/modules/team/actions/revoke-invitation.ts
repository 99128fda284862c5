import { recordAudit } from '#platform/audit'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'

/** @throws Problem missing `invitation.missing` when it is unknown, accepted or revoked already. */
export async function revokeInvitation(ctx: Ctx, id: string): Promise<null> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('invitations')
    .set({ revoked_at: ctx.now.toString() })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Problem('missing', 'invitation.missing', 'There is no such open invitation.')
  await recordAudit(ctx, { action: 'invitation.revoked', subject: id })
  return null
}
