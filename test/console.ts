import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, inject, vi } from 'vitest'
import type { Role } from '#platform/db/tenant'
import { importMessages } from '../src/web/console/imports/messages.ts'
import { translate, type Messages, type Values } from '../src/web/messages/messages.ts'
import { openBrowser } from './browser.ts'
import { elsewhere, signIn, type Person, type Session } from './product.ts'

export const { url, login, terminal, session: demoSession } = inject('product')
const { env } = inject('product')
const browser = await openBrowser()
const complaints: string[] = []

/** What stays open from test to test. */
const kept = new Set<BrowserContext>()

afterAll(() => browser.close())
afterEach(async () => {
  for (const context of browser.contexts()) if (!kept.has(context)) await context.close()
  if (complaints.length > 0) throw new Error(`The browser complains:\n${complaints.splice(0).join('\n')}`)
})

type View = Pick<BrowserContextOptions, 'locale' | 'colorScheme' | 'viewport'>
export const DESK: View = { locale: 'en-GB', colorScheme: 'light', viewport: { width: 1440, height: 900 } }
export const PHONE: View = { locale: 'vi-VN', colorScheme: 'dark', viewport: { width: 390, height: 844 } }

type Opened = { readonly session?: Session; readonly view?: View; readonly before?: () => void; readonly keep?: boolean }

/**
 * A browser of its own at an address of the console. Errors of its pages fail the test, violations of the content
 * policy among them; `before` runs in each page ahead of our code.
 */
export async function openConsole(path: string, { session, view = DESK, before, keep = false }: Opened = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
    extraHTTPHeaders: elsewhere(),
    ...view,
  })
  if (session) await context.addCookies([...session])
  if (before) await context.addInitScript(before)
  if (keep) kept.add(context)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('response', (reply) => reply.status() >= 500 && complaints.push(`${reply.url()}: ${reply.status()}`))
  page.on('console', (message) => {
    // A refused request is an answer; whoever asks shows it.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(`${page.url()}: ${message.text()}`)
  })
  await page.goto(path)
  return page
}

/** One request to the API, in the demo's or another workspace. @throws when it is refused. */
export async function ask(session: Session, path: string, { workspace, body }: { workspace?: string; body?: object } = {}) {
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
export async function demoStands(): Promise<void> {
  const isLoaded = async () => (await ask(demoSession, '/audit?action=demo.loaded')).data.length > 0
  await vi.waitUntil(isLoaded, { timeout: 180_000, interval: 500 })
}

/** A command on the same data, beside the running server: what it prints as JSON. */
async function kolive(...args: string[]) {
  const launcher = fileURLToPath(new URL('../bin/kolive.js', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [launcher, ...args, '--json'], { env })
  return JSON.parse(stdout)
}

export type Team = {
  readonly id: string
  readonly session: Session
  emailOf(name: string): string
  add(role: Role, name: string): Promise<Person>
}

/** An empty workspace with its owner, Ratna Sari, and a way to add others; its addresses are nobody else's. */
export async function startWorkspace(name: string): Promise<Team> {
  const domain = `${randomUUID()}.test`
  const emailOf = (given: string) => `${given.toLowerCase()}@${domain}`
  const owner = { email: emailOf('Ratna'), password: 'a sentence of my own' }
  const body = { name, zone: 'Asia/Jakarta', currency: 'IDR', locale: 'en', owner: { name: 'Ratna Sari', ...owner } }
  const { id } = await ask(demoSession, '/workspaces', { body })
  return {
    id,
    session: await signIn(url, owner),
    emailOf,
    async add(role, given) {
      const person = { email: emailOf(given), password: `the word of ${given}` }
      const { email, password } = person
      await kolive('user', 'add', '--workspace', id, '--email', email, '--name', given, '--role', role, '--password', password)
      return person
    },
  }
}

/** What the console says in English: tests find things by the words a person reads. */
export const says =
  <Key extends string>(messages: Messages<Key>) =>
  (key: Key, values?: Values) =>
    translate(messages, key, 'en', values)

/** Drops a file on the drop zone, as if dragged from a folder. */
export async function dropFile(page: Page, name: string, content: string): Promise<void> {
  const dragged = await page.evaluateHandle(
    ([name, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], name, { type: 'text/csv' }))
      return transfer
    },
    [name, content] as const,
  )
  await page.getByRole('button', { name: says(importMessages)('files') }).dispatchEvent('drop', { dataTransfer: dragged })
}
