import { randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { databaseUrl, run } from '#test/postgres'
import { newId } from '#shared/id'
import { systemScope } from './auth.ts'
import { openPool } from './db/pool.ts'
import { inWorkspace } from './db/tenant.ts'
import { enqueue, migrateJobs, startJobs, type Jobs } from './jobs.ts'
import { createLog } from './log.ts'

// A database of its own: the queue's tables are no part of the template that other tests share.
const { url: server, template } = inject('postgres')
const name = `${template}_jobs_${randomBytes(3).toString('hex')}`
const url = databaseUrl(server, name)
let logged = ''
const log = createLog({ level: 'warn', stream: { write: (line) => void (logged += line) } })
const done: string[] = []
const failing = new Set<string>()
let pool: pg.Pool
let jobs: Jobs

beforeAll(async () => {
  await run(server, `create database ${name} template ${template}`)
  await migrateJobs(url)
  pool = openPool(url, 'kolive_app', { max: 2 })
  jobs = await startJobs(url, log)
  await jobs.work<{ id: string }>('imports.read', async ({ id }) => {
    if (failing.delete(id)) throw new Error('try again')
    done.push(id)
  })
})
afterAll(async () => {
  await jobs.stop()
  await pool.end()
  await run(server, `drop database ${name} with (force)`)
})

const queue = (id: string, andThen = () => {}) =>
  inWorkspace(pool, systemScope(newId('wks')), async (ctx) => {
    await enqueue(ctx, 'imports.read', { id })
    andThen()
  })

test('work queued in a transaction is done once it commits, and never when it does not', async () => {
  const [kept, lost] = [randomUUID(), randomUUID()]
  const undo = () => {
    throw new Error('undone')
  }
  await expect(queue(lost, undo)).rejects.toThrow('undone')
  await queue(kept)
  await expect.poll(() => done, { timeout: 5000 }).toContain(kept)
  expect(done).not.toContain(lost)
})

test('work that fails is tried again', async () => {
  const id = randomUUID()
  failing.add(id)
  await queue(id)
  await expect.poll(() => done, { timeout: 8000 }).toContain(id)
  expect(done.filter((each) => each === id)).toHaveLength(1)
})

test('the app role works the queues and can change nothing else about them', async () => {
  await migrateJobs(url) // As often as asked.
  const { rows } = await run(
    url,
    `select relname as name, string_agg(lower(privilege_type), ' ' order by privilege_type) as can
     from pg_class, aclexplode(relacl)
     where relnamespace = 'jobs'::regnamespace and grantee = 'kolive_app'::regrole group by relname
     union all
     select proname, 'execute' from pg_proc where pronamespace = 'jobs'::regnamespace and has_function_privilege('kolive_app', oid, 'execute')
     order by name`,
  )
  expect(Object.fromEntries(rows.map((row) => [row.name, row.can]))).toEqual({
    job: 'delete insert select update',
    job_common: 'delete insert select update',
    job_dependency: 'delete select',
    job_now: 'execute',
    queue: 'select update',
    version: 'select update',
  })
  await expect(pool.query('create table jobs.mine ()')).rejects.toThrow(/permission denied/)
})

test('a worker says so when the database has no queues', async () => {
  await expect(startJobs(server, log)).rejects.toThrow(/pg-boss is not installed/)
})

test('working and looking after the queues needs no right the app role lacks', async () => {
  await jobs.maintain()
  expect(logged).toBe('')
})
