import axe from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '#shared/language'
import { explainMessages } from '../../src/web/console/commissions/messages.ts'
import { creatorMessages } from '../../src/web/console/creators/messages.ts'
import { importMessages } from '../../src/web/console/imports/messages.ts'
import { consoleMessages } from '../../src/web/console/messages.ts'
import { orderMessages } from '../../src/web/console/orders/messages.ts'
import { keyMessages, memberMessages, securityMessages, settingsMessages } from '../../src/web/console/settings/messages.ts'
import { signInMessages } from '../../src/web/console/sign-in/messages.ts'
import { todayMessages } from '../../src/web/console/today/messages.ts'
import { translate, type Messages, type Values } from '../../src/web/messages/messages.ts'
import { kitMessages } from '../../src/web/ui/messages.ts'
import { ask, demoSession, demoStands, DESK, openConsole, PHONE, startWorkspace } from '../console.ts'

/** Somebody and something of each kind to look at. */
type Places = Record<'creator' | 'order' | 'import' | 'commission' | 'invitation', string>

type Screen = {
  readonly path: (places: Places) => string
  /** What stands on the screen once all of it is there. */
  readonly shows: (page: Page, language: Language) => Locator
  readonly signedOut?: true
  /** What opens it from there. */
  readonly open?: (page: Page, language: Language) => Promise<void>
}

const title = <Key extends string>(messages: Messages<Key>, key: Key) => {
  return (page: Page, language: Language) =>
    page.getByRole('heading', { level: 1, name: translate(messages, key, language) }).first()
}
const heading = <Key extends string>(messages: Messages<Key>, key: Key) => {
  return (page: Page, language: Language) => page.getByRole('heading', { name: translate(messages, key, language) }).first()
}
const rows = (page: Page) => page.locator('tr[data-row="0"]')
const dialog = (page: Page) => page.getByRole('dialog')
const press = (key: string) => (page: Page) => page.keyboard.press(key)
const click = <Key extends string>(messages: Messages<Key>, key: Key, values?: Values) => {
  return (page: Page, language: Language) =>
    page
      .getByRole('button', { name: translate(messages, key, language, values) })
      .first()
      .click()
}

const SCREENS: Readonly<Record<string, Screen>> = {
  'sign-in': { path: () => '/sign-in', shows: title(signInMessages, 'title'), signedOut: true },
  'a forgotten password': { path: () => '/forgot-password', shows: title(signInMessages, 'forgotTitle'), signedOut: true },
  'a new password': { path: () => '/reset-password?token=x', shows: title(signInMessages, 'resetTitle'), signedOut: true },
  'an invitation': {
    path: ({ invitation }) => invitation,
    shows: (page, language) => page.getByRole('button', { name: translate(signInMessages, 'accept', language) }),
    signedOut: true,
  },
  'a new workspace': { path: () => '/new-workspace', shows: title(signInMessages, 'startTitle') },
  Today: { path: () => '/', shows: heading(todayMessages, 'topCreators') },
  Import: { path: () => '/imports', shows: rows },
  'the sheet of an import': { path: (to) => `/imports?open=${to.import}`, shows: heading(importMessages, 'rejectedRows') },
  'an import': { path: (to) => `/imports/${to.import}`, shows: heading(importMessages, 'rejectedRows') },
  Orders: { path: () => '/orders', shows: rows },
  'the sheet of an order': { path: ({ order }) => `/orders?line=${order}`, shows: heading(orderMessages, 'versions') },
  'an order': { path: ({ order }) => `/orders/${order}`, shows: heading(orderMessages, 'versions') },
  Creators: { path: () => '/creators', shows: rows },
  'the sheet of a creator': { path: ({ creator }) => `/creators?creator=${creator}`, shows: heading(creatorMessages, 'tiers') },
  'a creator': { path: ({ creator }) => `/creators/${creator}`, shows: heading(creatorMessages, 'tiers') },
  Commissions: { path: () => '/commissions', shows: rows },
  'the explanation of a commission': {
    path: ({ commission }) => `/commissions?commission=${commission}`,
    shows: heading(explainMessages, 'how'),
  },
  'a commission': { path: ({ commission }) => `/commissions/${commission}`, shows: heading(explainMessages, 'how') },
  'the weekly report': { path: () => '/weekly', shows: rows },
  'settings of the workspace': { path: () => '/settings/workspace', shows: title(settingsMessages, 'workspace') },
  'settings of the programme': { path: () => '/settings/programme', shows: title(settingsMessages, 'programme') },
  'settings of members': {
    path: () => '/settings/members',
    shows: (page) => page.getByRole('listitem').filter({ hasText: 'demo@kolive.local' }),
  },
  'settings of API keys': {
    path: () => '/settings/keys',
    shows: (page, language) => page.getByText(translate(keyMessages, 'none', language)),
  },
  'settings of security': { path: () => '/settings/security', shows: heading(securityMessages, 'passkeys') },
  'the audit log': { path: () => '/settings/audit', shows: rows },
  'the options of an import': {
    path: () => '/imports',
    open: click(importMessages, 'options'),
    shows: (page, language) => page.getByLabel(translate(importMessages, 'exportedAt', language)),
  },
  'a filter': {
    path: () => '/orders',
    open: click(kitMessages, 'addFilter', { what: '' }),
    shows: (page) => page.getByRole('menuitem').first(),
  },
  'the form of an invitation': { path: () => '/settings/members', open: click(memberMessages, 'invite'), shows: dialog },
  'the form of an API key': { path: () => '/settings/keys', open: click(keyMessages, 'create'), shows: dialog },
  'the menu of an account': {
    path: () => '/settings/security',
    open: click(consoleMessages, 'account', { name: 'Demo' }),
    shows: (page) => page.getByRole('menu'),
  },
  'the search': { path: () => '/settings/security', open: press('Control+k'), shows: dialog },
  'the list of shortcuts': { path: () => '/settings/security', open: press('?'), shows: dialog },
  'no such page': { path: () => '/nowhere', shows: title(consoleMessages, 'missingTitle') },
}

let places: Places
beforeAll(async () => {
  await demoStands()
  const first = async (path: string) => (await ask(demoSession, path)).data[0]
  const { attention } = await ask(demoSession, '/today')
  const team = await startWorkspace('Axe')
  const invite = { workspace: team.id, body: { email: team.emailOf('Guest'), role: 'finance' } }
  places = {
    creator: (await first('/creators?limit=1')).creator.id,
    order: (await first('/orders?limit=1')).id,
    import: attention.find(({ code }: any) => code === 'rows_rejected').subject,
    commission: (await first('/commissions?limit=1&payer=brand&status=approved')).id,
    invitation: new URL((await ask(team.session, '/invitations', invite)).link).href,
  }
})

describe.each([
  ['light, English, on a desk', DESK, 'en'],
  ['dark, Vietnamese, on a phone', PHONE, 'vi'],
] as const)('%s', (_, view, language) => {
  let inside: Page
  let outside: Page
  beforeAll(async () => {
    inside = await openConsole('/healthz', { view, session: demoSession, keep: true })
    outside = await openConsole('/healthz', { view, keep: true })
  })

  test.each(Object.entries(SCREENS))('%s can be read and used by everybody', async (_, { path, open, shows, signedOut }) => {
    const page = signedOut ? outside : inside
    await page.goto(path(places))
    if (open) {
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await open(page, language)
    }
    await shows(page, language).waitFor()
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
    expect(await findFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'pixels beyond the side').toBeLessThan(1)
  })
})

/** What axe finds, each with the place: all of its rules, best practice among them. */
async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}

test.each(['/weekly', '/orders'])('%s reads the same in a browser that knows no Temporal', async (path) => {
  const read = async (before?: () => void) => {
    const page = await openConsole(path, { session: demoSession, ...(before && { before }) })
    await rows(page).waitFor()
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
    if (before) expect(await page.evaluate(() => 'Temporal' in globalThis)).toBe(false)
    return page.locator('main').innerText()
  }
  const withoutTemporal = await read(() => Reflect.deleteProperty(globalThis, 'Temporal'))
  expect(withoutTemporal).toBe(await read())
})
