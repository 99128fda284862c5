import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import pg from 'pg'
import { Problem } from '#platform/problem'

const FOLDER = new URL('../../../migrations/', import.meta.url)
/** Any number will do, as long as every Kolive uses the same: two that migrate at once take turns. */
const LOCK = 4100

type Migration = { readonly name: string; readonly text: string; readonly checksum: string }

const ROLES = ['kolive_owner', 'kolive_app', 'kolive_edge', 'kolive_relay', 'kolive_report']

function readMigrations(): Migration[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.sql'))
  return names.sort().map((name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8')
    return { name, text, checksum: createHash('sha256').update(text).digest('hex') }
  })
}

/**
 * Brings the database to this version's schema, forward only, each migration in a transaction of its own.
 * Runs as the user of `url` only to make the roles; everything else is made, and so owned, by `kolive_owner`.
 *
 * @throws Problem conflict `database.newer` when it was migrated by a newer Kolive; `database.changed` when a
 *   migration that ran is no longer what it was.
 */
export async function migrate(url: string): Promise<{ applied: string[] }> {
  const client = new pg.Client({ connectionString: url, application_name: 'kolive migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await prepare(client)
    const waiting = findWaiting(await readApplied(client))
    for (const migration of waiting) await apply(client, migration)
    return { applied: waiting.map(({ name }) => name) }
  } finally {
    await client.end()
  }
}

/** Whether the schema is this version's: `empty`, `behind`, `current`; a newer one throws as `migrate` does. */
export async function schemaState(client: pg.ClientBase | pg.Pool): Promise<'empty' | 'behind' | 'current'> {
  const { rows } = await client.query(`select to_regclass('shared.migrations') is not null as known`)
  if (!rows[0].known) return 'empty'
  return findWaiting(await readApplied(client)).length > 0 ? 'behind' : 'current'
}

/**
 * Gives an empty database the schema that these migrations made and no later one, in the caller's transaction: for a
 * restore, which `check`s that nothing is there once nobody else can be migrating.
 *
 * @throws Problem conflict `backup.newer`, `backup.changed`
 */
export async function migrateTo(client: pg.Client, applied: Applied, check: (client: pg.Client) => Promise<void>): Promise<void> {
  const later = new Set(findWaiting(applied, 'backup').map(({ name }) => name))
  await client.query('select pg_advisory_xact_lock($1)', [LOCK])
  await check(client)
  await prepare(client)
  for (const migration of readMigrations()) if (!later.has(migration.name)) await run(client, migration)
  await client.query('reset role')
}

async function prepare(client: pg.Client) {
  // Roles belong to the cluster: another database of it may have made them already, or be making them now.
  for (const role of ROLES) {
    await client.query(
      `do $$ begin create role ${role} nologin; exception when duplicate_object or unique_violation then null; end $$`,
    )
  }
  const { rows } = await client.query(
    `select current_database() as database, rolsuper from pg_roles where rolname = current_user`,
  )
  if (!rows[0].rolsuper) await client.query(`grant ${ROLES.join(', ')} to current_user`)
  await client.query(`grant create, temporary on database ${client.escapeIdentifier(rows[0].database)} to kolive_owner`)
  await client.query('set role kolive_owner')
  await client.query(`
    create schema if not exists shared;
    create table if not exists shared.migrations (name text primary key, checksum text not null, applied_at timestamptz not null default now())`)
  await client.query('grant usage on schema shared to kolive_app; grant select on shared.migrations to kolive_app')
}

/** Names and checksums of the migrations that ran. */
export type Applied = ReadonlyMap<string, string>

export async function readApplied(client: pg.ClientBase | pg.Pool): Promise<Applied> {
  const { rows } = await client.query('select name, checksum from shared.migrations order by name')
  return new Map(rows.map(({ name, checksum }) => [name, checksum]))
}

function findWaiting(applied: Applied, of: 'database' | 'backup' = 'database'): Migration[] {
  const known = readMigrations()
  const names = new Set(known.map(({ name }) => name))
  const unknown = [...applied.keys()].find((name) => !names.has(name))
  if (unknown)
    throw new Problem(
      'conflict',
      `${of}.newer`,
      `The ${of} was made by a newer Kolive (${unknown}): use that version${of === 'database' ? ', or restore a backup' : ''}.`,
    )
  const changed = known.find(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum)
  if (changed) throw new Problem('conflict', `${of}.changed`, `Migration ${changed.name} is not the one this ${of} ran.`)
  return known.filter(({ name }) => !applied.has(name))
}

async function apply(client: pg.Client, migration: Migration) {
  await client.query('begin')
  try {
    await run(client, migration)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${migration.name} failed: ${(error as Error).message}`, { cause: error })
  }
}

async function run(client: pg.Client, { name, text, checksum }: Migration) {
  await client.query(text)
  await client.query('insert into shared.migrations (name, checksum) values ($1, $2)', [name, checksum])
}
