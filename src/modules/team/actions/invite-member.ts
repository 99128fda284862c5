import { recordAudit } from '#platform/audit'
import type { Ctx, Role } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { newId } from '#shared/id'
import { permissionsOf } from '../roles.ts'
import { makeToken } from '../tokens.ts'
import { requireWithinReach } from './within-reach.ts'

const DAYS = 7

/**
 * Invites by e-mail address; the token, shown once, is good for a week. An earlier invitation of the same address ends.
 * @throws Problem conflict `member.exists`; forbidden `permission.out_of_reach`.
 */
export async function inviteMember(ctx: Ctx, { email, role }: { email: string; role: Role }) {
  requireWithinReach(ctx, permissionsOf(role))
  const { db, scope, now } = ctx
  const member = await db.selectFrom('members').select('id').where('email', '=', email).executeTakeFirst()
  if (member) throw new Problem('conflict', 'member.exists', 'This person is a member already.')

  await db
    .updateTable('invitations')
    .set({ revoked_at: now.toString() })
    .where('email', '=', email)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute()
  const token = makeToken('inv', scope.workspaceId)
  const invitation = await db
    .insertInto('invitations')
    .values({
      workspace_id: scope.workspaceId,
      id: newId('inv'),
      email,
      role,
      token_hash: token.hash,
      invited_by: scope.actor.id,
      created_at: now.toString(),
      expires_at: now.add({ hours: DAYS * 24 }).toString(),
    })
    .returning(['id', 'email', 'role', 'created_at', 'expires_at'])
    .executeTakeFirstOrThrow()
  await recordAudit(ctx, { action: 'invitation.created', subject: invitation.id, detail: { role } })
  return { invitation, token: token.text }
}
