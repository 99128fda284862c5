import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { importFile } from '#modules/imports'
import { addMember } from '#modules/team'
import { createAuth, createUser, systemScope } from '#platform/auth'
import { keepSecretFile, readConfig } from '#platform/config'
import { writeBackup } from '#platform/db/backup'
import { migrateTo, readApplied } from '#platform/db/migrate'
import { openPool } from '#platform/db/pool'
import { inWorkspace } from '#platform/db/tenant'
import { newId } from '#shared/id'
import { databaseUrl, run } from '#test/postgres'
import backup from './backup.ts'
import type { Cli, Command } from './command.ts'
import restore from './restore.ts'

const { url: server, template } = inject('postgres')
const folder = mkdtempSync(join(tmpdir(), 'kolive-backup-'))
const source = databaseUrl(server, `${template}_backed_up`)
const [sourceData, secret] = [join(folder, 'source'), 'a secret for tests, long enough to sign with']
const person = { email: 'sari@example.com', name: 'Sari', password: 'correct horse battery' }
const FIXTURE = new URL('../modules/imports/fixtures/tiktok-affiliate-orders.vi.csv', import.meta.url).pathname
const made: string[] = []
let names = 0

beforeAll(async () => {
  await run(server, `create database ${template}_backed_up template ${template}`)
  made.push(`${template}_backed_up`)
  await fill(source)
  keepSecretFile(sourceData, secret)
})

afterAll(async () => {
  for (const name of made) await run(server, `drop database ${name} with (force)`)
  rmSync(folder, { recursive: true })
})

/** Two brands: one with orders, people, an audit log and a file that still waits; one with a name that COPY must escape. */
async function fill(url: string) {
  const pool = openPool(url, 'kolive_app', { max: 2 })
  const [busy, quiet] = ['wks_busy', 'wks_quiet']
  for (const [id, name] of [
    [busy, 'Sao Mai'],
    [quiet, 'Back\\slash\ttab\nline'],
  ])
    await pool.query(
      `insert into shared.workspaces (id, name, zone, currency, locale) values ($1, $2, 'Asia/Ho_Chi_Minh', 'VND', 'vi')`,
      [id, name],
    )
  const scope = systemScope(busy!, 'test')
  await importFile(pool, scope, { id: newId('imp'), path: FIXTURE, name: 'orders.csv', options: { kind: 'auto' } })
  await inWorkspace(pool, scope, async (ctx) => {
    await addMember(ctx, { user: await createUser(ctx.client, person), role: 'owner' })
    await ctx.client.query(
      `insert into imports (workspace_id, id, file_name, file_hash, file_size, options, status, created_by, created_at)
       values ($1, 'imp_waiting', 'late.csv', '', 1, '{}', 'waiting', 'test', now())`,
      [busy],
    )
  })
  await pool.end()
}

async function emptyDatabase(): Promise<string> {
  const name = `${template}_restored_${++names}`
  made.push(name)
  await run(server, `create database ${name}`)
  return databaseUrl(server, name)
}

type Where = { url?: string; dataDir?: string; passphrase?: string }

/** Runs a command as `kolive` would, and gives its answer and what it said. */
async function kolive(command: Command, args: string[], { url = source, dataDir = sourceData, passphrase }: Where = {}) {
  const said: string[] = []
  let answer: any
  const cli: Cli = {
    env: passphrase ? { KOLIVE_PASSPHRASE: passphrase } : {},
    config: readConfig({ DATABASE_URL: url, DATA_DIR: dataDir }),
    json: true,
    answer: (document) => (answer = document),
    say: (line) => said.push(line),
  }
  const values = { passphrase: args.includes('--passphrase') }
  await command.run({ values, positionals: args.filter((arg) => !arg.startsWith('--')) } as never, cli)
  return { answer, said: said.join('\n') }
}

const freshFile = () => join(folder, `${++names}.kolive`)

/** Every row of every table, by a hash of its texts; the list of tables is PostgreSQL's own. */
async function factsOf(url: string): Promise<Record<string, string>> {
  const { rows: tables } = await run(
    url,
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_schema in ('kolive', 'auth', 'shared') and table_name <> 'migrations' order by 1`,
  )
  const facts: Record<string, string> = {}
  for (const { name } of tables) {
    const { rows } = await run(
      url,
      `select count(*) || ' ' || coalesce(md5(string_agg(it::text, ';' order by it::text)), '') as fact from ${name} as it`,
    )
    facts[name] = rows[0].fact
  }
  return facts
}

async function isEmpty(url: string): Promise<boolean> {
  return (await run(url, `select from pg_namespace where nspname in ('kolive', 'auth', 'jobs', 'shared')`)).rowCount === 0
}

async function signIn(url: string): Promise<number> {
  const auth = createAuth({ databaseUrl: url, secret })
  const request = new Request('http://localhost:4100/auth/sign-in/email', {
    method: 'POST',
    headers: { origin: 'http://localhost:4100', 'content-type': 'application/json' },
    body: JSON.stringify({ email: person.email, password: person.password }),
  })
  const { status } = await auth.handle(request, '10.77.0.3')
  await auth.close()
  return status
}

test('what is restored is what was backed up: every fact, and people sign in as before', async () => {
  const [file, target] = [freshFile(), await emptyDatabase()]
  const before = await factsOf(source)
  const written = await kolive(backup, [file])
  expect(written.said).toMatch(/not encrypted.*DATA_DIR\/secret/)
  expect(written.said).toMatch(/Not in it: files that wait to be imported/)
  expect(written.answer).toMatchObject({ file, bytes: statSync(file).size, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(await factsOf(source)).toEqual(before)

  const dataDir = join(folder, 'plain')
  const restored = await kolive(restore, [file], { url: target, dataDir })
  expect(restored.answer).toEqual(written.answer)
  expect(restored.said).toMatch(/Sao Mai: files that still waited to be imported, 1/)
  expect(existsSync(join(dataDir, 'secret'))).toBe(false)

  const after = await factsOf(target)
  expect(Object.keys(after).length).toBeGreaterThan(20)
  expect({ ...after, 'kolive.imports': '' }).toEqual({ ...before, 'kolive.imports': '' })
  expect(
    (await run(target, `select status, problem ->> 'code' as code from kolive.imports where id = 'imp_waiting'`)).rows,
  ).toEqual([{ status: 'failed', code: 'import.file_not_backed_up' }])
  expect(await signIn(target)).toBe(200)
})

test('work goes on in a restored database', async () => {
  const [file, target] = [freshFile(), await emptyDatabase()]
  await kolive(backup, [file])
  await kolive(restore, [file], { url: target, dataDir: join(folder, 'goes-on') })
  const pool = openPool(target, 'kolive_app', { max: 2 })
  const again = await importFile(pool, systemScope('wks_busy', 'test'), {
    id: newId('imp'),
    path: FIXTURE,
    name: 'orders.csv',
    options: { kind: 'auto' },
  })
  expect(again).toMatchObject({ created: 0, updated: 0, creators: 0, products: 0 })
  await pool.end()
})

test('an audit log that was tampered with before the backup is restored all the same, and named', async () => {
  const [file, target] = [freshFile(), await emptyDatabase()]
  const tampered = `${template}_tampered`
  made.push(tampered)
  await run(server, `create database ${tampered} template ${template}_backed_up`)
  const url = databaseUrl(server, tampered)
  await run(url, `set session_replication_role = replica; update kolive.audit_entries set actor_id = 'nobody' where seq = 1`)
  await kolive(backup, [file], { url })
  await expect(kolive(restore, [file], { url: target, dataDir: join(folder, 'tampered') })).rejects.toMatchObject({
    code: 'restore.unwell',
    message: expect.stringMatching(/Every row.*restored.*audit chain: broken in workspace Sao Mai at entry 1/),
  })
  expect((await factsOf(target))['kolive.audit_entries']).toBe((await factsOf(url))['kolive.audit_entries'])
})

test('under a passphrase the secret comes along, and another passphrase opens nothing', async () => {
  const [file, target, dataDir] = [freshFile(), await emptyDatabase(), join(folder, 'sealed')]
  const passphrase = 'trăng sáng vườn chè'
  await kolive(backup, [file, '--passphrase'], { passphrase })
  await expect(kolive(restore, [file], { url: target, dataDir, passphrase: 'not this one' })).rejects.toMatchObject({
    code: 'backup.passphrase_wrong',
  })
  expect(await isEmpty(target)).toBe(true)
  expect(existsSync(dataDir)).toBe(false)

  await kolive(restore, [file], { url: target, dataDir, passphrase })
  expect(readFileSync(join(dataDir, 'secret'), 'utf8')).toBe(secret)
  expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
  await expect(kolive(backup, [freshFile(), '--passphrase'], { passphrase: 'short' })).rejects.toMatchObject({
    code: 'passphrase.too_short',
  })
})

test('a file that is cut off, changed or none of ours is refused before anything is written', async () => {
  const [file, target] = [freshFile(), await emptyDatabase()]
  await kolive(backup, [file])
  const whole = readFileSync(file)
  const refused = async (code: string) => {
    await expect(kolive(restore, [file], { url: target })).rejects.toMatchObject({ code })
    expect(await isEmpty(target)).toBe(true)
  }
  for (const length of [whole.length - 1, whole.length >> 1, 30]) {
    truncateSync(file, length)
    await refused('backup.damaged')
    writeFileSync(file, whole)
  }
  for (const position of [30, whole.length >> 1, whole.length - 1]) {
    writeFileSync(file, whole.with(position, whole[position]! ^ 1))
    await refused('backup.damaged')
  }
  writeFileSync(file, 'order_id,amount\n')
  await refused('backup.unknown_format')
  rmSync(file)
  await refused('backup.missing')
})

test('a database in use is not restored into, and a file that is there is not written over', async () => {
  const file = freshFile()
  await kolive(backup, [file])
  const before = [await factsOf(source), readFileSync(file)]
  await expect(kolive(restore, [file])).rejects.toMatchObject({
    code: 'restore.not_empty',
    message: expect.stringMatching(/DATA_DIR.*DATABASE_URL/),
  })
  await expect(kolive(backup, [file])).rejects.toMatchObject({ code: 'backup.exists' })
  expect([await factsOf(source), readFileSync(file)]).toEqual(before)
})

test('an interrupted backup leaves no file, whole or in part', async () => {
  const [file, interruption] = [freshFile(), new AbortController()]
  const options = { kolive: 'test', passphrase: null, secret: null, say: () => interruption.abort(), signal: interruption.signal }
  await expect(writeBackup(source, file, options)).rejects.toMatchObject({ code: 'backup.interrupted' })
  expect(readdirSync(folder).filter((name) => join(folder, name).startsWith(file))).toEqual([])
})

test('a user who may not see every row backs nothing up; one who may does, and restores', async () => {
  const [file, target] = [freshFile(), await emptyDatabase()]
  const user = `${template}_keeper`
  const asUser = (url: string) => {
    const address = new URL(url)
    ;[address.username, address.password] = [user, 'keeper']
    return address.href
  }
  await run(server, `create role ${user} login password 'keeper' createrole`)
  try {
    await run(server, `grant kolive_owner, kolive_app, kolive_edge, kolive_relay, kolive_report to ${user} with admin option`)
    await expect(kolive(backup, [file], { url: asUser(source) })).rejects.toMatchObject({
      code: 'backup.rows_hidden',
      message: expect.stringMatching(/bypassrls/),
    })
    expect(readdirSync(folder).filter((name) => join(folder, name).startsWith(file))).toEqual([])

    await run(server, `alter role ${user} bypassrls`)
    await kolive(backup, [file], { url: asUser(source) })
    await run(target, `alter database ${new URL(target).pathname.slice(1)} owner to ${user}`)
    await kolive(restore, [file], { url: asUser(target), dataDir: join(folder, 'keeper') })
    expect(await factsOf(target)).toMatchObject({ 'kolive.order_lines': (await factsOf(source))['kolive.order_lines'] })
  } finally {
    await run(target, `reassign owned by ${user} to current_user; drop owned by ${user}`)
    await run(server, `drop role ${user}`)
  }
})

test('a backup of an older schema is brought to this one; a newer one is refused', async () => {
  const [older, target] = [await emptyDatabase(), await emptyDatabase()]
  const applied = [...(await withClient(source, readApplied))]
  await withClient(older, (client) => migrateTo(client, new Map(applied.slice(0, -1)), async () => {}))
  await run(
    older,
    `insert into shared.workspaces (id, name, zone, currency, locale) values ('wks_old', 'Old', 'Asia/Jakarta', 'IDR', 'id')`,
  )
  const file = freshFile()
  await kolive(backup, [file], { url: older })
  await kolive(restore, [file], { url: target, dataDir: join(folder, 'older') })
  expect([...(await withClient(target, readApplied))]).toEqual(applied)
  expect((await run(target, 'select id from shared.workspaces')).rows).toEqual([{ id: 'wks_old' }])

  await run(older, `insert into shared.migrations (name, checksum) values ('9999_later.sql', '')`)
  const newer = freshFile()
  await kolive(backup, [newer], { url: older })
  const empty = await emptyDatabase()
  await expect(kolive(restore, [newer], { url: empty })).rejects.toMatchObject({ code: 'backup.newer' })
  expect(await isEmpty(empty)).toBe(true)
})

test('no table counts by a sequence, whose state a backup would not hold', async () => {
  const { rows } = await run(
    source,
    `select relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace where relkind = 'S' and nspname in ('kolive', 'auth', 'shared')`,
  )
  expect(rows).toEqual([])
})

async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
