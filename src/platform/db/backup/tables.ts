import pg from 'pg'

export type Table = { readonly name: string; readonly columns: readonly string[] }

/** A connection that sees every row or is refused, and writes and reads values alike whatever the server's habits. */
export async function connect(url: string, name: string): Promise<pg.Client> {
  const settings = {
    row_security: 'off',
    datestyle: 'ISO',
    intervalstyle: 'postgres',
    extra_float_digits: '3',
    statement_timeout: '0',
    idle_in_transaction_session_timeout: '0',
  }
  const client = new pg.Client({
    connectionString: url,
    application_name: `kolive ${name}`,
    options: Object.entries(settings)
      .map(([setting, value]) => `-c ${setting}=${value}`)
      .join(' '),
  })
  client.on('error', () => {}) // A connection that is lost fails what is asked of it: that is told, once.
  await client.connect()
  return client
}

/**
 * What the migrations made and what holds facts, each table after those it points to. Left out: `jobs`, which is work
 * on files that a backup does not hold, and the list of migrations, which is in the header.
 */
export async function listTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table & { after: string[] }>(`
    select format('%I.%I', nspname, relname) as name,
      array(select format('%I', attname) from pg_attribute
            where attrelid = tables.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
      array(select distinct format('%I.%I', target_schema.nspname, target.relname)
            from pg_constraint join pg_class as target on target.oid = confrelid
            join pg_namespace as target_schema on target_schema.oid = target.relnamespace
            where conrelid = tables.oid and contype = 'f' and confrelid <> conrelid) as after
    from pg_class as tables join pg_namespace on pg_namespace.oid = relnamespace
    where nspname in ('kolive', 'auth', 'shared') and relkind = 'r' and relowner = 'kolive_owner'::regrole
      and tables.oid <> 'shared.migrations'::regclass
    order by name`)
  const sorted: Table[] = []
  const placed = new Set<string>()
  while (sorted.length < rows.length) {
    const next = rows.find(({ name, after }) => !placed.has(name) && after.every((other) => placed.has(other)))
    if (!next) throw new Error('Tables point to each other in a ring: none can be restored first')
    placed.add(next.name)
    sorted.push({ name: next.name, columns: next.columns })
  }
  return sorted
}
