import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { appPool, freshWorkspace, testDatabaseUrl } from '#test/database'
import { createAuth } from '#platform/auth'
import { authenticate } from '#modules/team'
import { newId } from '#shared/id'

const auth = createAuth({ databaseUrl: testDatabaseUrl, secret: 'a secret for tests, long enough to sign with' })
const dataDir = mkdtempSync(join(tmpdir(), 'kolive-cli-'))
afterAll(async () => {
  await auth.close()
  rmSync(dataDir, { recursive: true })
})

function kolive(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: testDatabaseUrl, DATA_DIR: dataDir, PUBLIC_URL: 'https://kolive.example' }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/main.ts', ...args, '--json'], { env, encoding: 'utf8' })
  return { status, answer: stdout ? JSON.parse(stdout) : null, problem: stderr }
}

test('a key made on the command line opens its workspace for its scopes', async () => {
  const { workspaceId } = await freshWorkspace()
  const { status, answer } = kolive(
    'key',
    'create',
    '--workspace',
    workspaceId,
    '--name',
    'Till',
    '--scopes',
    'orders:read,imports:write',
  )
  expect(status).toBe(0)
  const request = new Request('http://localhost/v1/orders', { headers: { authorization: `Bearer ${answer.key}` } })
  const scope = await authenticate({ pool: appPool, auth, publicUrl: null }, request)
  expect(scope).toMatchObject({
    workspaceId,
    actor: { kind: 'key', id: answer.id },
    permissions: new Set(['orders:read', 'imports:write']),
  })
  expect(kolive('key', 'create', '--workspace', workspaceId, '--name', 'Till', '--scopes', 'orders:eat')).toMatchObject({
    status: 2,
  })
})

test('a person added by the operator chooses a password by the link, and by another when it is forgotten', async () => {
  const { workspaceId } = await freshWorkspace()
  const email = `${newId('e')}@example.com`
  const added = kolive('user', 'add', '--workspace', workspaceId, '--email', email, '--name', 'Sari', '--role', 'lead')
  expect(added).toMatchObject({
    status: 0,
    answer: { email, role: 'lead', link: expect.stringMatching(/^https:\/\/kolive\.example\/reset-password\?token=/) },
  })

  const again = kolive('user', 'reset', '--email', email)
  for (const [link, password] of [
    [added.answer.link, 'correct horse battery'],
    [again.answer.link, 'battery staple horse'],
  ]) {
    expect(await post('/reset-password', { token: new URL(link).searchParams.get('token'), newPassword: password })).toBe(200)
    expect(await post('/sign-in/email', { email, password })).toBe(200)
  }
  expect(kolive('user', 'reset', '--email', 'nobody@example.com')).toMatchObject({
    status: 1,
    problem: expect.stringContaining('user.missing'),
  })
})

async function post(path: string, body: unknown): Promise<number> {
  const origin = 'http://localhost:4100'
  const headers = { origin, 'content-type': 'application/json' }
  return (
    await auth.handle(new Request(`${origin}/auth${path}`, { method: 'POST', headers, body: JSON.stringify(body) }), '10.77.0.1')
  ).status
}
