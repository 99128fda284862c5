import type pg from 'pg'

/** A column of a tenant table as the catalogue knows it. */
type Column = { name: string; type: string; required: boolean }
type Reference = { columns: string[]; target: string; targetColumns: string[] }
export type TenantTable = { name: string; columns: Column[]; references: Reference[]; checks: string[] }
export type Row = Record<string, unknown>

/** Every table of the schema `kolive`, parents before children. */
export async function readTenantTables(client: pg.ClientBase | pg.Pool): Promise<TenantTable[]> {
  const { rows } = await client.query<TenantTable>(`
    select c.relname as name,
      (select json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod),
          'required', attnotnull and not atthasdef and attidentity = '' and attgenerated = '') order by attnum)
        from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
      coalesce((select json_agg(json_build_object('target', confrelid::regclass::text,
          'columns', (select json_agg(attname order by place) from unnest(conkey) with ordinality key(num, place)
            join pg_attribute on attrelid = conrelid and attnum = num),
          'targetColumns', (select json_agg(attname order by place) from unnest(confkey) with ordinality key(num, place)
            join pg_attribute on attrelid = confrelid and attnum = num)))
        from pg_constraint where conrelid = c.oid and contype = 'f'), '[]') as references,
      coalesce((select json_agg(pg_get_constraintdef(oid)) from pg_constraint where conrelid = c.oid and contype = 'c'), '[]') as checks
    from pg_class c where relnamespace = 'kolive'::regnamespace and relkind in ('r', 'p') and not relispartition
    order by relname`)
  for (const table of rows) for (const reference of table.references) reference.target = reference.target.replace(/^kolive\./, '')
  return parentsFirst(rows)
}

function parentsFirst(tables: TenantTable[]): TenantTable[] {
  const sorted: TenantTable[] = []
  const waiting = new Set(tables)
  while (waiting.size > 0) {
    const ready = [...waiting].filter(({ name, references }) =>
      references.every(({ target }) => target === name || ![...waiting].some((other) => other.name === target)),
    )
    if (ready.length === 0) throw new Error(`foreign keys in a ring: ${[...waiting].map(({ name }) => name).join(', ')}`)
    for (const table of ready) waiting.delete(table)
    sorted.push(...ready)
  }
  return sorted
}

/**
 * The smallest row that the table's constraints accept, made from the catalogue alone: a new table needs no line here.
 * A check that is too clever to be read from its text makes the insert fail, with the table's name.
 */
export function makeRow(table: TenantTable, workspaceId: string, parents: ReadonlyMap<string, Row>, variant = ''): Row {
  const row: Row = {}
  for (const { name, type, required } of table.columns) if (required) row[name] = valueFor(table, name, type, variant)
  for (const { columns, target, targetColumns } of table.references) {
    if (!columns.every((column) => column in row)) continue
    columns.forEach((column, place) => (row[column] = parents.get(target)?.[targetColumns[place]!]))
  }
  return { ...row, workspace_id: workspaceId }
}

function valueFor(table: TenantTable, column: string, type: string, variant: string): unknown {
  const checks = table.checks.filter((check) => check.includes(column)).join(' ')
  if (type.endsWith('[]')) return type === 'text[]' ? ['x'] : []
  if (type === 'text' || type.startsWith('character')) {
    const listed = new RegExp(`\\(${column} = ANY \\(ARRAY\\['([^']*)'`).exec(checks)?.[1]
    if (listed) return listed
    return checks.includes('[A-Z]{3}') ? column.slice(0, 3).toUpperCase() : `${column}${variant}`
  }
  if (/^(smallint|integer|bigint|numeric|double|real)/.test(type)) return variant === '' ? 1 : 2
  if (type === 'boolean') return false
  if (type.startsWith('timestamp')) return variant === '' ? '2026-11-01T00:00:00Z' : '2026-11-02T00:00:00Z'
  if (type === 'date') return variant === '' ? '2026-11-01' : '2026-11-02'
  if (type.startsWith('json')) return '{}'
  if (type === 'bytea') return Buffer.from(`x${variant}`)
  if (type === 'uuid') return `00000000-0000-4000-8000-00000000000${variant === '' ? 1 : 2}`
  throw new Error(`no value is known for ${table.name}.${column} of type ${type}: add one to valueFor()`)
}

/** `insert into kolive.x …` for a row, as text and values. */
export function insertStatement(table: string, row: Row): { text: string; values: unknown[] } {
  const columns = Object.keys(row)
  const places = columns.map((_, index) => `$${index + 1}`)
  return {
    text: `insert into kolive."${table}" (${columns.map((name) => `"${name}"`).join(', ')}) values (${places.join(', ')})`,
    values: Object.values(row),
  }
}
