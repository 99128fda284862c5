import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import type pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { setRewardTerms } from '#modules/programs'
import { grantScope, systemScope } from '#platform/auth/scope'
import { openPool } from '#platform/db/pool'
import { inWorkspace, type Scope } from '#platform/db/tenant'
import { migrateJobs } from '#platform/jobs'
import { newId } from '#shared/id'
import { openBrand } from '#test/brand'
import { databaseUrl, run } from '#test/postgres'
import { listReckonings } from '../queries/list-reckonings.ts'
import { retryReckoning, runReckoning, type RunReckoning } from './reckon-sales.ts'

// A database of its own: the queue's tables are no part of the template that other tests share.
const { url: server, template } = inject('postgres')
const name = `${template}_reckon_${randomBytes(3).toString('hex')}`
const LINES = 20_001
let pool: pg.Pool
let administrator: pg.Pool
let member: Scope
let rewardId: string

beforeAll(async () => {
  await run(server, `create database ${name} template ${template}`)
  await migrateJobs(databaseUrl(server, name))
  pool = openPool(databaseUrl(server, name), 'kolive_app', { max: 4 })
  administrator = openPool(databaseUrl(server, name), null, { max: 1 })
  const workspaceId = newId('wks')
  await pool.query(
    `insert into shared.workspaces (id, name, zone, currency, locale) values ($1, 'Test', 'Asia/Jakarta', 'IDR', 'en')`,
    [workspaceId],
  )
  const actor = { kind: 'member', id: 'usr_1' } as const
  member = grantScope({ workspaceId, actor, permissions: new Set(['programs:write']) })
  await inWorkspace(pool, systemScope(workspaceId), async (ctx) => {
    const brand = await openBrand(ctx)
    rewardId = (await brand.pay(brand.standard, '1')).rewards[0]!.id
    const sales = Array.from({ length: LINES }, (_, index) => ({ order_external_id: `${index}`, commission_base: 100_000_000n }))
    await brand.bring(...sales)
  })
}, 60_000)
afterAll(async () => {
  await Promise.all([pool.end(), administrator.end()])
  await run(server, `drop database ${name} with (force)`)
})

const TERMS = { starts_at: '2026-09-01T00:00:00Z' }
const setRate = (scope: Scope, rate: string, starts_at = TERMS.starts_at) =>
  inWorkspace(pool, scope, (ctx) => setRewardTerms(ctx, rewardId, { starts_at, rate }))
const reckonings = (...status: ('waiting' | 'running' | 'done' | 'failed')[]) =>
  inWorkspace(pool, member, (ctx) => listReckonings(ctx, { status: status.length > 0 ? status : undefined }))
const jobOf = (id: string): RunReckoning => ({ workspaceId: member.workspaceId, actor: member.actor, id })
const work = (id: string, isLast = false) => runReckoning(pool, jobOf(id), { isLast })
/** What all sales earn, in micros, and how many postings there are. */
const books = () =>
  inWorkspace(pool, member, async (ctx) => {
    const { rows } = await sql<{ earned: string; postings: number }>`
      select (select sum(amount)::text from commissions) as earned,
        (select count(*)::int from postings) as postings`.execute(ctx.db)
    return rows[0]!
  })
const percent = (rate: number) => String(BigInt(LINES) * 1_000_000n * BigInt(rate))

test('terms that touch many sales answer at once, say so, and are reckoned by a worker', async () => {
  expect((await books()).earned).toBe(percent(1))
  await setRate(member, '2')
  expect((await books()).earned).toBe(percent(1))
  const [waiting] = await reckonings('waiting', 'running')
  expect(waiting).toMatchObject({ cause: `terms:${rewardId}:2`, lines: LINES, status: 'waiting', program: { name: 'Bumi Bayi' } })
  const { rows } = await pool.query(`select data from jobs.job where name = 'commissions.reckon'`)
  expect(rows).toEqual([{ data: jobOf(waiting!.id) }])
  await work(waiting!.id)
  expect((await books()).earned).toBe(percent(2))
  expect(await reckonings('waiting', 'running', 'failed')).toEqual([])
  const before = await books()
  await work(waiting!.id)
  expect(await books()).toEqual(before)
})

test('few sales are reckoned within the request', async () => {
  await setRate(member, '2', '2026-11-01T00:00:00Z')
  expect(await reckonings('waiting')).toEqual([])
})

test('two changes, worked at the same time, come to what both say; the one that comes second posts nothing', async () => {
  await setRate(member, '3')
  await setRate(member, '4')
  const both = await reckonings('waiting')
  expect(both).toHaveLength(2)
  const { postings } = await books()
  await Promise.all(both.map(({ id }) => work(id)))
  const after = await books()
  expect(after.earned).toBe(percent(4))
  const { rows } = await inWorkspace(pool, member, (ctx) =>
    sql<{
      n: number
    }>`select count(distinct cause)::int as n from journals where cause in (${both[0]!.cause}, ${both[1]!.cause})`.execute(
      ctx.db,
    ),
  )
  expect(rows[0]!.n).toBe(1)
  expect(after.postings).toBeGreaterThan(postings)
})

test('a worker that is killed leaves the books as they were, and the next one finishes', async () => {
  const before = await books()
  await setRate(member, '5')
  const { id } = (await reckonings('waiting'))[0]!
  const dying = work(id).then(
    () => 'done',
    () => 'killed',
  )
  for (;;) {
    const { rows } = await administrator.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where query ilike '%scope%' and state = 'active' and pid <> pg_backend_pid() and datname = $1`,
      [name],
    )
    if (rows.length > 0) break
    await wait(5)
  }
  expect(await dying).toBe('killed')
  expect(await reckonings('running')).toHaveLength(1)
  expect(await books()).toEqual(before)
  await work(id)
  expect((await books()).earned).toBe(percent(5))
})

test('what fails for good says so, and can be tried again', async () => {
  await setRate(member, '6')
  const { id } = (await reckonings('waiting'))[0]!
  await administrator.query('alter table kolive.commissions add constraint broken check (amount < 6000000) not valid')
  await expect(work(id, true)).rejects.toThrow('broken')
  expect(await reckonings('failed')).toMatchObject([{ id, status: 'failed' }])
  await administrator.query('alter table kolive.commissions drop constraint broken')
  await inWorkspace(pool, member, (ctx) => retryReckoning(ctx, id))
  await work(id)
  expect((await books()).earned).toBe(percent(6))
  await expect(inWorkspace(pool, member, (ctx) => retryReckoning(ctx, id))).rejects.toMatchObject({
    code: 'reckoning.not_failed',
  })
  await expect(inWorkspace(pool, member, (ctx) => retryReckoning(ctx, 'rec_none'))).rejects.toMatchObject({
    code: 'reckoning.missing',
  })
})

test('the product itself, which may have no worker beside it, reckons at once', async () => {
  await setRate(systemScope(member.workspaceId), '7')
  expect(await reckonings('waiting')).toEqual([])
  expect((await books()).earned).toBe(percent(7))
})
