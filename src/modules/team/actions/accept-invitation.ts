import { recordAudit } from '#platform/audit'
import { createUser, findUserByEmail, type User } from '#platform/auth'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { getOpenInvitation } from '../queries.ts'
import { asMember } from '../scopes.ts'
import { addMember } from './add-member.ts'

type Acceptance = {
  readonly token: string
  /** Who is signed in joins as themselves; anybody else becomes a new person with the invited address. */
  readonly signedIn: User | null
  readonly name?: string | undefined
  readonly password?: string | undefined
}

/**
 * Joins the workspace whose scope this runs in; holding the token is the right to.
 *
 * @throws Problem missing `invitation.missing`; conflict `invitation.sign_in_first` when the address has an account,
 *   `member.exists`; invalid `invitation.incomplete`, `password.…`.
 */
export async function acceptInvitation(ctx: Ctx, { token, signedIn, name, password }: Acceptance) {
  const invitation = await getOpenInvitation(ctx, token)
  const user = signedIn ?? (await newcomer(ctx, { email: invitation.email, name, password }))
  const member = await addMember(ctx, { user, role: invitation.role, by: 'themselves' })
  await ctx.db.updateTable('invitations').set({ accepted_at: ctx.now.toString() }).where('id', '=', invitation.id).execute()
  await recordAudit(asMember(ctx, member), {
    action: 'invitation.accepted',
    subject: invitation.id,
    detail: { member: member.id },
  })
  return { workspace_id: ctx.scope.workspaceId, member_id: member.id, email: member.email }
}

async function newcomer(
  ctx: Ctx,
  { email, name, password }: { email: string; name: string | undefined; password: string | undefined },
): Promise<User> {
  if (await findUserByEmail(ctx.client, email)) {
    throw new Problem(
      'conflict',
      'invitation.sign_in_first',
      'This e-mail address has an account: sign in, then open the link again.',
    )
  }
  if (!name || !password) throw new Problem('invalid', 'invitation.incomplete', 'Give your name and choose a password.')
  return createUser(ctx.client, { email, name, password })
}
