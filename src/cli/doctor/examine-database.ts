import type pg from 'pg'
import { listBalances } from '#modules/ledger'
import { verifyAuditChain } from '#platform/audit'
import { systemScope } from '#platform/auth'
import { schemaState } from '#platform/db/migrate'
import { openPool } from '#platform/db/pool'
import { inWorkspace } from '#platform/db/tenant'
import { formatMicros } from '#shared/money'

export type Check = { readonly name: string; readonly ok: boolean; readonly detail: string }

/** What a database must be, whoever filled it. */
export async function examineDatabase(url: string): Promise<Check[]> {
  const setup = openPool(url, null, { max: 1 })
  const pool = openPool(url, 'kolive_app', { max: 1 })
  try {
    const schema = await check('schema', () => describeSchema(setup))
    if (!schema.ok) return [schema]
    return [
      schema,
      await check('tenant walls', () => checkWalls(setup)),
      await check('audit chain', () => checkAudit(pool)),
      await check('ledger', () => checkLedger(pool)),
    ]
  } finally {
    await Promise.all([setup.end(), pool.end()])
  }
}

export async function check(name: string, look: () => Promise<string>): Promise<Check> {
  try {
    return { name, ok: true, detail: await look() }
  } catch (error) {
    return { name, ok: false, detail: (error as Error).message }
  }
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
  let entries = 0
  const workspaces = await listWorkspaces(pool)
  for (const { id, name } of workspaces) {
    const verdict = await inWorkspace(pool, systemScope(id, 'doctor'), ({ client }) => verifyAuditChain(client, id))
    if (!verdict.ok) throw new Error(`broken in workspace ${name} at entry ${verdict.first_bad}`)
    entries += verdict.entries
  }
  return `${entries} entries in ${workspaces.length} workspaces`
}

/** What one account gains another gives. */
async function checkLedger(pool: pg.Pool): Promise<string> {
  let accounts = 0
  for (const { id, name } of await listWorkspaces(pool)) {
    const balances = await inWorkspace(pool, systemScope(id, 'doctor'), listBalances)
    for (const [currency, held] of Map.groupBy(balances, ({ balance }) => balance.currency)) {
      const sum = held.reduce((total, { balance }) => total + balance.micros, 0n)
      if (sum !== 0n) throw new Error(`the accounts of workspace ${name} sum to ${formatMicros(sum)} ${currency}, not to zero`)
    }
    accounts += balances.length
  }
  return `${accounts} accounts sum to zero`
}

async function listWorkspaces(pool: pg.Pool): Promise<{ id: string; name: string }[]> {
  return (await pool.query('select id, name from shared.workspaces order by created_at')).rows
}
