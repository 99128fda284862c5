import type pg from 'pg'
import { grantScope, refuseForeignOrigin, systemScope, type Auth, type User } from '#platform/auth'
import { inWorkspace, type Scope } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { listMemberships, type Membership } from './queries.ts'
import { memberScope } from './scopes.ts'
import { readToken } from './tokens.ts'

export type Doorman = {
  readonly pool: pg.Pool
  readonly auth: Auth
  readonly publicUrl: string | null
}

type Asking = Pick<Request, 'method' | 'url' | 'headers'>

/**
 * Who asks, and for which workspace: by API key, else by session cookie. `X-Workspace` chooses among a member's
 * workspaces, the first without it; a key has one.
 *
 * @throws Problem unauthenticated `session.missing` or `key.invalid`; missing `workspace.missing` for one that the
 *   caller is not in, which tells nobody whether it exists; forbidden `request.foreign_origin`.
 */
export async function authenticate(door: Doorman, request: Asking): Promise<Scope> {
  const key = /^Bearer +(.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  const asked = request.headers.get('x-workspace')
  if (key) return authenticateKey(door.pool, key, asked)

  const user = await findSignedIn(door, request)
  if (!user) throw new Problem('unauthenticated', 'session.missing', 'Sign in first, or send an API key.')
  const membership = chooseMembership(await listMemberships(door.pool, user.id), asked)
  if (!membership) throw new Problem('missing', 'workspace.missing', 'There is no such workspace among yours.')
  return memberScope(membership.workspace.id, { id: membership.member_id, role: membership.role })
}

/**
 * The person behind the session cookie, whatever their workspaces.
 * @throws Problem forbidden `request.foreign_origin` when another site's page sent the cookie along.
 */
export async function findSignedIn({ auth, publicUrl }: Doorman, request: Asking): Promise<User | null> {
  if (!request.headers.has('cookie')) return null
  refuseForeignOrigin(request, publicUrl)
  return auth.findSignedIn(request.headers)
}

export function chooseMembership(memberships: readonly Membership[], asked: string | null): Membership | undefined {
  return asked ? memberships.find(({ workspace }) => workspace.id === asked) : memberships[0]
}

async function authenticateKey(pool: pg.Pool, text: string, asked: string | null): Promise<Scope> {
  const refused = new Problem('unauthenticated', 'key.invalid', 'This API key is not valid: it is unknown, revoked or expired.')
  const token = readToken('kol', text)
  if (!token) throw refused
  const key = await inWorkspace(pool, systemScope(token.workspaceId), async ({ db, now }) => {
    const found = await db
      .selectFrom('api_keys')
      .innerJoin('workspaces', 'workspaces.id', 'api_keys.workspace_id')
      .select(['api_keys.id', 'scopes', 'last_used_at'])
      .where('secret_hash', '=', token.hash)
      .where('revoked_at', 'is', null)
      .where('removed_at', 'is', null)
      .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', now.toString())]))
      .executeTakeFirst()
    if (found && isStale(found.last_used_at, now)) {
      await db.updateTable('api_keys').set({ last_used_at: now.toString() }).where('id', '=', found.id).execute()
    }
    return found
  })
  if (!key) throw refused
  if (asked && asked !== token.workspaceId)
    throw new Problem('missing', 'workspace.missing', 'This API key belongs to another workspace.')
  return grantScope({ workspaceId: token.workspaceId, actor: { kind: 'key', id: key.id }, permissions: new Set(key.scopes) })
}

/** To the minute is enough, and spares a write per request. */
function isStale(lastUsed: string | null, now: Temporal.Instant): boolean {
  return !lastUsed || Temporal.Instant.compare(Temporal.Instant.from(lastUsed), now.subtract({ minutes: 1 })) < 0
}
