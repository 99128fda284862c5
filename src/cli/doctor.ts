import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { verifyAuditChain } from '#platform/audit'
import { systemScope } from '#platform/auth'
import { schemaState } from '#platform/db/migrate'
import { openPool } from '#platform/db/pool'
import { inWorkspace } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { defineCommand, type Cli } from './command.ts'
import { openDatabase } from './database.ts'

type Check = { readonly name: string; readonly ok: boolean; readonly detail: string }

export default defineCommand({
  usage: '',
  options: {},
  async run(_args, cli) {
    const checks = await examine(cli)
    const ok = checks.every((check) => check.ok)
    cli.answer({ ok, checks }, checks.map(({ name, ok, detail }) => `${ok ? 'ok  ' : 'BAD '} ${name}: ${detail}`).join('\n'))
    if (!ok)
      throw new Problem(
        'conflict',
        'doctor.unwell',
        `${checks
          .filter((check) => !check.ok)
          .map(({ name }) => name)
          .join(', ')}: not as it should be.`,
      )
  },
})

async function examine({ config, say }: Cli): Promise<Check[]> {
  await using database = await openDatabase(config, say)
  const checks = [
    await check('versions', async () => `Kolive ${kolive()}, Node ${process.versions.node}, PostgreSQL ${database.version}`),
    await check('data folder', async () => proveWritable(config.dataDir)),
  ]
  const setup = openPool(database.url, null, { max: 1 })
  const pool = openPool(database.url, 'kolive_app', { max: 1 })
  try {
    const schema = await check('schema', () => describeSchema(setup))
    checks.push(schema)
    if (!schema.ok) return checks
    checks.push(await check('tenant walls', () => checkWalls(setup)))
    checks.push(await check('audit chain', () => checkAudit(pool)))
    return checks
  } finally {
    await Promise.all([setup.end(), pool.end()])
  }
}

async function check(name: string, look: () => Promise<string>): Promise<Check> {
  try {
    return { name, ok: true, detail: await look() }
  } catch (error) {
    return { name, ok: false, detail: (error as Error).message }
  }
}

function kolive(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version
}

function proveWritable(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const probe = join(folder, `doctor.${process.pid}`)
  writeFileSync(probe, 'x', { flush: true })
  rmSync(probe)
  return `${folder} is writable`
}

async function describeSchema(pool: pg.Pool): Promise<string> {
  const state = await schemaState(pool)
  if (state === 'current') return 'up to date'
  throw new Error(
    state === 'empty' ? 'empty: `kolive start` or `kolive migrate` makes it' : 'of an older Kolive: run `kolive migrate`',
  )
}

/** Every table of `kolive` shows one workspace at a time, to its owner as well. */
async function checkWalls(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ name: string; walled: boolean }>(`
    select relname as name, relrowsecurity and relforcerowsecurity and exists (select from pg_policy where polrelid = pg_class.oid) as walled
    from pg_class where relnamespace = 'kolive'::regnamespace and relkind in ('r', 'p') order by relname`)
  const open = rows.filter(({ walled }) => !walled).map(({ name }) => name)
  if (open.length > 0) throw new Error(`row level security is missing on ${open.join(', ')}`)
  return `${rows.length} tables`
}

async function checkAudit(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ id: string; name: string }>('select id, name from shared.workspaces order by created_at')
  let entries = 0
  for (const { id, name } of rows) {
    const verdict = await inWorkspace(pool, systemScope(id, 'doctor'), ({ client }) => verifyAuditChain(client, id))
    if (!verdict.ok) throw new Error(`broken in workspace ${name} at entry ${verdict.first_bad}`)
    entries += verdict.entries
  }
  return `${entries} entries in ${rows.length} workspaces`
}
