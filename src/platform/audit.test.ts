import { expect, test } from 'vitest'
import { appPool, asRole, freshWorkspace } from '#test/database'
import { recordAudit, verifyAuditChain } from './audit.ts'
import { inWorkspace, type Scope } from './db/tenant.ts'

const record = (scope: Scope, nth: number) =>
  inWorkspace(appPool, scope, (ctx) =>
    recordAudit(ctx, { action: 'thing.done', subject: `thi_${nth}`, detail: { nth, b: [true, null], a: { z: 'ổn', y: 1.5 } } }),
  )
const verify = (scope: Scope) => inWorkspace(appPool, scope, ({ client }) => verifyAuditChain(client, scope.workspaceId))

test('sixteen writers at once leave one chain without gaps', async () => {
  const scope = await freshWorkspace()
  const writers = Array.from({ length: 16 }, async (_, writer) => {
    for (let nth = 0; nth < 5; nth++) await record(scope, writer * 5 + nth)
  })
  await Promise.all(writers)
  expect(await verify(scope)).toMatchObject({ ok: true, entries: 80, first_bad: null })
})

test('an action that fails leaves no entry and no gap', async () => {
  const scope = await freshWorkspace()
  await record(scope, 1)
  const failed = inWorkspace(appPool, scope, async (ctx) => {
    await recordAudit(ctx, { action: 'thing.done', subject: 'thi_2' })
    throw new Error('changed my mind')
  })
  await expect(failed).rejects.toThrow('changed my mind')
  await record(scope, 3)
  expect(await verify(scope)).toMatchObject({ ok: true, entries: 2 })
})

test('a chain is only judged from within its workspace', async () => {
  const [scope, other] = [await freshWorkspace(), await freshWorkspace()]
  await record(scope, 1)
  await expect(inWorkspace(appPool, other, ({ client }) => verifyAuditChain(client, scope.workspaceId))).rejects.toThrow(
    'inWorkspace',
  )
})

test('two chains with the same deeds have different hashes', async () => {
  const scopes = [await freshWorkspace(), await freshWorkspace()]
  for (const scope of scopes) await record(scope, 1)
  const [first, second] = await Promise.all(scopes.map(verify))
  expect(first!.head).not.toBe(second!.head)
})

test.each(['kolive_app', 'kolive_owner'] as const)('%s can neither change nor delete an entry', async (role) => {
  const scope = await freshWorkspace()
  await record(scope, 1)
  for (const verb of [
    `update kolive.audit_entries set action = 'x'`,
    'delete from kolive.audit_entries',
    'truncate kolive.audit_entries',
  ]) {
    await expect(inWorkspace(asRole(role), scope, ({ client }) => client.query(verb))).rejects.toThrow(
      /permission denied|append-only/,
    )
  }
})

/** What a superuser who switches the trigger off could do to entry 3 of 6. */
const TAMPERING = {
  'changes who did it': `update kolive.audit_entries set actor_id = 'mem_else' where workspace_id = $1 and seq = 3`,
  'changes when': `update kolive.audit_entries set at = at + interval '1 microsecond' where workspace_id = $1 and seq = 3`,
  'changes the detail': `update kolive.audit_entries set detail = detail || '{"nth":30}' where workspace_id = $1 and seq = 3`,
  'takes it out': `delete from kolive.audit_entries where workspace_id = $1 and seq = 3`,
  'takes it out and closes the gap': `with gone as (delete from kolive.audit_entries where workspace_id = $1 and seq = 3 returning seq)
    update kolive.audit_entries e set seq = e.seq + 94 from gone where e.workspace_id = $1 and e.seq > gone.seq`,
  'swaps its hash': `update kolive.audit_entries set hash = repeat('0', 64) where workspace_id = $1 and seq = 3`,
}

test.each(Object.entries(TAMPERING))('who %s is found out at that entry', async (_, statement) => {
  const scope = await freshWorkspace()
  for (let nth = 1; nth <= 6; nth++) await record(scope, nth)
  const administrator = await asRole(null).connect()
  try {
    await administrator.query('begin')
    await administrator.query(`set local session_replication_role = replica`) // no trigger fires
    await administrator.query(statement, [scope.workspaceId])
    await administrator.query('commit')
  } finally {
    administrator.release()
  }
  expect(await verify(scope)).toMatchObject({ ok: false, entries: 2, first_bad: 3 })
})
