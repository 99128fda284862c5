import type pg from 'pg'
import { inject } from 'vitest'
import { systemScope } from '#platform/auth/scope'
import { openPool, type DatabaseRole } from '#platform/db/pool'
import { inWorkspace, type Ctx, type Scope } from '#platform/db/tenant'
import { newId } from '#shared/id'
import { databaseUrl, run } from './postgres.ts'

/** One migrated database per worker, made at its first use; tests share it because each works in a workspace of its own. */
const { postgres, worker } = { postgres: inject('postgres'), worker: process.env.VITEST_POOL_ID ?? '0' }
const name = `${postgres.template}_${worker}`
const { rowCount: known } = await run(postgres.url, `select from pg_database where datname = '${name}'`)
if (!known) await run(postgres.url, `create database ${name} template ${postgres.template}`)

/** The worker's own database, as its administrator: for tests that start the product or open pools themselves. */
export const testDatabaseUrl = databaseUrl(postgres.url, name)

const pools = new Map<DatabaseRole | null, pg.Pool>()

/** A pool that acts as one role of the product; `null` is the administrator, whom row level security does not bind. */
export function asRole(role: DatabaseRole | null): pg.Pool {
  const open = pools.get(role)
  if (open) return open
  const pool = openPool(testDatabaseUrl, role, { max: 5 })
  pools.set(role, pool)
  return pool
}

/** What actions and queries are given in the product: one tenant per transaction. */
export const appPool = asRole('kolive_app')

/** A workspace that nobody has used, and the right to do everything in it. */
export async function freshWorkspace(): Promise<Scope> {
  const id = newId('wks')
  await appPool.query(
    `insert into shared.workspaces (id, name, zone, currency, locale) values ($1, 'Test', 'Asia/Jakarta', 'IDR', 'en')`,
    [id],
  )
  return systemScope(id, 'test')
}

/** Runs `work` in one transaction of a fresh workspace and commits it, unless it throws. */
export async function inFreshWorkspace<Result>(work: (ctx: Ctx) => Promise<Result>): Promise<Result> {
  return inWorkspace(appPool, await freshWorkspace(), work)
}
