import { sql } from 'kysely'
import type pg from 'pg'
import type { z } from '@hono/zod-openapi'
import { systemScope } from '#platform/auth'
import { inWorkspace, type Ctx, type Role } from '#platform/db/tenant'
import { cutPage, findCursor } from '#platform/http/page'
import { Problem } from '#platform/problem'
import type { AuditQuery, WorkspaceShape } from './schema.ts'
import { readToken } from './tokens.ts'

export type Workspace = z.infer<typeof WorkspaceShape>
export type Membership = { readonly workspace: Workspace; readonly role: Role; readonly member_id: string }

const WORKSPACE_COLUMNS = ['id', 'name', 'zone', 'currency', 'locale', 'demo'] as const

/** The workspaces a person is in, their own before the demo, oldest first. */
export async function listMemberships(pool: pg.Pool, userId: string): Promise<Membership[]> {
  const { rows } = await pool.query<Workspace>(
    `select ${WORKSPACE_COLUMNS.map((column) => `w.${column}`).join()} from shared.memberships m join shared.workspaces w on w.id = m.workspace_id
      where m.user_id = $1 and w.removed_at is null order by w.demo, w.created_at, w.id`,
    [userId],
  )
  const memberships: Membership[] = []
  for (const workspace of rows) {
    // One after the other: what somebody is in a workspace can only be read from within it.
    const member = await inWorkspace(pool, systemScope(workspace.id), ({ db }) =>
      db.selectFrom('members').select(['id', 'role']).where('user_id', '=', userId).executeTakeFirst(),
    )
    if (member) memberships.push({ workspace, role: member.role, member_id: member.id })
  }
  return memberships
}

/** Whether a demo stands on this server. */
export async function hasDemo(pool: pg.Pool): Promise<boolean> {
  const { rowCount } = await pool.query('select from shared.workspaces where demo and removed_at is null')
  return rowCount! > 0
}

/** @throws Problem missing `workspace.missing`. */
export async function getWorkspace({ db, scope }: Ctx): Promise<Workspace> {
  const workspace = await db
    .selectFrom('workspaces')
    .select(WORKSPACE_COLUMNS)
    .where('id', '=', scope.workspaceId)
    .executeTakeFirst()
  if (!workspace) throw new Problem('missing', 'workspace.missing', 'There is no such workspace.')
  return workspace
}

export function listMembers({ db }: Ctx) {
  return db
    .selectFrom('members')
    .select(['id', 'name', 'email', 'role', 'created_at'])
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/** @throws Problem missing `member.missing`. */
export async function getMember({ db }: Ctx, id: string) {
  const member = await db
    .selectFrom('members')
    .select(['id', 'user_id', 'name', 'email', 'role', 'created_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!member) throw new Problem('missing', 'member.missing', 'There is no such member.')
  return member
}

/** Invitations that can still be accepted. */
export function listInvitations({ db, now }: Ctx) {
  return db
    .selectFrom('invitations')
    .select(['id', 'email', 'role', 'created_at', 'expires_at'])
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now.toString())
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
}

/**
 * The open invitation a token names.
 * @throws Problem missing `invitation.missing` when it is unknown, used, revoked or older than its week.
 */
export async function getOpenInvitation({ db, scope, now }: Ctx, text: string) {
  const token = readToken('inv', text)
  const invitation =
    token?.workspaceId === scope.workspaceId
      ? await db
          .selectFrom('invitations')
          .select(['id', 'email', 'role', 'invited_by', 'expires_at'])
          .where('token_hash', '=', token.hash)
          .where('accepted_at', 'is', null)
          .where('revoked_at', 'is', null)
          .where('expires_at', '>', now.toString())
          .forUpdate()
          .executeTakeFirst()
      : undefined
  if (!invitation) throw new Problem('missing', 'invitation.missing', 'This invitation is not valid any more. Ask for a new one.')
  return invitation
}

/** Keys in use, newest first; what they are was shown once. */
export function listKeys({ db }: Ctx) {
  return db
    .selectFrom('api_keys')
    .select(['id', 'name', 'hint', 'scopes', 'created_by', 'created_at', 'expires_at', 'last_used_at'])
    .where('revoked_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
}

/** The audit log, newest first, with the name of who acted where they are still here. */
export async function listAudit({ db }: Ctx, { limit, cursor, actor, action, subject }: z.output<typeof AuditQuery>) {
  const before = cursor ? findCursor(cursor, 1)?.[0] : null
  if (cursor && !/^\d{1,15}$/.test(before ?? '')) throw new Problem('invalid', 'request.cursor', 'This cursor is none of ours.')
  const rows = await db
    .selectFrom('audit_entries as entry')
    .leftJoin('members', 'members.id', 'entry.actor_id')
    .leftJoin('api_keys', 'api_keys.id', 'entry.actor_id')
    .select(['seq', 'at', 'actor_kind', 'actor_id', 'action', 'subject', 'detail', 'hash'])
    .select(sql<string | null>`coalesce(members.name, api_keys.name)`.as('actor_name'))
    .$if(before != null, (query) => query.where('seq', '<', before!))
    .$if(actor != null, (query) => query.where('actor_id', '=', actor!))
    .$if(action != null, (query) =>
      query.where((eb) => eb.or([eb('action', '=', action!), eb(sql`split_part(action, '.', 1)`, '=', action!)])),
    )
    .$if(subject != null, (query) => query.where('subject', '=', subject!))
    .orderBy('seq', 'desc')
    .limit(limit + 1)
    .execute()
  const { page, next } = cutPage(rows, limit, ({ seq }) => [seq])
  const data = page.map(({ seq, actor_kind, actor_id, actor_name, ...entry }) => ({
    ...entry,
    seq: Number(seq),
    actor: { kind: actor_kind as 'member' | 'key' | 'system', id: actor_id, name: actor_name },
  }))
  return { data, next_cursor: next }
}
