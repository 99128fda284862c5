import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { Tables } from './tables.ts'

export type Db = Kysely<Tables>

export type Role = 'owner' | 'lead' | 'specialist' | 'live_executive' | 'finance' | 'viewer'

/** Who acts: a signed-in member, an API key, or the system itself (command line, demo, jobs). */
export type Actor = { readonly kind: 'member' | 'key' | 'system'; readonly id: string }

declare const proven: unique symbol

/** Who acts, in which workspace, and what they may do. Only `platform/auth` makes one, so holding it is the proof. */
export type Scope = {
  readonly workspaceId: string
  readonly actor: Actor
  readonly permissions: ReadonlySet<string>
  readonly [proven]: true
}

/** What every query and action is given. `db` and `client` are the same open transaction. */
export type Ctx = {
  readonly db: Db
  readonly client: pg.PoolClient
  readonly scope: Scope
  readonly now: Temporal.Instant
}

/**
 * Runs `work` in one transaction that can see one workspace; an error rolls everything back.
 * The setting is local: it dies with the transaction, so a pooled connection never remembers a tenant.
 * A `snapshot` only reads, and all its statements see the same moment: parts add up to the whole beside a running import.
 */
export async function inWorkspace<Result>(
  pool: pg.Pool,
  scope: Scope,
  work: (ctx: Ctx) => Promise<Result>,
  { snapshot = false } = {},
): Promise<Result> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query(snapshot ? 'begin isolation level repeatable read read only' : 'begin')
    await client.query(`select set_config('app.workspace', $1, true)`, [scope.workspaceId])
    const result = await work({ db: boundTo(client), client, scope, now: Temporal.Now.instant() })
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => (broken = failure))
    throw error
  } finally {
    client.release(broken)
  }
}

/** A query builder on one connection: it neither opens nor frees connections of its own. */
function boundTo(client: pg.PoolClient): Db {
  const lent = { query: client.query.bind(client), release: () => {} } as unknown as pg.PoolClient
  const pool = { connect: async () => lent, end: async () => {} }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as unknown as pg.Pool }) })
}
