import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Problem } from '#platform/problem'
import { runAs, type Account } from './account.ts'
import type { Binaries } from './binaries.ts'

export type Server = { readonly pid: number; readonly port: number }

type Say = (line: string) => void

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '', // One way in, with a password; socket paths would also be too long for deep folders.
  max_connections: '200',
  shared_buffers: `${sharedBuffers()}MB`,
  wal_buffers: '64MB',
  max_wal_size: '4GB', // A million lines arrive between two checkpoints.
  checkpoint_timeout: '15min',
  jit: 'off', // Statements are many and short; compiling the long ones gains nothing.
  fsync: 'on',
  client_connection_check_interval: '5s', // A statement ends soon after the process that asked for it was killed.
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_min_error_statement: 'panic', // A failed statement may hold a secret.
  cluster_name: 'kolive',
}

/** A quarter of the memory there is, as a container sees it: from 128 MB to 1 GB. */
function sharedBuffers(): number {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity)
  return Math.round(Math.min(Math.max(memory / 4 / 2 ** 20, 128), 1024))
}

/** The live server of a data folder, ready to be used, or null. What a dead one left behind is cleared away. */
export async function findServer(data: string, log: Say): Promise<Server | null> {
  const noted = readNote(data)
  if (!noted) return null
  if (noted.status === 'stopping') await untilGone(noted.pid, data)
  if (serves(noted.pid, data)) return untilReady(data, () => serves(noted.pid, data), log)
  return null
}

type Start = {
  readonly data: string
  readonly account: Account
  readonly binaries: Binaries
  readonly logFile: string
  readonly log: Say
}

/** What passes by itself: the port was taken meanwhile, or the last processes of a killed server still end. */
const PASSING = /could not bind|could not create any TCP|shared memory block|is another postmaster/i

/** Starts a server in its own process group: neither Ctrl-C nor the end of this process ends it. */
export async function startServer({ data, account, binaries, logFile, log }: Start): Promise<Server> {
  // A killed server's port is taken again where it is free: others still using it find it back.
  let port = await freePort(readNote(data)?.port)
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.1`)
  for (let attempt = 1; ; attempt++) {
    rmSync(join(data, NOTE), { force: true }) // It names a process that is gone; a live one was found before.
    const output = openSync(logFile, 'w', 0o600)
    const settings = Object.entries({ ...SETTINGS, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const child = spawn(binaries.postgres, ['-D', realpathSync(data), ...settings], {
      ...runAs(account),
      detached: true,
      stdio: ['ignore', output, output],
      env: { LC_ALL: 'C', PATH: process.env.PATH }, // Nothing else of ours, secrets least of all.
    })
    closeSync(output)
    child.unref()
    child.on('error', () => {}) // Then it has no pid, and what follows says so.
    const server = await untilReady(
      data,
      () => child.pid !== undefined && child.exitCode === null && child.signalCode === null,
      log,
    )
    if (server) return server
    const reason = lastFatal(logFile)
    if (attempt === 10 || !PASSING.test(reason))
      throw new Problem('conflict', 'database.not_started', `PostgreSQL did not start: ${reason} (${logFile}).`)
    await sleep(300)
    port = await freePort()
  }
}

/** Stops the server of a data folder, if there is one: clients are cut off, everything committed is on disk. */
export async function stopServer(data: string, log: Say): Promise<void> {
  const noted = readNote(data)
  if (!noted || !serves(noted.pid, data)) return
  try {
    process.kill(noted.pid, 'SIGINT')
  } catch (error) {
    return log(`PostgreSQL (process ${noted.pid}) was left running: ${(error as Error).message}`)
  }
  if (!(await untilGone(noted.pid, data))) log(`PostgreSQL (process ${noted.pid}) takes long to stop and was left to finish`)
}

/** Where PostgreSQL notes what it is: pid, folder, start time, port, …, and its status in the eighth line. */
const NOTE = 'postmaster.pid'

function readNote(data: string): (Server & { readonly status: string }) | null {
  try {
    const lines = readFileSync(join(data, NOTE), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() ?? '' }
  } catch {
    return null
  }
}

/**
 * Whether the process is the server of this folder. Its number alone proves nothing: after a crash it may have
 * gone to another process, or be a zombie that nobody has collected.
 */
function serves(pid: number, data: string): boolean {
  if (!(pid > 0)) return false
  const folder = realpathSync(data)
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(` -D ${folder} `)
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(folder)
  } catch {
    return false
  }
}

/** Waits as long as the server lives: recovery after a crash takes the time it takes. Null when it ended instead. */
async function untilReady(data: string, isAlive: () => boolean, log: Say): Promise<Server | null> {
  for (let waited = 0; isAlive(); waited += 25) {
    const noted = readNote(data)
    if (noted?.status === 'ready') return noted
    if (waited === 4000) log('PostgreSQL is replaying what an unclean stop left behind')
    await sleep(25)
  }
  return null
}

async function untilGone(pid: number, data: string): Promise<boolean> {
  for (const start = Date.now(); Date.now() - start < 60_000; await sleep(25)) if (!serves(pid, data)) return true
  return false
}

async function freePort(wanted = 0): Promise<number> {
  const probe = createServer()
  try {
    probe.listen(wanted, '127.0.0.1')
    await once(probe, 'listening')
    return (probe.address() as { port: number }).port
  } catch {
    return freePort()
  } finally {
    probe.close()
  }
}

function lastFatal(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n')
  // The last FATAL is often a consequence; what could not be done stands in the first complaint.
  const told = lines.find((line) => /(FATAL|PANIC|could not)/.test(line)) ?? lines.at(-1) ?? ''
  return told.replace(/^.*?(LOG|WARNING|FATAL|PANIC):\s+/, '').trim() || 'it said nothing'
}
