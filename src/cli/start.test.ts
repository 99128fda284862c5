import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const LAUNCHER = fileURLToPath(new URL('../../bin/kolive.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kolive-start-'))
chmodSync(folder, 0o755)
const dataDir = join(folder, 'data')
const running = new Set<ChildProcess>()

afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  kolive(['doctor']) // As the last user it stops what a killed one left running.
  rmSync(folder, { recursive: true, force: true })
})

const envOf = (env: Record<string, string>) => ({ PATH: process.env.PATH, DATA_DIR: dataDir, ...env })

function kolive(args: string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, [LAUNCHER, ...args], { env: envOf(env), encoding: 'utf8' })
}

async function freePort(): Promise<string> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  return String(port)
}

/** Starts Kolive without its pages, which need a build, and waits until it says where it is. */
async function start(args: string[] = []) {
  const port = await freePort()
  const child = spawn(process.execPath, [LAUNCHER, 'start', '--run', 'track,worker', ...args], { env: envOf({ PORT: port }) })
  running.add(child)
  let said = ''
  let logged = ''
  child.stdout.on('data', (chunk) => (said += chunk))
  child.stderr.on('data', (chunk) => (logged += chunk))
  const ended = once(child, 'exit').then(([status]) => (running.delete(child), status))
  await expect.poll(() => said + (child.exitCode === null ? '' : logged), { timeout: 20_000 }).toMatch(/Kolive is on|kolive:/)
  const stop = (signal: NodeJS.Signals) => (child.kill(signal), ended)
  return { url: `http://127.0.0.1:${port}`, port, stop, said: () => said, logged: () => logged }
}

const statusOf = async (url: string) => (await fetch(url)).status

test(
  'Kolive starts, answers, lets a command work beside it, survives kill -9 and ends on Ctrl-C',
  { timeout: 60_000 },
  async () => {
    const first = await start()
    expect(await statusOf(`${first.url}/healthz`)).toBe(200)
    expect(await (await fetch(`${first.url}/readyz`)).json()).toEqual({ status: 'ready' })
    expect(await statusOf(`${first.url}/r/nothing?token=hunter2`)).toBe(404)
    expect(await (await fetch(`${first.url}/metrics`)).text()).toMatch(/kolive_http_request_seconds_bucket.*route="\/readyz"/)
    expect(first.logged()).toMatch(/"request_id":"req_\w+","method":"GET","path":"\/healthz","status":200/)
    expect(first.logged()).not.toContain('hunter2')

    const beside = kolive(['doctor', '--json'])
    expect(JSON.parse(beside.stdout)).toMatchObject({ ok: true })
    expect(beside.status).toBe(0)
    expect(kolive(['migrate', '--json']).stdout).toBe('{"applied":[]}\n')

    const busy = kolive(['start', '--run', 'track'], { PORT: first.port })
    expect(busy).toMatchObject({ status: 1, stderr: expect.stringMatching(/^kolive: Port \d+ on 127.0.0.1 is taken.*PORT.*\n$/) })

    await first.stop('SIGKILL')
    const second = await start()
    expect(await statusOf(`${second.url}/readyz`)).toBe(200)
    expect(await second.stop('SIGINT')).toBe(0)
    expect(second.said()).toContain('Stopping')
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false)
  },
)

test('a wrong address of the database is one line that keeps its password', () => {
  const { status, stderr } = kolive(['start'], { DATABASE_URL: 'postgres://kolive:hunter2@127.0.0.1:1/kolive' })
  expect(status).toBe(1)
  expect(stderr).toMatch(/^kolive: DATABASE_URL: no connection to 127.0.0.1:1\/kolive .*\n$/)
  expect(stderr).not.toContain('hunter2')
})

test('a wrong setting is one line, as a document with --json', () => {
  const { status, stdout, stderr } = kolive(['start', '--json'], { PORT: 'many' })
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(JSON.parse(stderr)).toMatchObject({ code: 'config.invalid', detail: expect.stringContaining('PORT') })
})

test.each([[['dance']], [['start', '--fast']], [['start', '--run', 'shop']], [['migrate', '--workspace', 'x']]])(
  'kolive %j is wrong usage',
  (args) => {
    const { status, stderr } = kolive(args)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^kolive: .*--help\.\n$/)
  },
)

test('help names every command, and each tells more', () => {
  const { status, stdout } = kolive(['--help'])
  expect(status).toBe(0)
  for (const name of ['start', 'migrate', 'doctor']) expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'm'))
  expect(kolive(['start', '--help']).stdout).toContain('--run web,track,worker')
})
