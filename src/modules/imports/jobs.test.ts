import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { systemScope } from '#platform/auth/scope'
import { openPool } from '#platform/db/pool'
import { inWorkspace, type Scope } from '#platform/db/tenant'
import { createRouter } from '#platform/http/endpoint'
import { migrateJobs } from '#platform/jobs'
import { createLog } from '#platform/log'
import { newId } from '#shared/id'
import { databaseUrl, run } from '#test/postgres'
import { fixture, tempFile } from './fixtures/files.ts'
import { importsRoutes, runImport } from './index.ts'
import { getImport } from './queries/imports.ts'

// A database of its own: the queue's tables are no part of the template that other tests share.
const { url: server, template } = inject('postgres')
const name = `${template}_imports_${randomBytes(3).toString('hex')}`
const dataDir = mkdtempSync(join(tmpdir(), 'kolive-uploads-'))
const log = createLog({ level: 'silent' })
const scope: Scope = systemScope(newId('wks'), 'test')
let pool: pg.Pool

const app = createRouter()
app.use(async (context, next) => {
  context.set('pool', pool)
  context.set('dataDir', dataDir)
  context.set('authenticate', async () => scope)
  await next()
})
app.route('/', importsRoutes)

beforeAll(async () => {
  await run(server, `create database ${name} template ${template}`)
  await migrateJobs(databaseUrl(server, name))
  pool = openPool(databaseUrl(server, name), 'kolive_app', { max: 5 })
  await pool.query(
    `insert into shared.workspaces (id, name, zone, currency, locale) values ($1, 'Test', 'Asia/Jakarta', 'IDR', 'en')`,
    [scope.workspaceId],
  )
})
afterAll(async () => {
  await pool.end()
  await run(server, `drop database ${name} with (force)`)
})

const ORDERS = readFileSync(fixture('tiktok-affiliate-orders.en.csv'))

async function send(key: string): Promise<{ id: string }> {
  const response = await app.request('/v1/imports?file_name=orders.csv', {
    method: 'POST',
    headers: { 'idempotency-key': key },
    body: ORDERS,
  })
  expect(response.status).toBe(200)
  return (await response.json()) as { id: string }
}

const read = (id: string) => inWorkspace(pool, scope, (ctx) => getImport(ctx, id))
const jobOf = (id: string, path: string) => {
  const { workspaceId, actor } = scope
  return { workspaceId, actor, id, path, name: 'orders.csv', options: { kind: 'auto' } }
}

test('a file sent twice at once under one key is one import, one job and one file on disk', async () => {
  const answers = await Promise.all([send('monday'), send('monday'), send('monday')])
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
  const { rows } = await pool.query(`select from jobs.job where data->>'id' = $1`, [answers[0]!.id])
  expect(rows).toHaveLength(1)
  expect(readdirSync(join(dataDir, 'uploads'))).toHaveLength(1)
})

test('a job that comes again after its import is done changes nothing and takes the file away', async () => {
  const { id } = await send('tuesday')
  const path = tempFile(ORDERS)
  await runImport(pool, log, jobOf(id, path), { isLast: false })
  const done = await read(id)
  expect(done.status).toBe('done')
  const again = tempFile(ORDERS)
  await runImport(pool, log, jobOf(id, again), { isLast: false })
  expect(existsSync(again)).toBe(false)
  expect(await read(id)).toEqual(done)
})

test('a fault of ours is tried again, and after the last try the import says that it failed', async () => {
  const { id } = await send('wednesday')
  const gone = join(dataDir, 'gone')
  await expect(runImport(pool, log, jobOf(id, gone), { isLast: false })).rejects.toThrow('ENOENT')
  expect(await read(id)).toMatchObject({ status: 'running' })
  await expect(runImport(pool, log, jobOf(id, gone), { isLast: true })).rejects.toThrow('ENOENT')
  expect(await read(id)).toMatchObject({ status: 'failed', problem: { code: 'import.interrupted' } })
})
