import { spawn, type ChildProcess } from 'node:child_process'
import { randomInt, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

const LAUNCHER = fileURLToPath(new URL('../bin/kolive.js', import.meta.url))

export type Person = { readonly email: string; readonly password: string }
/** A person's cookies, so that one sign-in serves many tests. */
export type Session = readonly { readonly name: string; readonly value: string; readonly url: string }[]

declare module 'vitest' {
  export interface ProvidedContext {
    product: Product
  }
}

/** `env` lets a command work beside it, `terminal` is the file it writes to. */
type Product = { url: string; env: Record<string, string>; terminal: string; login: Person; session: Session }

/** One product for all journeys. */
export default async function setUp(project: TestProject) {
  const { stop, ...product } = await startProduct()
  project.provide('product', product)
  return stop
}

/**
 * Starts Kolive as a person would, with the demo, on a folder of its own. It does not wait for the demo.
 * `TEST_DATA_DIR` names a folder that is kept instead, whose demo is loaded already at the next run.
 */
export async function startProduct(): Promise<Product & { stop: () => Promise<void> }> {
  const kept = process.env.TEST_DATA_DIR
  const folder = mkdtempSync(join(tmpdir(), 'kolive-product-'))
  chmodSync(folder, 0o755) // As root the database runs as somebody else, who has to reach it.
  const terminal = join(folder, 'terminal')
  // As if behind a proxy, so that every browser and program of the tests comes from somewhere else: see `elsewhere`.
  const env = { PATH: process.env.PATH!, DATA_DIR: kept ?? join(folder, 'data'), PORT: await freePort(), TRUST_PROXY: '1' }
  const output = openSync(terminal, 'a')
  const log = openSync(join(folder, 'log'), 'a')
  const child = spawn(process.execPath, [LAUNCHER, 'start', '--demo'], { env, stdio: ['ignore', output, log] })
  const ended = once(child, 'exit')
  const [url, email, password] = await readTerminal(terminal, child)
  const login = { email: email!, password: password! }
  const stop = async () => {
    child.kill('SIGINT')
    const [status] = await ended
    const said = readFileSync(join(folder, 'log'), 'utf8')
    rmSync(folder, { recursive: true, force: true })
    if (status !== 0) throw new Error(`Ctrl-C ends Kolive with status ${status}, and it says:\n${said}`)
  }
  return { url: url!, env, terminal, login, session: await signIn(url!, login), stop }
}

const SHOWN = /Kolive is on (\S+)\nSign in as (\S+) with the password (\S+)\n/

/** The address and the login, read where a person reads them. */
async function readTerminal(terminal: string, child: ChildProcess): Promise<string[]> {
  for (;;) {
    const shown = SHOWN.exec(readFileSync(terminal, 'utf8'))
    // The name instead of the number: a passkey belongs to a name.
    if (shown) return shown.slice(1).map((word) => word.replace('//127.0.0.1', '//localhost'))
    if (child.exitCode !== null) throw new Error(`Kolive ended with status ${child.exitCode} before it was up.`)
    await sleep(50)
  }
}

async function freePort(): Promise<string> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  return String(port)
}

/** A header that names an address nobody has called from: one place may sign in only ten times in a row. */
export const elsewhere = () => ({
  'x-forwarded-for': Array.from({ length: 8 }, () => randomInt(1, 65_535).toString(16)).join(':'),
})

/** Signs in as a program would. */
export async function signIn(url: string, person: Person): Promise<Session> {
  const reply = await fetch(`${url}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, ...elsewhere() },
    body: JSON.stringify(person),
  })
  if (!reply.ok) throw new Error(`Signing in as ${person.email}: ${reply.status} ${await reply.text()}`)
  return reply.headers.getSetCookie().map((cookie) => {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!
    return { name: name!, value: value!, url }
  })
}

/** One request to the API, in the person's first or another workspace. @throws when it is refused. */
export async function ask(session: Session, path: string, { workspace, body }: { workspace?: string; body?: object } = {}) {
  const { url } = session[0]!
  const reply = await fetch(`${url}/v1${path}`, {
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
    headers: {
      cookie: session.map(({ name, value }) => `${name}=${value}`).join('; '),
      origin: url,
      'content-type': 'application/json',
      ...(workspace && { 'x-workspace': workspace }),
    },
  })
  if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`)
  return (await reply.json()) as any
}

/** Waits until all of the demo is in. */
export async function demoComplete(session: Session): Promise<void> {
  for (const deadline = Date.now() + 180_000; ; await sleep(500)) {
    if ((await ask(session, '/audit?action=demo.loaded')).data.length > 0) return
    if (Date.now() > deadline) throw new Error('The demo is not complete after three minutes.')
  }
}

/** An empty workspace with its owner, Ratna Sari; its addresses are nobody else's. */
export async function openWorkspace(session: Session, name: string) {
  const domain = `${randomUUID()}.test`
  const emailOf = (given: string) => `${given.toLowerCase()}@${domain}`
  const owner = { email: emailOf('Ratna'), password: 'a sentence of my own' }
  const body = { name, zone: 'Asia/Jakarta', currency: 'IDR', locale: 'en', owner: { name: 'Ratna Sari', ...owner } }
  const { id } = (await ask(session, '/workspaces', { body })) as { id: string }
  return { id, emailOf, session: await signIn(session[0]!.url, owner) }
}
