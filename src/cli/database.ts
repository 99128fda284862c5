import pg from 'pg'
import type { Config } from '#platform/config'
import { openEmbedded } from '#platform/db/embedded'
import { migrate } from '#platform/db/migrate'
import { migrateJobs } from '#platform/jobs'
import { Problem } from '#platform/problem'

export type Database = { readonly url: string; readonly version: string } & AsyncDisposable

const OLDEST = 15

/**
 * The database to work on: `DATABASE_URL`, or the embedded one, started or shared.
 * @throws Problem conflict `database.…`, without the address's password.
 */
export async function openDatabase({ databaseUrl, dataDir }: Config, say: (line: string) => void): Promise<Database> {
  if (databaseUrl) return { url: databaseUrl, version: await checkServer(databaseUrl), [Symbol.asyncDispose]: async () => {} }
  const embedded = await openEmbedded({ dataDir, log: say })
  return { url: embedded.url, version: await checkServer(embedded.url), [Symbol.asyncDispose]: () => embedded.close() }
}

/** Our schema, then the queue's. Says what was done. */
export async function migrateAll(url: string): Promise<{ applied: string[] }> {
  const done = await migrate(url)
  await migrateJobs(url)
  return done
}

/** The server's version, once it is one that Kolive runs on. `name` is the setting that gave the address. */
export async function checkServer(url: string, name = 'DATABASE_URL'): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'kolive setup' })
  try {
    await client.connect()
    const { rows } = await client.query(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int as number`,
    )
    if (rows[0].number >= OLDEST * 10_000) return rows[0].version
    throw new Problem(
      'conflict',
      'database.too_old',
      `The database is PostgreSQL ${rows[0].version}; Kolive needs ${OLDEST} or newer.`,
    )
  } catch (error) {
    if (error instanceof Problem) throw error
    const { host, pathname } = new URL(url)
    throw new Problem('conflict', 'database.unreachable', `${name}: no connection to ${host}${pathname} (${reasonOf(error)}).`)
  } finally {
    await client.end().catch(() => {})
  }
}

/** Node reports a host with several addresses as one error that holds the real ones. */
function reasonOf(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error
  return (first as Error).message
}
