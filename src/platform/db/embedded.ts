import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { Problem } from '#platform/problem'
import { findBinaries } from './embedded/binaries.ts'
import { initialise } from './embedded/initialise.ts'
import { holdShared, nobodyHolds, withExclusive } from './embedded/locks.ts'
import { findPlace, isInitialised, type Place } from './embedded/place.ts'
import { findServer, startServer, stopServer, type Server } from './embedded/server.ts'

export type Embedded = { readonly url: string; close(): Promise<void> }

type Options = { readonly dataDir: string; readonly log?: (line: string) => void }

/**
 * Opens the PostgreSQL that comes with Kolive, with its files in `dataDir`. The server outlives a killed
 * process: whoever comes next finds it running and shares it, and the last one to `close()` stops it.
 *
 * @throws Problem conflict `database.…` with one line on what to do.
 */
export async function openEmbedded({ dataDir, log = () => {} }: Options): Promise<Embedded> {
  const folder = makeFolder(dataDir)
  const gate = join(folder, 'postgres.lock')
  const users = join(folder, 'postgres.users')
  // Opening and closing take turns: two first starts must not initialise twice, and nobody may
  // find a server that the last user is about to stop.
  return withExclusive(gate, async () => {
    const place = await findPlace(folder, log)
    const use = holdShared(users)
    const leave = async () => {
      use.release()
      if (nobodyHolds(users)) await stopServer(place.data, log)
    }
    try {
      const server = await serve(folder, place, log)
      const url = await ensureDatabase(server, readPassword(folder))
      return { url, close: once(() => withExclusive(gate, leave)) }
    } catch (error) {
      await leave()
      throw error
    }
  })
}

async function serve(folder: string, place: Place, log: (line: string) => void): Promise<Server> {
  const binaries = findBinaries(place.account, log)
  if (isInitialised(place.data)) refuseOtherMajor(place.data, binaries.major)
  else await initialise(place, binaries, makePassword(folder), log)
  return (
    (await findServer(place.data, log)) ?? (await startServer({ ...place, binaries, logFile: join(folder, 'postgres.log'), log }))
  )
}

function refuseOtherMajor(data: string, major: string): void {
  const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  if (found === major) return
  throw new Problem(
    'conflict',
    'database.other_major',
    `${data} belongs to PostgreSQL ${found}, and this Kolive brings ${major}: run \`kolive backup FILE\` with the Kolive that wrote it, move the folder away, and before anything else run \`kolive restore FILE\` here.`,
  )
}

function makeFolder(dataDir: string): string {
  const folder = resolve(dataDir)
  try {
    mkdirSync(folder, { recursive: true })
    // Proves more than a permission bit does: a read-only mount says no here as well.
    writeFileSync(join(folder, 'postgres.lock'), '', { flag: 'a' })
    writeFileSync(join(folder, 'postgres.users'), '', { flag: 'a' })
    return realpathSync(folder)
  } catch (error) {
    throw new Problem(
      'conflict',
      'database.folder_read_only',
      `Kolive cannot write to its data folder ${folder} (${(error as NodeJS.ErrnoException).code}): make it writable, or set DATA_DIR to another.`,
    )
  }
}

const PASSWORD = 'postgres.password'

function makePassword(folder: string): string {
  const file = join(folder, PASSWORD)
  const password = randomBytes(24).toString('base64url')
  writeFileSync(file, password, { mode: 0o600 })
  chmodSync(file, 0o600) // The mode above counts only for a file that was not there.
  return password
}

function readPassword(folder: string): string {
  try {
    return readFileSync(join(folder, PASSWORD), 'utf8').trim()
  } catch (error) {
    throw new Problem(
      'conflict',
      'database.password_missing',
      `Kolive cannot read ${join(folder, PASSWORD)} (${(error as NodeJS.ErrnoException).code}), which its database was made with: put it back, or start as the user who made it.`,
    )
  }
}

async function ensureDatabase({ port }: Server, password: string): Promise<string> {
  const address = (database: string) => `postgres://kolive:${password}@127.0.0.1:${port}/${database}`
  const client = new pg.Client({
    connectionString: address('postgres'),
    connectionTimeoutMillis: 10_000,
    application_name: 'kolive setup',
  })
  try {
    await client.connect()
    const { rowCount } = await client.query(`select from pg_database where datname = 'kolive'`)
    if (rowCount === 0) await client.query('create database kolive')
  } catch (error) {
    throw new Problem(
      'conflict',
      'database.refused',
      `Kolive's own PostgreSQL on port ${port} refused it: ${(error as Error).message}.`,
    )
  } finally {
    await client.end().catch(() => {})
  }
  return address('kolive')
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => (done ??= work())
}
