import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshWorkspace, testDatabaseUrl } from '#test/database'
import { databaseUrl, run } from '#test/postgres'
import { openPool } from './db/pool.ts'
import { inWorkspace } from './db/tenant.ts'
import { enqueue, migrateJobs, startJobs, type Jobs } from './jobs.ts'
import { createLog } from './log.ts'

const log = createLog({ level: 'error' })
let jobs: Jobs
const done: unknown[] = []
const pool = openPool(testDatabaseUrl, 'kolive_app', { max: 2 })

beforeAll(async () => {
  await migrateJobs(testDatabaseUrl)
  jobs = await startJobs(testDatabaseUrl, log)
  await jobs.work<{ id: string; fails?: boolean }>('imports.read', async ({ id }) => void done.push(id))
})
afterAll(async () => {
  await jobs.stop()
  await pool.end()
})

test('work queued in a transaction is done once it commits, and never when it does not', async () => {
  const scope = await freshWorkspace()
  const [kept, lost] = [randomUUID(), randomUUID()]
  await inWorkspace(pool, scope, (ctx) => enqueue(ctx, 'imports.read', { id: kept }))
  await inWorkspace(pool, scope, async (ctx) => {
    await enqueue(ctx, 'imports.read', { id: lost })
    throw new Error('undone')
  }).catch(() => {})
  await expect.poll(() => done, { timeout: 5000 }).toContain(kept)
  expect(done).not.toContain(lost)
})

test('the tables of the queue are made as often as asked, by their owner', async () => {
  await migrateJobs(testDatabaseUrl)
  const { rows } = await run(testDatabaseUrl, `select distinct tableowner from pg_tables where schemaname = 'jobs'`)
  expect(rows).toEqual([{ tableowner: 'kolive_owner' }])
})

test('a worker does not start on a database without queues', async () => {
  await expect(startJobs(databaseUrl(testDatabaseUrl, 'postgres'), log)).rejects.toThrow(/pg-boss is not installed/)
})
