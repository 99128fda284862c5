import { afterAll, expect, test } from 'vitest'
import { createAuth, createUser } from '#platform/auth'
import { inWorkspace, type Role, type Scope } from '#platform/db/tenant'
import { DEMO_EMAIL } from '#platform/demo-login'
import { createRouter } from '#platform/http/endpoint'
import { renderProblem } from '#platform/http/problem-response'
import { createLog } from '#platform/log'
import type { Mail } from '#platform/mail'
import { newId } from '#shared/id'
import { appPool, asRole, freshWorkspace, testDatabaseUrl } from '#test/database'
import { addMember, authenticate, createKey, teamRoutes, type Permission } from './index.ts'

const auth = createAuth({ databaseUrl: testDatabaseUrl, secret: 'a secret for tests, long enough to sign with' })
afterAll(() => auth.close())

const ORIGIN = 'http://localhost:4100'
const PASSWORD = 'correct horse battery'
const sent: Mail[] = []
const settings = { pool: appPool, auth, publicUrl: null, mailer: { send: async (mail: Mail) => void sent.push(mail) } }

const app = createRouter()
app.use(async (context, next) => {
  context.set('requestId', 'req_1')
  context.set('pool', appPool)
  context.set('authenticate', () => authenticate(settings, context.req.raw))
  await next()
})
app.onError((error, context) => renderProblem(error, context, createLog({ level: 'silent' })))
app.route('/', teamRoutes(settings))

type Headers = Record<string, string>

async function call(method: string, path: string, headers: Headers, body?: unknown) {
  const response = await app.request(`${ORIGIN}${path}`, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text ? JSON.parse(text) : null }
}

/** Someone who signs in, as a page of ours would send their requests. */
async function signIn(email: string): Promise<Headers> {
  const request = new Request(`${ORIGIN}/auth/sign-in/email`, {
    method: 'POST',
    headers: { origin: ORIGIN, 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: PASSWORD }),
  })
  const response = await auth.handle(request, `10.1.${(Math.random() * 255) | 0}.${(Math.random() * 255) | 0}`)
  return {
    cookie: response.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; '),
    origin: ORIGIN,
  }
}

async function newMember(scope: Scope, role: Role, email = `${newId('e')}@example.com`) {
  const user = await inWorkspace(appPool, scope, async (ctx) => {
    const made = await createUser(ctx.client, { email, name: 'A person', password: PASSWORD })
    return { ...made, member: await addMember(ctx, { user: made, role }) }
  })
  return { ...user, headers: await signIn(email) }
}

const newKey = (scope: Scope, ...scopes: Permission[]) =>
  inWorkspace(appPool, scope, (ctx) => createKey(ctx, { name: 'A program', scopes }))
const bearer = (key: string) => ({ authorization: `Bearer ${key}` })

test('a signed-in person learns where they may go and what they may do', async () => {
  const [first, second] = [await freshWorkspace(), await freshWorkspace()]
  const { member, headers, ...user } = await newMember(first, 'lead')
  await inWorkspace(appPool, second, (ctx) => addMember(ctx, { user, role: 'viewer' }))

  const session = await call('GET', '/v1/session', headers)
  expect(session).toMatchObject({
    status: 200,
    body: { user: { email: user.email }, role: 'lead', member_id: member.id, workspace: { id: first.workspaceId } },
  })
  expect(session.body.memberships.map((each: any) => [each.workspace.id, each.role])).toEqual([
    [first.workspaceId, 'lead'],
    [second.workspaceId, 'viewer'],
  ])
  const asViewer = { ...headers, 'x-workspace': second.workspaceId }
  expect((await call('GET', '/v1/session', asViewer)).body).toMatchObject({
    role: 'viewer',
    workspace: { id: second.workspaceId },
  })
  expect(await call('GET', '/v1/audit', headers)).toMatchObject({ status: 200 })
  expect(await call('GET', '/v1/audit', asViewer)).toMatchObject({ status: 403, body: { code: 'permission.missing' } })
  expect(await call('GET', '/v1/members', { ...headers, 'x-workspace': (await freshWorkspace()).workspaceId })).toMatchObject({
    status: 404,
    body: { code: 'workspace.missing' },
  })
})

test('without a session or key nothing is answered, and nobody makes a key', async () => {
  for (const [method, path, body] of [
    ['GET', '/v1/session'],
    ['GET', '/v1/members'],
    ['GET', '/v1/audit'],
    ['POST', '/v1/keys', { name: 'x', scopes: ['orders:read'] }],
    ['POST', '/v1/workspaces', { name: 'x', zone: 'Asia/Jakarta', currency: 'IDR', locale: 'id' }],
    ['DELETE', '/v1/workspaces/demo'],
  ] as const) {
    expect(await call(method, path, {}, body)).toMatchObject({ status: 401 })
  }
})

test('a key opens its workspace for its scopes, and nothing once it is revoked or expired', async () => {
  const scope = await freshWorkspace()
  const { id, key } = await newKey(scope, 'members:read', 'keys:manage')
  expect(await call('GET', '/v1/members', bearer(key))).toMatchObject({ status: 200, body: { data: [] } })
  expect(await call('GET', '/v1/audit', bearer(key))).toMatchObject({ status: 403 })
  expect(await call('GET', '/v1/members', { ...bearer(key), 'x-workspace': 'wks_else' })).toMatchObject({ status: 404 })

  const { rows } = await asRole(null).query('select * from kolive.api_keys where id = $1', [id])
  expect(JSON.stringify(rows)).not.toContain(key.split('_').at(-1))
  const listed = await call('GET', '/v1/keys', bearer(key))
  expect(listed.body.data).toEqual([expect.objectContaining({ id, hint: key.slice(-4), last_used_at: expect.any(String) })])

  const made = await call('POST', '/v1/keys', bearer(key), {
    name: 'second',
    scopes: ['members:read'],
    expires_at: '2126-01-01T00:00:00Z',
  })
  expect(await call('GET', '/v1/members', bearer(made.body.key))).toMatchObject({ status: 200 })
  await asRole(null).query(`update kolive.api_keys set expires_at = now() where id = $1`, [made.body.id])
  expect(await call('GET', '/v1/members', bearer(made.body.key))).toMatchObject({ status: 401, body: { code: 'key.invalid' } })

  expect(await call('DELETE', `/v1/keys/${id}`, bearer(key))).toMatchObject({ status: 204 })
  const guesses = [
    key,
    key.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    'kol_x',
    `kol_${scope.workspaceId.slice(4)}_${'0'.repeat(64)}`,
  ]
  for (const guess of guesses)
    expect(await call('GET', '/v1/members', bearer(guess))).toMatchObject({ status: 401, body: { code: 'key.invalid' } })
})

test('a page of another site changes nothing with the cookie it made the browser send', async () => {
  const { headers } = await newMember(await freshWorkspace(), 'owner')
  const { origin: _, ...withoutOrigin } = headers
  const invitation = { email: 'x@example.com', role: 'viewer' }
  for (const from of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    {},
  ]) {
    const refused = await call('POST', '/v1/invitations', { ...withoutOrigin, ...from } as Headers, invitation)
    expect(refused).toMatchObject({ status: 403, body: { code: 'request.foreign_origin' } })
  }
  expect(await call('POST', '/v1/invitations', { ...withoutOrigin, 'sec-fetch-site': 'same-origin' }, invitation)).toMatchObject({
    status: 200,
  })
})

test('an invitation is a link to copy, and a mail where there is one; the newcomer then signs in', async () => {
  const owner = await newMember(await freshWorkspace(), 'owner')
  const email = `${newId('e')}@example.com`
  const invited = await call('POST', '/v1/invitations', owner.headers, { email, role: 'finance' })
  expect(invited).toMatchObject({ status: 200, body: { mailed: true, invitation: { email, role: 'finance' } } })
  expect(sent.at(-1)).toMatchObject({ to: email, text: expect.stringContaining(invited.body.link) })

  const token = new URL(invited.body.link).searchParams.get('token')!
  expect((await call('GET', `/v1/invitations/lookup?token=${token}`, {})).body).toMatchObject({
    email,
    role: 'finance',
    invited_by: 'A person',
    workspace: { name: 'Test' },
    has_account: false,
  })
  const accepted = await call('POST', '/v1/invitations/accept', {}, { token, name: 'Lan', password: PASSWORD })
  expect(accepted).toMatchObject({ status: 200, body: { email } })
  expect((await call('GET', '/v1/session', await signIn(email))).body).toMatchObject({ user: { name: 'Lan' }, role: 'finance' })
  expect(await call('GET', `/v1/invitations/lookup?token=${token}`, {})).toMatchObject({ status: 404 })
})

test('a removed member is out at the next request, and still a person', async () => {
  const scope = await freshWorkspace()
  const owner = await newMember(scope, 'owner')
  const viewer = await newMember(scope, 'viewer')
  expect(await call('DELETE', `/v1/members/${viewer.member.id}`, owner.headers)).toMatchObject({ status: 204 })
  expect(await call('GET', '/v1/members', viewer.headers)).toMatchObject({ status: 404, body: { code: 'workspace.missing' } })
  expect(await call('GET', '/v1/session', viewer.headers)).toMatchObject({
    status: 200,
    body: { workspace: null, memberships: [], permissions: [] },
  })
})

test('a reset link leads to this server and holds a token', async () => {
  const scope = await freshWorkspace()
  const owner = await newMember(scope, 'owner')
  const { body } = await call('POST', `/v1/members/${owner.member.id}/reset-link`, owner.headers)
  expect(body.link).toMatch(/^http:\/\/localhost:4100\/reset-password\?token=[\w-]{32}$/)
})

test('the audit log is read page by page, filtered by noun, and verified', async () => {
  const scope = await freshWorkspace()
  const owner = await newMember(scope, 'owner')
  for (let nth = 0; nth < 3; nth++) await newKey(scope, 'orders:read')
  const first = await call('GET', '/v1/audit?limit=2&action=key', owner.headers)
  expect(first.body.data.map(({ seq }: any) => seq)).toEqual([4, 3])
  const second = await call('GET', `/v1/audit?limit=2&action=key&cursor=${first.body.next_cursor}`, owner.headers)
  expect(second.body).toMatchObject({ data: [{ seq: 2, action: 'key.created', actor: { kind: 'system' } }], next_cursor: null })
  expect((await call('GET', `/v1/audit?subject=${owner.member.id}`, owner.headers)).body.data).toHaveLength(1)
  expect(await call('GET', '/v1/audit?cursor=nonsense', owner.headers)).toMatchObject({
    status: 422,
    body: { code: 'request.cursor' },
  })
  expect((await call('GET', '/v1/audit/verify', owner.headers)).body).toMatchObject({ ok: true, entries: 4 })
})

test('from the demo one starts a workspace of one’s own, then removes the demo and its login', async () => {
  const demo = await freshWorkspace()
  await asRole(null).query('update shared.workspaces set demo = (id = $1)', [demo.workspaceId])
  await asRole(null).query('delete from auth."user" where email = $1', [DEMO_EMAIL])
  const guest = await newMember(demo, 'owner', DEMO_EMAIL)
  const workspace = { name: 'Brand', zone: 'Asia/Ho_Chi_Minh', currency: 'VND', locale: 'vi' }
  expect(await call('POST', '/v1/workspaces', guest.headers, workspace)).toMatchObject({
    status: 422,
    body: { code: 'workspace.owner' },
  })
  expect(await call('DELETE', '/v1/workspaces/demo', guest.headers)).toMatchObject({
    status: 409,
    body: { code: 'demo.own_workspace_first' },
  })

  const email = `${newId('e')}@example.com`
  const started = await call('POST', '/v1/workspaces', guest.headers, {
    ...workspace,
    owner: { name: 'Lan', email, password: PASSWORD },
  })
  expect(started).toMatchObject({ status: 200, body: { ...workspace, demo: false } })
  const own = await signIn(email)
  const session = { role: 'owner', workspace: { id: started.body.id }, demo_removable: true }
  expect((await call('GET', '/v1/session', own)).body).toMatchObject(session)
  expect((await call('GET', '/v1/session', guest.headers)).body).toMatchObject({ demo_removable: false })

  expect(await call('PATCH', '/v1/workspace', own, { zone: 'Mars/Olympus' })).toMatchObject({ status: 422 })
  expect(await call('PATCH', '/v1/workspace', own, { name: 'Brand two' })).toMatchObject({
    status: 200,
    body: { name: 'Brand two', currency: 'VND' },
  })

  expect(await call('DELETE', '/v1/workspaces/demo', own)).toMatchObject({ status: 204 })
  expect(await call('GET', '/v1/session', guest.headers)).toMatchObject({ status: 401 })
  expect(await call('DELETE', '/v1/workspaces/demo', own)).toMatchObject({ status: 404 })
  expect((await call('GET', '/v1/session', own)).body).toMatchObject({ demo_removable: false })
  const { data } = (await call('GET', '/v1/audit', own)).body
  expect(data.map(({ action }: any) => action)).toEqual(['demo.removed', 'workspace.edited', 'workspace.started', 'member.added'])
  expect((await call('GET', '/v1/audit/verify', own)).body.ok).toBe(true)
})
