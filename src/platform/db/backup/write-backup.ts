import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { readApplied } from '#platform/db/migrate'
import { Problem } from '#platform/problem'
import { writeContainer, type Written } from './container.ts'
import { END_OF_TABLE, toFrames, toHeaderFrame, type Header } from './frames.ts'
import { connect, listTables } from './tables.ts'

type Options = {
  readonly kolive: string
  /** Encrypts the whole, and only then the secret goes in. */
  readonly passphrase: string | null
  readonly secret: string | null
  readonly say: (line: string) => void
  readonly signal: AbortSignal
}

export type Summary = Written & { readonly tables: number; readonly rows: number }

/**
 * Writes every row of every workspace into one file, as of one moment, while others go on writing.
 * Holds a chunk in memory, never a table.
 *
 * @throws Problem conflict `backup.exists`, `backup.not_written`, `backup.interrupted`, `backup.rows_hidden`, `backup.nothing`
 */
export async function writeBackup(url: string, file: string, options: Options): Promise<Summary> {
  const client = await connect(url, 'backup')
  let tables: Header['tables'] = []
  async function* content() {
    const header = await takeSnapshot(client, options)
    tables = header.tables
    yield toHeaderFrame(header)
    for (const table of tables) {
      if (table.rows > 0) options.say(`${table.name}: ${table.rows} rows`)
      yield* readRows(client, table)
      yield END_OF_TABLE
    }
  }
  try {
    const written = await writeContainer(file, content, options.passphrase, options.signal)
    return { ...written, tables: tables.length, rows: tables.reduce((sum, { rows }) => sum + rows, 0) }
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    throw new Problem(
      'conflict',
      'backup.rows_hidden',
      `The database's user may not see every workspace's rows (${(error as Error).message}): back up as a superuser, or \`alter role … bypassrls\`.`,
    )
  } finally {
    await client.end()
  }
}

async function takeSnapshot(client: pg.Client, { kolive, passphrase, secret }: Options): Promise<Header> {
  await client.query('begin isolation level repeatable read, read only')
  const { rows } = await client.query(`select to_regclass('shared.migrations') is not null as known, now() as now`)
  if (!rows[0].known) throw new Problem('conflict', 'backup.nothing', 'The database is empty: there is nothing to back up.')
  const migrations = [...(await readApplied(client))].map(([name, checksum]) => ({ name, checksum }))
  const tables: Header['tables'][number][] = []
  for (const table of await listTables(client)) {
    const counted = await client.query(`select count(*) from ${table.name}`)
    tables.push({ ...table, rows: Number(counted.rows[0].count) })
  }
  return { kolive, created_at: rows[0].now.toISOString(), migrations, tables, secret: passphrase === null ? null : secret }
}

async function* readRows(client: pg.Client, { name, columns, rows }: Header['tables'][number]): AsyncGenerator<Buffer> {
  const copy = client.query(copyTo(`copy ${name} (${columns.join(', ')}) to stdout`))
  for await (const chunk of copy) yield* toFrames(chunk)
  if (copy.rowCount !== rows) throw new Error(`${name}: ${copy.rowCount} rows were copied, ${rows} counted`)
}
