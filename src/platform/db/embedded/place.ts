import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readlinkSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '#platform/problem'
import { canWrite, findAccount, isRoot, type Account } from './account.ts'

/** Where PostgreSQL keeps its files, and who runs it. `data` may not exist yet. */
export type Place = { readonly data: string; readonly account: Account }

/** Where an unprivileged server can always reach what root keeps for it. */
export const SYSTEM_FOLDER = '/var/lib/kolive'

/**
 * `DATA_DIR/postgres`, or what the link of that name points to. As root the server is another user, who may be
 * unable to reach DATA_DIR (root's home, any 0700 parent): then the files live under /var/lib/kolive, and the
 * link remembers where, so that a removed data folder means a new database here as everywhere.
 */
export async function findPlace(folder: string, log: (line: string) => void): Promise<Place> {
  const here = join(folder, 'postgres')
  const link = readLink(here)
  const data = link ?? here
  if (existsSync(data)) {
    const account = accountOf(data)
    if (canWrite(account, data)) return { data, account }
    throw new Problem(
      'conflict',
      'database.folder_read_only',
      `PostgreSQL${account ? ` (as user ${account.name})` : ''} cannot write to ${data}: make it and its parents reachable and writable for that user, or set DATA_DIR to another folder.`,
    )
  }
  const account = findAccount()
  if (link || reaches(account, here)) return { data, account }
  const away = join(SYSTEM_FOLDER, createHash('sha256').update(`${folder} ${Date.now()}`).digest('hex').slice(0, 12))
  makeSystemFolder()
  symlinkSync(away, here)
  log(`User ${account?.name} cannot reach ${folder}: the database is kept in ${away}`)
  return { data: away, account }
}

export function isInitialised(data: string): boolean {
  return existsSync(join(data, 'PG_VERSION'))
}

export function makeSystemFolder(): void {
  try {
    mkdirSync(SYSTEM_FOLDER, { recursive: true })
    chmodSync(SYSTEM_FOLDER, 0o755) // Whatever the umask: the server's user passes through.
  } catch (error) {
    throw new Problem(
      'conflict',
      'database.unreachable_folder',
      `The user PostgreSQL runs as can reach neither the data folder nor ${SYSTEM_FOLDER} (${(error as NodeJS.ErrnoException).code}): set DATA_DIR to a folder outside root's home, or set DATABASE_URL.`,
    )
  }
}

/** A new folder for the server alone. */
export function makeOwned(folder: string, account: Account): void {
  mkdirSync(folder, { mode: 0o700 })
  if (account) chownSync(folder, account.uid, account.gid)
}

function readLink(path: string): string | null {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(path) : null
}

/** An existing folder is served by its owner, so that root can help out beside an ordinary user's Kolive. */
function accountOf(data: string): Account {
  if (!isRoot) return null
  const { uid, gid } = statSync(data)
  return uid === 0 ? findAccount() : { name: String(uid), uid, gid }
}

function reaches(account: Account, path: string): boolean {
  if (!account) return true
  const probe = `${path}.new`
  rmSync(probe, { recursive: true, force: true })
  makeOwned(probe, account)
  const reached = canWrite(account, probe)
  rmSync(probe, { recursive: true })
  return reached
}
