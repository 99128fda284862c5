import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, inject } from 'vitest'
import type { Role } from '#platform/db/tenant'
import { importMessages, importStatusMessages } from '../src/web/console/imports/messages.ts'
import { pileMessages } from '../src/web/console/imports/pile-messages.ts'
import { translate, type Messages, type Values } from '../src/web/messages/messages.ts'
import { openBrowser } from './browser.ts'
import { DESK, openPage, type Visit } from './page.ts'
import { demoComplete, openWorkspace, type Person, type Session } from './product.ts'

export { ask } from './product.ts'

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

type Opened = Partial<Visit> & { readonly keep?: boolean }

/** A browser of its own at an address of the console. What it complains of fails the test. */
export async function openConsole(path: string, { view = DESK, keep = false, ...visit }: Opened = {}): Promise<Page> {
  const page = await openPage(browser, url, { view, ...visit }, (complaint) => complaints.push(complaint))
  if (keep) kept.add(page.context())
  await page.goto(path)
  return page
}

/** Waits until all of the demo is in. */
export const demoStands = () => demoComplete(demoSession)

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

/** An empty workspace with its owner and a way to add others. */
export async function startWorkspace(name: string): Promise<Team> {
  const workspace = await openWorkspace(demoSession, name)
  return {
    ...workspace,
    async add(role, given) {
      const person = { email: workspace.emailOf(given), password: `the word of ${given}` }
      const { email, password } = person
      await kolive(
        'user',
        'add',
        '--workspace',
        workspace.id,
        '--email',
        email,
        '--name',
        given,
        '--role',
        role,
        '--password',
        password,
      )
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
export async function dropFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const dragged = await page.evaluateHandle(
    ([name, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.fromBase64(content)], name))
      return transfer
    },
    [name, Buffer.from(content as string).toString('base64')] as const,
  )
  await page.getByRole('button', { name: says(importMessages)('files') }).dispatchEvent('drop', { dataTransfer: dragged })
}

/** What the screen says of one file on its way in. */
export const cardOf = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })

/** Drops a file that raises no question, starts it, and waits until it is in. */
export async function importFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await dropFile(page, name, content)
  await cardOf(page, name)
    .getByRole('button', { name: new RegExp(`^${says(pileMessages)('import')}`) })
    .click()
  await cardOf(page, name).getByText(says(importStatusMessages)('done'), { exact: true }).waitFor()
}
