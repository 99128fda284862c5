import type pg from 'pg'
import { systemScope } from '#platform/auth'
import { openPool } from '#platform/db/pool'
import type { Scope } from '#platform/db/tenant'
import { schemaState } from '#platform/db/migrate'
import { Problem } from '#platform/problem'
import { newId } from '#shared/id'
import type { Cli } from './command.ts'
import { migrateAll, openDatabase } from './database.ts'

/** For the options of a command that works on one workspace's data. */
export const WORKSPACE = { workspace: { type: 'string' } } as const

export type Workspace = {
  readonly id: string
  readonly name: string
  readonly zone: string
  readonly currency: string
  readonly locale: string
}

type Work<Result> = (opened: { pool: pg.Pool; scope: Scope; workspace: Workspace; url: string }) => Promise<Result>

/**
 * Runs `work` on a workspace: the one named by id or name, else the only one. An empty database is migrated and
 * gets a workspace `main`. Everything opened is closed, also after an error.
 *
 * @throws Problem invalid `workspace.unclear` that lists them, missing `workspace.unknown`, conflict `database.behind`.
 */
export async function withWorkspace<Result>(cli: Cli, name: string | undefined, work: Work<Result>): Promise<Result> {
  return withDatabase(cli, async ({ pool, url }) => {
    const workspace = await chooseWorkspace(pool, name)
    return work({ pool, scope: systemScope(workspace.id, 'cli'), workspace, url })
  })
}

/** The same for what concerns no workspace, or all of them. */
export async function withDatabase<Result>(
  cli: Cli,
  work: (opened: { pool: pg.Pool; url: string }) => Promise<Result>,
): Promise<Result> {
  await using database = await openDatabase(cli.config, cli.say)
  const pool = openPool(database.url, 'kolive_app')
  try {
    await makeReady(pool, database.url)
    return await work({ pool, url: database.url })
  } finally {
    await pool.end()
  }
}

async function makeReady(pool: pg.Pool, url: string): Promise<void> {
  const owner = openPool(url, null, { max: 1 })
  const state = await schemaState(owner).finally(() => owner.end())
  if (state === 'behind')
    throw new Problem(
      'conflict',
      'database.behind',
      'The database has the schema of an older Kolive: run `kolive migrate`, or start Kolive.',
    )
  if (state === 'empty') await migrateAll(url)
  await ensureOne(pool)
}

/** Two commands at once on an empty database make one workspace: the second waits for the lock, then finds it. */
async function ensureOne(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(4101)`)
    await client.query(
      `insert into shared.workspaces (id, name, zone, currency, locale)
       select $1, 'main', $2, 'IDR', 'en' where not exists (select from shared.workspaces where removed_at is null)`,
      [newId('wks'), 'Asia/Jakarta'],
    )
    await client.query('commit')
  } finally {
    client.release()
  }
}

async function chooseWorkspace(pool: pg.Pool, name: string | undefined): Promise<Workspace> {
  const { rows } = await pool.query<Workspace>(
    'select id, name, zone, currency, locale from shared.workspaces where removed_at is null order by created_at, id',
  )
  const found = name === undefined ? rows : rows.filter((row) => row.id === name || row.name === name)
  if (found.length === 1) return found[0]!
  const list = rows.map((row) => `${row.id} (${row.name})`).join(', ')
  if (found.length === 0)
    throw new Problem('missing', 'workspace.unknown', `There is no workspace "${name}". There are: ${list}.`)
  throw new Problem('invalid', 'workspace.unclear', `Say which workspace with --workspace: ${list}.`)
}
