import type pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { appPool, asRole, freshWorkspace, testDatabaseUrl } from '#test/database'
import { insertStatement, makeRow, readTenantTables, type Row, type TenantTable } from '#test/tenant-rows'
import { openPool, type DatabaseRole } from './pool.ts'
import { inWorkspace, type Scope } from './tenant.ts'

/** What the database itself promises about tenants, read from its catalogue: a new table is covered by being there. */

const ROLES: DatabaseRole[] = ['kolive_app', 'kolive_report', 'kolive_edge', 'kolive_relay', 'kolive_owner']
const REFUSED = '42501' // insufficient_privilege: no grant, a policy, or an append-only table

const admin = asRole(null)
const names = async (query: string) => (await admin.query<{ name: string }>(query)).rows.map(({ name }) => name)
/** SQL: the name of a table's first column in an index or key. */
const first = (table: string, numbers: string) =>
  `(select attname from pg_attribute where attrelid = ${table} and attnum = (${numbers}))`

describe('the catalogue', () => {
  test('every table has forced row level security and the one policy', async () => {
    const open = await names(`
      select relname as name from pg_class c where relnamespace = 'kolive'::regnamespace and relkind in ('r', 'p', 'f')
      and not (relrowsecurity and relforcerowsecurity and 1 = (select count(*) from pg_policy where polrelid = c.oid)
        and exists (select from pg_policies where schemaname = 'kolive' and tablename = relname and cmd = 'ALL' and roles = '{public}'
          and with_check = qual and qual = $$(workspace_id = NULLIF(current_setting('app.workspace'::text, true), ''::text))$$))`)
    expect(open).toEqual([])
  })

  test('every view looks with the rights of who asks, and none keeps a copy', async () => {
    const open = await names(`
      select relname as name from pg_class where relnamespace = 'kolive'::regnamespace
      and (relkind = 'm' or relkind = 'v' and not coalesce('security_invoker=true' = any (reloptions), false))`)
    expect(open).toEqual([])
  })

  test('every primary key, unique index and foreign key starts with the workspace', async () => {
    const indexes = await names(`
      select indexrelid::regclass::text as name from pg_index join pg_class c on c.oid = indrelid
      where relnamespace = 'kolive'::regnamespace and indisunique and ${first('indrelid', 'indkey[0]')} <> 'workspace_id'`)
    const keyless = await names(`
      select relname as name from pg_class c where relnamespace = 'kolive'::regnamespace and relkind in ('r', 'p')
      and not exists (select from pg_index where indrelid = c.oid and indisprimary)`)
    const references = await names(`
      select conrelid::regclass || '.' || conname as name from pg_constraint join pg_class c on c.oid = conrelid
      where contype = 'f' and relnamespace = 'kolive'::regnamespace
      and (${first('conrelid', 'conkey[1]')} <> 'workspace_id' or ${first('confrelid', 'confkey[1]')} <> 'workspace_id')`)
    expect({ indexes, keyless, references }).toEqual({ indexes: [], keyless: [], references: [] })
  })

  test('nothing shared points into a tenant', async () => {
    const inward = await names(`
      select conrelid::regclass || '.' || conname as name from pg_constraint
      join pg_class source on source.oid = conrelid join pg_class target on target.oid = confrelid
      where contype = 'f' and target.relnamespace = 'kolive'::regnamespace and source.relnamespace <> 'kolive'::regnamespace`)
    expect(inward).toEqual([])
  })

  test('no role of the product can step out of its limits', async () => {
    const mighty = await names(`
      select rolname as name from pg_roles where rolname like 'kolive\\_%'
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
        or exists (select from pg_auth_members where member = pg_roles.oid))`)
    expect(mighty).toEqual([])
  })
})

/** All that the app role may do outside the tenants' tables, each with its reason. */
const APP_MAY: Record<string, [can: string, reason: string]> = {
  'auth.user': ['select insert update delete', 'better-auth works as the app role; people exist before and beyond workspaces'],
  'auth.session': ['select insert update delete', 'better-auth'],
  'auth.account': ['select insert update delete', 'better-auth'],
  'auth.verification': ['select insert update delete', 'better-auth'],
  'auth.twoFactor': ['select insert update delete', 'better-auth'],
  'auth.passkey': ['select insert update delete', 'better-auth'],
  'auth.rateLimit': ['select insert update delete', 'better-auth'],
  'shared.migrations': ['select', 'readiness compares the schema with the program'],
  'shared.workspaces': ['select insert update', 'a workspace is chosen, and made, before one is set; never deleted by hand'],
  'shared.memberships': ['select insert delete', 'which workspaces a person may enter is asked before one is chosen'],
  'shared.period_end()': ['execute', 'arithmetic on days'],
  'shared.period_start()': ['execute', 'arithmetic on days'],
  'shared.new_id()': ['execute', 'makes ids in set-based statements'],
  'shared.refuse_change()': ['execute', 'a trigger; it only ever refuses'],
  'shared.purge_demo()': ['execute', 'removes a demo workspace whole; refuses any other'],
}

test('outside the tenants the app role may do what this list says, and nothing else', async () => {
  const { rows } = await admin.query<{ name: string; can: string }>(`
    with outside as (select oid, nspname from pg_namespace where nspname not like 'pg\\_%' and nspname <> 'information_schema')
    select nspname || '.' || relname as name, string_agg(verb, ' ' order by place) as can
      from pg_class c join outside on outside.oid = relnamespace and nspname <> 'kolive'
      cross join unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) with ordinality as verbs(verb, place)
      where relkind in ('r', 'p', 'v', 'm', 'f')
      and (has_table_privilege('kolive_app', c.oid, verb) or verb in ('select', 'insert', 'update', 'references') and has_any_column_privilege('kolive_app', c.oid, verb))
      group by 1
    union all
    select nspname || '.' || relname, 'sequence' from pg_class c join outside on outside.oid = relnamespace
      where case when relkind = 'S' then has_sequence_privilege('kolive_app', c.oid, 'usage, select, update') end
    union all
    select nspname || '.' || proname || '()', 'execute' from pg_proc p join outside on outside.oid = pronamespace
      where has_schema_privilege('kolive_app', pronamespace, 'usage') and has_function_privilege('kolive_app', p.oid, 'execute')
    union all
    select nspname, 'create' from outside where has_schema_privilege('kolive_app', oid, 'create')
    union all
    select 'database', 'create' where has_database_privilege('kolive_app', current_database(), 'create')
    union all
    select 'kolive.' || relname, verb from pg_class c cross join unnest(array['truncate', 'references', 'trigger']) as verb
      where relnamespace = 'kolive'::regnamespace and relkind in ('r', 'p') and has_table_privilege('kolive_app', c.oid, verb)`)
  const can = Object.fromEntries(rows.map((row) => [row.name, row.can]))
  expect(can).toEqual(Object.fromEntries(Object.entries(APP_MAY).map(([name, [verbs]]) => [name, verbs])))
})

describe('two tenants', () => {
  let tables: TenantTable[]
  let ours: Scope
  let theirs: Scope
  let theirRows: Map<string, Row>

  beforeAll(async () => {
    tables = await readTenantTables(admin)
    ours = await freshWorkspace()
    theirs = await freshWorkspace()
    await fill(ours)
    theirRows = await fill(theirs)
  })

  /** One row in every table, written past all policies. */
  async function fill({ workspaceId }: Scope): Promise<Map<string, Row>> {
    const rows = new Map<string, Row>()
    for (const table of tables) {
      const row = makeRow(table, workspaceId, rows)
      await admin.query(insertStatement(table.name, row)).catch((error: Error) => {
        throw new Error(`no row could be made for kolive.${table.name}: ${error.message}`)
      })
      rows.set(table.name, row)
    }
    return rows
  }

  /** What became of a statement that is rolled back afterwards: the rows it touched, or `refused`. */
  async function attempt(client: pg.ClientBase, text: string, values: unknown[] = []): Promise<number | string> {
    await client.query('savepoint attempt')
    try {
      return (await client.query(text, values)).rowCount ?? 0
    } catch (error) {
      const { code, message } = error as { code: string; message: string }
      return code === REFUSED ? 'refused' : message
    } finally {
      await client.query('rollback to savepoint attempt')
    }
  }

  const countAll = async () => {
    const counts = tables.map(
      ({ name }) =>
        `select '${name}' as name, workspace_id, count(*)::int from kolive."${name}" where workspace_id = any ($1) group by 2`,
    )
    const { rows } = await admin.query(`${counts.join(' union all ')} order by 1, 2`, [[ours.workspaceId, theirs.workspaceId]])
    return rows
  }

  /** Tries each verb on each table against the rows of `theirs` and names what worked. */
  async function findLeaks(role: DatabaseRole, workspaceId: string | null): Promise<string[]> {
    const leaks: string[] = []
    const client = await asRole(role).connect()
    try {
      await client.query('begin')
      if (workspaceId) await client.query(`select set_config('app.workspace', $1, true)`, [workspaceId])
      for (const table of tables) {
        const name = `kolive."${table.name}"`
        const insert = insertStatement(table.name, makeRow(table, theirs.workspaceId, theirRows, '-2'))
        const tries: Record<string, number | string> = {
          select: await attempt(client, `select from ${name} where workspace_id <> $1`, [workspaceId ?? '']),
          insert: await attempt(client, insert.text, insert.values),
          update: await attempt(client, `update ${name} set workspace_id = workspace_id where workspace_id <> $1`, [
            workspaceId ?? '',
          ]),
          delete: await attempt(client, `delete from ${name} where workspace_id <> $1`, [workspaceId ?? '']),
          'give away': await attempt(client, `update ${name} set workspace_id = $1`, [theirs.workspaceId]),
          take: await attempt(client, `update ${name} set workspace_id = $1 where workspace_id <> $1`, [workspaceId ?? '']),
        }
        for (const [verb, outcome] of Object.entries(tries)) {
          if (outcome !== 0 && outcome !== 'refused') leaks.push(`${verb} ${table.name}: ${outcome}`)
        }
      }
    } finally {
      await client.query('rollback')
      client.release()
    }
    return leaks
  }

  test('the app role sees its own row in every table', async () => {
    await inWorkspace(appPool, ours, async ({ client }) => {
      for (const { name } of tables)
        expect([name, (await client.query(`select from kolive."${name}"`)).rowCount]).toEqual([name, 1])
    })
  })

  test.each(ROLES)('%s, working in one tenant, reaches no row of the other by any verb', async (role) => {
    const before = await countAll()
    expect(await findLeaks(role, ours.workspaceId)).toEqual([])
    expect(await countAll()).toEqual(before)
  })

  test.each(ROLES)('%s without a tenant gets nothing by any verb', async (role) => {
    expect(await findLeaks(role, null)).toEqual([])
  })

  test('a purged demo leaves nothing but its audit entries, and nobody else loses a row', async () => {
    const demo = await freshWorkspace()
    await fill(demo)
    await admin.query('update shared.workspaces set demo = true where id = $1', [demo.workspaceId])
    const before = await countAll()
    await admin.query('select shared.purge_demo($1)', [demo.workspaceId])
    expect(await countAll()).toEqual(before)
    const left = tables.map(({ name }) => `select '${name}' as name from kolive."${name}" where workspace_id = $1`)
    expect((await admin.query(left.join(' union all '), [demo.workspaceId])).rows).toEqual([{ name: 'audit_entries' }])
  })

  test('a pooled connection forgets the tenant at commit and at rollback', async () => {
    const pool = openPool(testDatabaseUrl, 'kolive_app', { max: 1 })
    const left = async () => {
      const { rows } = await pool.query(
        `select coalesce(current_setting('app.workspace', true), '') as workspace, current_user as role`,
      )
      const { rowCount } = await pool.query('select from kolive.creators')
      return { ...rows[0], visible: rowCount }
    }
    const nothing = { workspace: '', role: 'kolive_app', visible: 0 }
    try {
      await inWorkspace(pool, ours, ({ client }) => client.query('select 1'))
      expect(await left()).toEqual(nothing)
      await expect(inWorkspace(pool, ours, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
      expect(await left()).toEqual(nothing)
      await inWorkspace(pool, theirs, async ({ client }) => {
        const { rows } = await client.query('select distinct workspace_id from kolive.creators')
        expect(rows).toEqual([{ workspace_id: theirs.workspaceId }])
      })
    } finally {
      await pool.end()
    }
  })
})
