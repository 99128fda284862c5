import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openEmbedded } from './embedded.ts'

const isRoot = process.getuid?.() === 0
const NOBODY = { uid: 65534, gid: 65534 }
const trash: string[] = []
const children: ChildProcess[] = []

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})
afterAll(() => {
  for (const folder of trash) rmSync(folder, { recursive: true, force: true })
})

/** A new data folder that every user may enter, unless told otherwise. */
function newFolder(mode = 0o755): string {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'kolive-embedded-')))
  trash.push(parent)
  chmodSync(parent, mode)
  return join(parent, 'data')
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query({ text: sql, rowMode: 'array' })
  await client.end()
  return rows[0]?.[0]
}

/** Another process that opens the database, says where, and keeps it until it is told or killed. */
async function otherProcess(dataDir: string, as: { uid?: number; gid?: number } = {}) {
  const code = `
    import { openEmbedded } from ${JSON.stringify(fileURLToPath(new URL('./embedded.ts', import.meta.url)))}
    try {
      const { url, close } = await openEmbedded({ dataDir: ${JSON.stringify(dataDir)} })
      console.log(url)
      process.stdin.once('data', () => close().then(() => process.exit(0)))
    } catch (error) {
      console.log(error.code, error.message)
      process.exit(1)
    }`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { ...as, stdio: ['pipe', 'pipe', 'inherit'] })
  children.push(child)
  const [said] = await once(child.stdout!, 'data')
  const ended = once(child, 'exit')
  return {
    said: String(said).trim(),
    close: () => (child.stdin!.write('close\n'), ended),
    kill: () => (child.kill('SIGKILL'), ended),
  }
}

const serverOf = (dataDir: string) => Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
const hasServer = (dataDir: string) => existsSync(join(dataDir, 'postgres', 'postmaster.pid'))

describe('one data folder through its life', () => {
  const dataDir = newFolder()
  beforeAll(async () => {
    const { url, close } = await openEmbedded({ dataDir })
    await ask(url, 'create table kept (value text)')
    await ask(url, `insert into kept values ('a fact')`)
    await close()
    await close() // Closing twice is closing once.
  })

  test('the server is durable, speaks UTF-8 in one order everywhere, and wants a password', async () => {
    const { url, close } = await openEmbedded({ dataDir })
    expect(await ask(url, 'show fsync')).toBe('on')
    expect(await ask(url, 'show server_encoding')).toBe('UTF8')
    expect(await ask(url, `select datlocale from pg_database where datname = 'kolive'`)).toBe('C.UTF-8')
    expect(await ask(url, `select lower('QUYẾT TOÁN')`)).toBe('quyết toán')
    await expect(ask(url.replace(/:[^:@]*@/, ':wrong@'), 'select 1')).rejects.toThrow(/password/)
    await close()
    expect(hasServer(dataDir)).toBe(false)
  })

  test('a second command shares the server, and only the last one stops it', async () => {
    const first = await openEmbedded({ dataDir })
    const second = await otherProcess(dataDir)
    expect(second.said).toBe(first.url)
    await first.close()
    expect(await ask(second.said, 'select value from kept')).toBe('a fact')
    await second.close()
    expect(hasServer(dataDir)).toBe(false)
  })

  test('after kill -9 of Kolive the next start finds the server running', async () => {
    const killed = await otherProcess(dataDir)
    const server = serverOf(dataDir)
    await killed.kill()
    const next = await openEmbedded({ dataDir })
    expect(next.url).toBe(killed.said)
    expect(serverOf(dataDir)).toBe(server)
    await next.close()
    expect(hasServer(dataDir)).toBe(false)
  })

  test('after kill -9 of Kolive and of the server nothing committed is gone', async () => {
    const killed = await otherProcess(dataDir)
    await ask(killed.said, `update kept set value = 'a newer fact'`)
    process.kill(serverOf(dataDir), 'SIGKILL')
    await killed.kill()
    const next = await openEmbedded({ dataDir })
    expect(await ask(next.url, 'select value from kept')).toBe('a newer fact')
    await next.close()
  })

  test('a number left by a dead server that is now another process is nobody to wait for', async () => {
    const note = join(dataDir, 'postgres', 'postmaster.pid')
    writeFileSync(note, [process.pid, join(dataDir, 'postgres'), 1, 5432, '', '127.0.0.1', '0 0', 'ready   ', ''].join('\n'))
    const { url, close } = await openEmbedded({ dataDir })
    expect(await ask(url, 'select count(*)::int from kept')).toBe(1)
    await close()
  })

  test("another major's folder is left alone, and the way out is named", async () => {
    const version = join(dataDir, 'postgres', 'PG_VERSION')
    const ours = readFileSync(version)
    writeFileSync(version, '17\n')
    await expect(openEmbedded({ dataDir })).rejects.toMatchObject({
      code: 'database.other_major',
      message: expect.stringMatching(/17.*18.*kolive backup.*kolive restore/),
    })
    writeFileSync(version, ours)
  })

  test('a data folder without its password is refused by name', async () => {
    const password = join(dataDir, 'postgres.password')
    const kept = readFileSync(password)
    rmSync(password)
    await expect(openEmbedded({ dataDir })).rejects.toMatchObject({ code: 'database.password_missing' })
    writeFileSync(password, kept)
    expect(hasServer(dataDir)).toBe(false)
  })
})

test('two first starts at once make one database, and an interrupted one is made anew', async () => {
  const dataDir = newFolder()
  mkdirSync(join(dataDir, 'postgres.new', 'cluster'), { recursive: true })
  writeFileSync(join(dataDir, 'postgres.new', 'cluster', 'PG_VERSION'), '18\n')
  const [one, other] = await Promise.all([openEmbedded({ dataDir }), otherProcess(dataDir)])
  expect(other.said).toBe(one.url)
  await other.close()
  expect(await ask(one.url, 'select 1')).toBe(1)
  await one.close()
})

test('a folder that holds something else is not taken for a database', async () => {
  const dataDir = newFolder()
  mkdirSync(join(dataDir, 'postgres'), { recursive: true })
  writeFileSync(join(dataDir, 'postgres', 'diary.txt'), 'dear diary')
  if (isRoot) chownSync(join(dataDir, 'postgres'), NOBODY.uid, NOBODY.gid)
  await expect(openEmbedded({ dataDir })).rejects.toMatchObject({ code: 'database.folder_taken' })
})

describe.skipIf(!isRoot)('as root', () => {
  test('where the server cannot reach the folder, its files live in /var/lib/kolive and are found again', async () => {
    const dataDir = newFolder(0o700)
    const said: string[] = []
    const first = await openEmbedded({ dataDir, log: (line) => said.push(line) })
    const place = realpathSync(join(dataDir, 'postgres'))
    trash.push(place)
    expect(place).toMatch(/^\/var\/lib\/kolive\/[0-9a-f]{12}$/)
    expect(said.join('\n')).toContain(place)
    await ask(first.url, 'create table kept ()')
    await first.close()
    const second = await openEmbedded({ dataDir })
    expect(await ask(second.url, 'select count(*)::int from kept')).toBe(0)
    await second.close()
  })

  test('a checkout that the server cannot reach lends it a copy of the binaries', async () => {
    const { findBinaries } = await import('./embedded/binaries.ts')
    const { findAccount } = await import('./embedded/account.ts')
    const hidden = newFolder(0o700)
    const shipped = findBinaries(null, () => {})
    mkdirSync(hidden)
    symlinkSync(join(shipped.postgres, '..', '..'), join(hidden, 'native'))
    const copied = findBinaries(findAccount(), () => {}, { native: join(hidden, 'native'), version: 'test' })
    trash.push('/var/lib/kolive/postgresql-test')
    expect(copied.postgres).toBe('/var/lib/kolive/postgresql-test/bin/postgres')
    // A second look finds the same copy.
    expect(findBinaries(findAccount(), () => {}, { native: join(hidden, 'native'), version: 'test' })).toEqual(copied)
  })

  const isReachable =
    createRequire(import.meta.url)
      .resolve('pg')
      .startsWith('/root') === false
  describe.skipIf(!isReachable)('for an ordinary user', () => {
    test('everything works without root, and root can help out beside it', async () => {
      const dataDir = newFolder()
      mkdirSync(dataDir)
      chownSync(dataDir, NOBODY.uid, NOBODY.gid)
      const ordinary = await otherProcess(dataDir, NOBODY)
      expect(ordinary.said).toMatch(/^postgres:/)
      const root = await openEmbedded({ dataDir })
      expect(root.url).toBe(ordinary.said)
      await ordinary.close()
      await root.close()
      const alone = await openEmbedded({ dataDir })
      expect(await ask(alone.url, 'select 1')).toBe(1)
      await alone.close()
    })

    test('a read-only folder ends in one line that names it', async () => {
      const dataDir = newFolder()
      mkdirSync(dataDir, { mode: 0o555 })
      const { said } = await otherProcess(dataDir, NOBODY)
      expect(said).toMatch(/^database.folder_read_only .*data.*DATA_DIR/)
      expect(said).not.toContain('\n')
    })
  })
})

describe.skipIf(isRoot)('as an ordinary user', () => {
  test('a read-only folder ends in one line that names it', async () => {
    const dataDir = newFolder()
    mkdirSync(dataDir, { mode: 0o555 })
    await expect(openEmbedded({ dataDir })).rejects.toMatchObject({
      code: 'database.folder_read_only',
      message: expect.stringContaining(dataDir),
    })
  })
})
