import { expect, test } from 'vitest'
import { createUser, grantScope } from '#platform/auth'
import { inWorkspace, type Ctx, type Role } from '#platform/db/tenant'
import { newId } from '#shared/id'
import { appPool, freshWorkspace, inFreshWorkspace } from '#test/database'
import { acceptInvitation } from './actions/accept-invitation.ts'
import { addMember } from './actions/add-member.ts'
import { changeRole } from './actions/change-role.ts'
import { createKey } from './actions/create-key.ts'
import { createResetLink } from './actions/create-reset-link.ts'
import { inviteMember } from './actions/invite-member.ts'
import { removeMember } from './actions/remove-member.ts'
import { revokeInvitation } from './actions/revoke-invitation.ts'
import { getOpenInvitation, listAudit, listInvitations, listMembers } from './queries.ts'

const person = () => ({ id: newId('usr'), email: `${newId('e')}@example.com`, name: 'A person' })
const join = (ctx: Ctx, role: Role) => addMember(ctx, { user: person(), role })

/** The same transaction with fewer rights. */
const as = (ctx: Ctx, ...permissions: string[]): Ctx => ({
  ...ctx,
  scope: grantScope({
    workspaceId: ctx.scope.workspaceId,
    actor: { kind: 'key', id: 'key_1' },
    permissions: new Set(permissions),
  }),
})

test('a workspace keeps its last owner', () =>
  inFreshWorkspace(async (ctx) => {
    const owner = await join(ctx, 'owner')
    await join(ctx, 'lead')
    const lastOwner = { kind: 'conflict', code: 'member.last_owner' }
    await expect(changeRole(ctx, { id: owner.id, role: 'viewer' })).rejects.toMatchObject(lastOwner)
    await expect(removeMember(ctx, owner.id)).rejects.toMatchObject(lastOwner)
    await join(ctx, 'owner')
    await removeMember(ctx, owner.id)
  }))

test('two owners who leave at the same moment do not leave the workspace to nobody', async () => {
  const scope = await freshWorkspace()
  const owners = await inWorkspace(appPool, scope, async (ctx) => [await join(ctx, 'owner'), await join(ctx, 'owner')])
  const leaving = owners.map(({ id }) => inWorkspace(appPool, scope, (ctx) => changeRole(ctx, { id, role: 'viewer' })))
  const outcomes = (await Promise.allSettled(leaving)).map(({ status }) => status)
  expect(outcomes.sort()).toEqual(['fulfilled', 'rejected'])
})

test('nobody gives, takes or resets more than they hold', () =>
  inFreshWorkspace(async (ctx) => {
    const owner = await join(ctx, 'owner')
    await join(ctx, 'owner')
    const viewer = await join(ctx, 'viewer')
    const key = as(ctx, 'members:manage', 'keys:manage', 'orders:read')
    const outOfReach = { kind: 'forbidden', code: 'permission.out_of_reach' }
    await expect(changeRole(key, { id: viewer.id, role: 'owner' })).rejects.toMatchObject(outOfReach)
    await expect(changeRole(key, { id: owner.id, role: 'viewer' })).rejects.toMatchObject(outOfReach)
    await expect(inviteMember(key, { email: 'x@example.com', role: 'owner' })).rejects.toMatchObject(outOfReach)
    await expect(removeMember(key, owner.id)).rejects.toMatchObject(outOfReach)
    await expect(createResetLink(key, owner.id)).rejects.toMatchObject(outOfReach)
    await expect(createKey(key, { name: 'mine', scopes: ['audit:read'] })).rejects.toMatchObject(outOfReach)
    await createKey(key, { name: 'mine', scopes: ['orders:read'] })
  }))

test('an invited person joins once, with the role they were invited to', () =>
  inFreshWorkspace(async (ctx) => {
    const email = `${newId('e')}@example.com`
    const { token, invitation } = await inviteMember(ctx, { email, role: 'specialist' })
    await expect(acceptInvitation(ctx, { token, signedIn: null })).rejects.toMatchObject({ code: 'invitation.incomplete' })
    const joined = await acceptInvitation(ctx, { token, signedIn: null, name: 'Sari', password: 'correct horse battery' })
    expect(await listMembers(ctx)).toEqual([
      expect.objectContaining({ id: joined.member_id, name: 'Sari', email, role: 'specialist' }),
    ])
    await expect(acceptInvitation(ctx, { token, signedIn: person() })).rejects.toMatchObject({
      kind: 'missing',
      code: 'invitation.missing',
    })

    const { data } = await listAudit(ctx, { limit: 50 })
    expect(data.map(({ action, actor }) => [action, actor.name])).toEqual([
      ['invitation.accepted', 'Sari'],
      ['member.added', 'Sari'],
      ['invitation.created', null],
    ])
    expect(data[0]!.subject).toBe(invitation.id)
    expect(JSON.stringify(data.map(({ detail }) => detail))).not.toContain(email)
  }))

test('an address that has an account joins signed in, and never by choosing a new password', () =>
  inFreshWorkspace(async (ctx) => {
    const user = await createUser(ctx.client, {
      email: `${newId('e')}@example.com`,
      name: 'Minh',
      password: 'correct horse battery',
    })
    const { token } = await inviteMember(ctx, { email: user.email, role: 'viewer' })
    const takeover = acceptInvitation(ctx, { token, signedIn: null, name: 'Mallory', password: 'correct horse battery' })
    await expect(takeover).rejects.toMatchObject({ kind: 'conflict', code: 'invitation.sign_in_first' })
    await acceptInvitation(ctx, { token, signedIn: user })
    await expect(inviteMember(ctx, { email: user.email, role: 'lead' })).rejects.toMatchObject({ code: 'member.exists' })
  }))

test('an invitation ends when it is revoked, replaced, a week old, or shown in another workspace', async () => {
  const gone = { kind: 'missing', code: 'invitation.missing' }
  const elsewhere = await inFreshWorkspace(async (ctx) => {
    const email = 'x@example.com'
    const first = await inviteMember(ctx, { email, role: 'viewer' })
    const second = await inviteMember(ctx, { email, role: 'lead' })
    await expect(getOpenInvitation(ctx, first.token)).rejects.toMatchObject(gone)
    expect(await getOpenInvitation(ctx, second.token)).toMatchObject({ role: 'lead' })

    const later = { ...ctx, now: ctx.now.add({ hours: 7 * 24 }) }
    await expect(getOpenInvitation(later, second.token)).rejects.toMatchObject(gone)
    expect(await listInvitations(later)).toEqual([])

    await revokeInvitation(ctx, second.invitation.id)
    await expect(getOpenInvitation(ctx, second.token)).rejects.toMatchObject(gone)
    await expect(revokeInvitation(ctx, second.invitation.id)).rejects.toMatchObject(gone)
    return (await inviteMember(ctx, { email, role: 'viewer' })).token
  })
  await inFreshWorkspace(async (ctx) => {
    await expect(getOpenInvitation(ctx, elsewhere)).rejects.toMatchObject(gone)
    await expect(getOpenInvitation(ctx, 'inv_1_zz')).rejects.toMatchObject(gone)
  })
})

test('a person of two workspaces is not reset by either of them', async () => {
  const user = person()
  await inFreshWorkspace((ctx) => addMember(ctx, { user, role: 'viewer' }))
  await inFreshWorkspace(async (ctx) => {
    const shared = await addMember(ctx, { user, role: 'viewer' })
    const own = await join(ctx, 'viewer')
    await expect(createResetLink(ctx, shared.id)).rejects.toMatchObject({ kind: 'conflict', code: 'member.elsewhere' })
    expect((await createResetLink(ctx, own.id)).token).toHaveLength(32)
  })
})

test('a member of another workspace does not exist here', async () => {
  const stranger = await inFreshWorkspace((ctx) => join(ctx, 'viewer'))
  await inFreshWorkspace(async (ctx) => {
    const missing = { kind: 'missing', code: 'member.missing' }
    await expect(changeRole(ctx, { id: stranger.id, role: 'lead' })).rejects.toMatchObject(missing)
    await expect(removeMember(ctx, stranger.id)).rejects.toMatchObject(missing)
    expect(await listMembers(ctx)).toEqual([])
  })
})

test('a key that would be expired when it is made is refused', () =>
  inFreshWorkspace(async (ctx) => {
    const late = createKey(ctx, { name: 'late', scopes: ['orders:read'], expires_at: ctx.now.toString() })
    await expect(late).rejects.toMatchObject({ kind: 'invalid', code: 'key.already_expired' })
  }))
