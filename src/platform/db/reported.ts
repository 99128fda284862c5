import { hash } from 'node:crypto'
import { sql, type RawBuilder } from 'kysely'
import { copyRows } from './copy.ts'
import type { Ctx } from './tenant.ts'

/** The facts of a table: its columns, each with its SQL type. */
type Facts = Readonly<Record<string, FactType | `${FactType} not null`>>
type FactType = 'text' | 'text[]' | 'bigint' | 'int' | 'date' | 'timestamptz'
type ValueOf<Type> = Type extends 'bigint'
  ? bigint
  : Type extends 'int'
    ? number
    : Type extends 'text[]'
      ? readonly string[]
      : string
type NeededIn<Of extends Facts> = { [Name in keyof Of]: Of[Name] extends `${string} not null` ? Name : never }[keyof Of]
/** A row of such facts as code holds it: days and instants are ISO texts, and what is left out is not said. */
export type FactOf<Of extends Facts> = {
  readonly [Name in NeededIn<Of>]: Of[Name] extends `${infer Type} not null` ? ValueOf<Type> : never
} & { readonly [Name in Exclude<keyof Of, NeededIn<Of>>]?: ValueOf<Of[Name]> | null }

/**
 * A table of facts that files report. Every row of every file is kept; of the rows with the same key the newest by
 * (as_of, content) stands, so that files in any order, twice or undone end in the same state.
 * Such a table has the columns workspace_id, import_id, row_number, key, as_of, content_hash, stands, its facts,
 * whatever its module resolves them to, and `cells`.
 */
export type ReportedTable<Of extends Facts = Facts> = {
  readonly name: string
  readonly facts: Of
  /** What makes two rows speak of the same thing. */
  readonly key: readonly (keyof Of & string)[]
}

/** One row of a file: its facts, where it stands, and its cells. */
export type Reported<Fact> = { readonly row: number; readonly cells: readonly string[]; readonly fact: Fact }

const stagedName = (name: string) => sql.table(`staged_${name}`)

/** Streams reported rows into the transaction's table `staged_<name>`, in constant memory: its facts, key and cells. */
export async function stageReported<const Of extends Facts>(
  ctx: Ctx,
  { name, facts, key }: ReportedTable<Of>,
  batches: AsyncIterable<readonly Reported<FactOf<NoInfer<Of>>>[]>,
): Promise<void> {
  const columns: string[] = Object.keys(facts)
  const types = columns.map((column) => `${column} ${facts[column]}`)
  await ctx.client.query(
    `create temporary table staged_${name} (row_number int, key text, content_hash text, cells json, ${types.join(', ')}) on commit drop`,
  )
  await copyRows(ctx, `staged_${name}`, batches, ({ row, cells, fact: { ...fact } }: Reported<Record<string, unknown>>) => {
    const values = columns.map((column) => fact[column])
    const said = key.map((column) => fact[column])
    return [row, said.join('\x1f'), hash('sha256', values.join('\x1f'), 'base64url'), JSON.stringify(cells), ...values]
  })
  await ctx.client.query(`analyze staged_${name}`)
}

export type Repeat = { readonly row: number; readonly repeats: number; readonly cells: readonly string[] }

/**
 * Takes the staged rows out that repeat the key of a row above them: a file that says a thing twice is not believed
 * twice. Answers them, each with the number of the row it repeats.
 */
export async function dropRepeats(ctx: Ctx, table: Pick<ReportedTable, 'name'>): Promise<Repeat[]> {
  const { rows } = await sql<Repeat>`
    with repeated as (
      select row_number, first_value(row_number) over (partition by key order by row_number) as repeats from ${stagedName(table.name)}
    )
    delete from ${stagedName(table.name)} as staged using repeated
    where repeated.row_number = staged.row_number and repeated.repeats <> staged.row_number
    returning staged.row_number as row, repeats, staged.cells`.execute(ctx.db)
  return rows.toSorted((a, b) => a.row - b.row)
}

type Merging = {
  readonly importId: string
  readonly asOf: Temporal.Instant
  /** Imports that no longer count. */
  readonly undone: readonly string[]
  /** Columns that the module makes of the facts, from `staged` and whatever `joins` joins to it. */
  readonly resolved: Readonly<Record<string, RawBuilder<unknown>>>
  readonly joins: RawBuilder<unknown>
}

export type ReportOutcome = { readonly created: number; readonly updated: number; readonly unchanged: number }

/** Keeps every staged row and lets the newest of each key stand. Their sum is the rows staged. */
export async function mergeReported(ctx: Ctx, table: ReportedTable, merging: Merging): Promise<ReportOutcome> {
  const { importId, asOf, undone, resolved, joins } = merging
  const facts = Object.keys(table.facts).filter((fact) => !(fact in resolved))
  const target = sql.table(table.name)
  await sql`drop table if exists pg_temp.known_keys`.execute(ctx.db)
  await sql`
    create temporary table known_keys on commit drop as
    select staged.key from ${stagedName(table.name)} as staged where exists (select from ${target} as known where known.key = staged.key)`.execute(
    ctx.db,
  )
  await sql`analyze known_keys (key)`.execute(ctx.db)
  const { numAffectedRows: kept } = await sql`
    insert into ${target} (workspace_id, import_id, row_number, key, as_of, content_hash, stands, cells,
      ${sql.join([...facts, ...Object.keys(resolved)].map((column) => sql.ref(column)))})
    select ${ctx.scope.workspaceId}, ${importId}, staged.row_number, staged.key, ${asOf.toString()}::timestamptz, staged.content_hash,
      known_keys.key is null, staged.cells,
      ${sql.join([...facts.map((column) => sql.ref(`staged.${column}`)), ...Object.values(resolved)])}
    from ${stagedName(table.name)} as staged ${joins} left join known_keys on known_keys.key = staged.key`.execute(ctx.db)
  const { rows } = await sql<{ staged: number; known: number }>`
    select (select count(*)::int from ${stagedName(table.name)}) as staged, (select count(*)::int from known_keys) as known`.execute(
    ctx.db,
  )
  const { staged, known } = rows[0]!
  if (kept !== BigInt(staged)) throw new Error(`${kept} of ${staged} staged rows of ${table.name} found their place`)
  const { created, updated } = await standNewest(ctx, table, sql`select key from known_keys`, undone)
  const fresh = staged - known + created
  return { created: fresh, updated, unchanged: staged - fresh - updated }
}

/** Takes what an import reported back: each returns to its newest row among the imports that still count, or goes. */
export async function restoreReported(
  ctx: Ctx,
  table: ReportedTable,
  importId: string,
  undone: readonly string[],
): Promise<{ restored: number; removed: number }> {
  const said = sql`select key from ${sql.table(table.name)} where import_id = ${importId} and stands`
  const { updated, unchanged, removed } = await standNewest(ctx, table, said, undone)
  return { restored: updated + unchanged, removed }
}

/** Lets what an undone import reported count again. */
export async function restandReported(
  ctx: Ctx,
  table: ReportedTable,
  importId: string,
  undone: readonly string[],
): Promise<{ created: number; updated: number }> {
  return standNewest(ctx, table, sql`select key from ${sql.table(table.name)} where import_id = ${importId}`, undone)
}

type Standing = 'created' | 'updated' | 'unchanged' | 'removed'

/**
 * Lets the newest row of each of the keys stand, among the imports that count. Of two rows that say the same of the
 * same moment the earlier import's stands. Counts the keys whose standing row is another one than before.
 */
async function standNewest(
  ctx: Ctx,
  table: ReportedTable,
  keys: RawBuilder<unknown>,
  undone: readonly string[],
): Promise<Record<Standing, number>> {
  const target = sql.table(table.name)
  await sql`drop table if exists pg_temp.touched_keys, pg_temp.standings`.execute(ctx.db)
  await sql`create temporary table touched_keys on commit drop as ${keys}`.execute(ctx.db)
  await sql`analyze touched_keys (key)`.execute(ctx.db)
  await sql`
    create temporary table standings on commit drop as
    select old.import_id as old_import_id, old.row_number as old_row_number, newest.import_id, newest.row_number,
      case when newest.import_id is null then 'removed' when old.import_id is null then 'created'
           when newest.content_hash <> old.content_hash then 'updated' else 'unchanged' end as outcome
    from touched_keys as touched
    left join lateral (
      select import_id, row_number, content_hash from ${target} as row where row.key = touched.key and row.stands
    ) as old on true
    left join lateral (
      select import_id, row_number, content_hash from ${target} as row
      where row.key = touched.key and row.import_id <> all(${undone as string[]}::text[])
      order by as_of desc, content_hash desc, import_id, row_number limit 1
    ) as newest on true
    where (old.import_id, old.row_number) is distinct from (newest.import_id, newest.row_number)`.execute(ctx.db)
  await sql`analyze standings (old_import_id, old_row_number, import_id, row_number)`.execute(ctx.db)
  await sql`
    update ${target} as row set stands = false from standings
    where row.import_id = standings.old_import_id and row.row_number = standings.old_row_number`.execute(ctx.db)
  await sql`
    update ${target} as row set stands = true from standings
    where row.import_id = standings.import_id and row.row_number = standings.row_number`.execute(ctx.db)
  const { rows } = await sql<{ outcome: Standing; keys: number }>`
    select outcome, count(*)::int as keys from standings group by outcome`.execute(ctx.db)
  const count = (outcome: Standing) => rows.find((row) => row.outcome === outcome)?.keys ?? 0
  return { created: count('created'), updated: count('updated'), unchanged: count('unchanged'), removed: count('removed') }
}
