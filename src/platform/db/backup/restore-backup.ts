import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { migrateTo } from '#platform/db/migrate'
import { Problem } from '#platform/problem'
import { damaged, openContainer, type Container } from './container.ts'
import { readFrames, type Header } from './frames.ts'
import { connect, listTables } from './tables.ts'

export type Backup = Pick<Container, 'sealed' | 'bytes' | 'sha256'> & { readonly header: Header; readonly frames: Frames }

type Frames = AsyncGenerator<Buffer, void, void>

/**
 * A backup that is as it was written, read up to its header.
 * @throws Problem as `openContainer`, and invalid `backup.passphrase_wrong`
 */
export async function openBackup(file: string, askPassphrase: () => Promise<string>): Promise<Backup> {
  const { read, ...container } = await openContainer(file)
  const frames = readFrames(read(container.sealed ? await askPassphrase() : null))
  const first = await frames.next()
  if (first.done) throw damaged(file)
  return { ...container, header: JSON.parse(first.value.toString()), frames }
}

/**
 * Fills an empty database with a backup, schema and all, in one transaction: everything is there or nothing.
 * The schema is the one the backup was made from; `migrate` brings it to this version's.
 *
 * @throws Problem conflict `restore.not_empty`, `restore.not_allowed`, `backup.newer`, `backup.changed`
 */
export async function restoreBackup(url: string, { header, frames }: Backup, say: (line: string) => void): Promise<void> {
  const client = await connect(url, 'restore')
  try {
    await client.query('begin')
    await makeSchema(client, header)
    for (const { name, columns, rows } of header.tables) {
      if (rows > 0) say(`${name}: ${rows} rows`)
      const copy = client.query(copyFrom(`copy ${name} (${columns.join(', ')}) from stdin`))
      await pipeline(() => untilEmpty(frames), copy)
      if (copy.rowCount !== rows) throw new Error(`${name}: ${copy.rowCount} rows were restored, ${rows} were backed up`)
    }
    await client.query('commit')
    await client.query('analyze')
  } catch (error) {
    throw (error as { code?: string }).code === '42501' ? notAllowed(error as Error) : error
  } finally {
    await frames.return()
    await client.end()
  }
}

async function makeSchema(client: pg.Client, { migrations, tables }: Header): Promise<void> {
  await client.query('set local row_security = on') // as migrations otherwise find it
  await migrateTo(client, new Map(migrations.map(({ name, checksum }) => [name, checksum])), refuseInhabited)
  await client.query('set local row_security = off')
  const made = await listTables(client)
  // The same migrations make the same tables; and so no name out of a file reaches a statement.
  if (JSON.stringify(made) !== JSON.stringify(tables.map(({ name, columns }) => ({ name, columns }))))
    throw new Error("The backup's tables are not the ones that its migrations make")
  // What a migration writes into its tables is in the backup too, as it was by then.
  for (const { name } of made.toReversed()) await client.query(`delete from ${name}`)
}

async function refuseInhabited(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query(
    `select exists (select from pg_namespace where nspname in ('kolive', 'auth', 'jobs')) as inhabited`,
  )
  if (!rows[0].inhabited) return
  throw new Problem(
    'conflict',
    'restore.not_empty',
    'A backup is restored into an empty database, and this one is in use: set DATA_DIR to a new folder, or DATABASE_URL to a new database.',
  )
}

/** One table's rows. Steps by hand: `for await` would close the frames for the next table. */
async function* untilEmpty(frames: Frames): AsyncGenerator<Buffer> {
  for (let next = await frames.next(); ; next = await frames.next()) {
    if (next.done) throw new Error('The backup ends within a table')
    if (next.value.length === 0) return
    yield next.value
  }
}

function notAllowed({ message }: Error): Problem {
  return new Problem(
    'conflict',
    'restore.not_allowed',
    `The database's user may not write every workspace's rows (${message}): restore as a superuser, or \`alter role … bypassrls\`.`,
  )
}
