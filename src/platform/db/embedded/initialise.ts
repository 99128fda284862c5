import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Problem } from '#platform/problem'
import { runAs } from './account.ts'
import type { Binaries } from './binaries.ts'
import { makeOwned, type Place } from './place.ts'

/**
 * Makes an empty cluster. It grows under another name and is renamed when whole, so that one cut short by a
 * power loss is thrown away by the next start instead of being taken for a database.
 */
export async function initialise(
  { data, account }: Place,
  { initdb }: Binaries,
  password: string,
  log: (line: string) => void,
): Promise<void> {
  if (existsSync(data) && readdirSync(data).length > 0) {
    throw new Problem(
      'conflict',
      'database.folder_taken',
      `${data} is in the way and is no PostgreSQL data folder: move it away, or set DATA_DIR to another folder.`,
    )
  }
  log('Making the database (once)')
  const fresh = `${data}.new`
  rmSync(fresh, { recursive: true, force: true })
  makeOwned(fresh, account)
  const cluster = join(fresh, 'cluster')
  const passwordFile = join(fresh, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) chownSync(passwordFile, account.uid, account.gid)
  await run(initdb, account, [
    `--pgdata=${cluster}`,
    '--username=kolive',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The same order and the same lower() on every machine, whatever its C library.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ])
  renameSync(cluster, data)
  rmSync(fresh, { recursive: true })
}

async function run(initdb: string, account: Place['account'], args: string[]): Promise<void> {
  // Its own process group: Ctrl-C is Kolive's to answer.
  const child = spawn(initdb, args, {
    ...runAs(account),
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { LC_ALL: 'C', PATH: process.env.PATH },
  })
  const [said, [status]] = await Promise.all([text(child.stderr), once(child, 'close')])
  if (status === 0) return
  const reason = said.split('\n').find((line) => /error|fatal/i.test(line)) ?? `status ${status}`
  throw new Problem('conflict', 'database.not_made', `The database could not be made: ${reason.trim()}.`)
}
