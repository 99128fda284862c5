import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openEmbedded } from '#platform/db/embedded'
import { migrate } from '#platform/db/migrate'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server all tests share, and the migrated database that each worker copies. */
    postgres: { url: string; template: string }
  }
}

/**
 * Once per run: a server, and on it one migrated database for the workers to copy.
 * `TEST_DATABASE_URL` names a superuser of an existing server instead. Names are random, so two runs can share it.
 */
export default async function setUp(project: TestProject) {
  const external = process.env.TEST_DATABASE_URL
  const server = external ? { url: external, close: async () => {} } : await startThrowAway()
  const template = `kolive_test_${randomBytes(4).toString('hex')}`
  try {
    await run(server.url, `create database ${template}`)
    await migrate(databaseUrl(server.url, template))
  } catch (error) {
    await server.close()
    throw error
  }
  project.provide('postgres', { url: server.url, template })

  return async () => {
    if (external) await dropCopies(external, template)
    await server.close()
  }
}

/** The product's own PostgreSQL in a folder of its own, which may lose the last moments at a crash and so waits for no disk. */
async function startThrowAway(): Promise<{ url: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'kolive-test-'))
  chmodSync(folder, 0o755) // As root the server runs as somebody else, who has to reach it.
  const server = await openEmbedded({ dataDir: folder })
  for (const setting of ['synchronous_commit', 'full_page_writes']) await run(server.url, `alter system set ${setting} = off`)
  await run(server.url, 'select pg_reload_conf()')
  const close = async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: server.url, close }
}

/** The address of another database on the same server. */
export function databaseUrl(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}

/** Runs one statement on a connection of its own, as the administrator. */
export async function run(url: string, statement: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await client.query(statement)
  } finally {
    await client.end()
  }
}

async function dropCopies(url: string, template: string): Promise<void> {
  const { rows } = await run(url, `select datname from pg_database where datname like '${template}%'`)
  for (const { datname } of rows) await run(url, `drop database "${datname}" with (force)`)
}
