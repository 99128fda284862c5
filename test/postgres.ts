import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '#platform/db/migrate'
import { startThrowAwayPostgres } from './throw-away-postgres.ts'

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
  const server = external ? { url: external, stop: async () => {} } : await startThrowAwayPostgres()
  const template = `kolive_test_${randomBytes(4).toString('hex')}`
  try {
    await run(server.url, `create database ${template}`)
    await migrate(databaseUrl(server.url, template))
  } catch (error) {
    await server.stop()
    throw error
  }
  project.provide('postgres', { url: server.url, template })

  return async () => {
    if (external) await dropCopies(external, template)
    await server.stop()
  }
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
