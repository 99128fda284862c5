import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Starts the product as its user does, in an empty folder, looks at it from outside and stops it again. */

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'kolive-smoke-'))
chmodSync(folder, 0o755) // As root the database runs as somebody else, who has to reach it.
const port = await freePort()
const address = `http://127.0.0.1:${port}`
const { DATABASE_URL: _, ...outer } = process.env
const env = { ...outer, PORT: String(port), DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'info' }

let failures = 0
async function check(name: string, holds: () => Promise<unknown>) {
  try {
    await holds()
    console.log(`ok     ${name}`)
  } catch (error) {
    failures += 1
    console.log(`FAILED ${name}: ${(error as Error).message}`)
  }
}

// A group of its own, so that it can be stopped as Ctrl-C does: every process of it at once.
const product = spawn('npm', ['start'], { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
let said = ''
for (const stream of [product.stdout, product.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk))
// Not `exit`: npm itself ends at once, its output closes when the product behind it has ended too.
const ended = new Promise<number | string | null>((resolve) => product.once('close', (code, signal) => resolve(code ?? signal)))

await check('it is ready within 15 seconds', () => within(15, () => get('/readyz')))
await check('its front page answers', async () => expectText(await get('/'), '<!doctype html>'))
await check('its API describes itself', async () => expectText(await get('/openapi.json'), '"openapi":"3.1'))
await check('it is healthy', () => get('/healthz'))
await check('it can be measured', async () => expectText(await get('/metrics'), '# TYPE'))
await check('a stranger reads nothing', () => get('/v1/orders', 401))
await check('the demo is complete within 60 seconds', () => within(60, demoIsComplete))
await check('Ctrl-C stops it cleanly', async () => {
  process.kill(-product.pid!, 'SIGINT')
  const end = await Promise.race([ended, sleep(20).then(() => 'not within 20 seconds')])
  if (![0, 130, 'SIGINT'].includes(end!)) throw new Error(`it ended with ${end}`)
  if (existsSync(join(env.DATA_DIR, 'postgres', 'postmaster.pid'))) throw new Error('its PostgreSQL still runs')
})

if (failures > 0) console.log(`--- what it said\n${said.slice(-8_000)}`)
if (product.exitCode === null && product.signalCode === null) process.kill(-product.pid!, 'SIGKILL')
rmSync(folder, { recursive: true, force: true })
process.exitCode = failures > 0 ? 1 : 0

async function get(path: string, status = 200): Promise<string> {
  const reply = await fetch(`${address}${path}`, { signal: AbortSignal.timeout(5_000) })
  const text = await reply.text()
  if (reply.status !== status) throw new Error(`${path} answered ${reply.status}: ${text.slice(0, 200)}`)
  return text
}

/** A command beside the running server reads what the demo wrote: the last thing it writes is the weekly figures. */
async function demoIsComplete() {
  const report = spawn(process.execPath, [join(root, 'bin/kolive.js'), 'report', 'weekly', '--json'], { cwd: root, env })
  let text = ''
  report.stdout.on('data', (chunk: Buffer) => (text += chunk))
  const code = await new Promise((resolve) => report.once('exit', resolve))
  if (code !== 0) throw new Error(`kolive report ended with ${code}`)
  expectText(text, 'IDR')
}

function expectText(text: string, part: string) {
  if (!text.toLowerCase().includes(part.toLowerCase())) throw new Error(`no ${part} in ${text.slice(0, 200)}`)
}

async function within(seconds: number, holds: () => Promise<unknown>) {
  for (const deadline = Date.now() + seconds * 1000; ; await sleep(0.25)) {
    try {
      return await holds()
    } catch (error) {
      if (Date.now() > deadline || product.exitCode !== null) throw error
    }
  }
}

function sleep(seconds: number) {
  return new Promise<void>((resolve) => setTimeout(resolve, seconds * 1000).unref())
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
