import { readFileSync } from 'node:fs'
import axe from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import type { Language } from '#shared/language'
import { commissionsMessages, explainMessages } from '../src/web/console/commissions/messages.ts'
import { creatorMessages } from '../src/web/console/creators/messages.ts'
import { healthMessages } from '../src/web/console/imports/health/messages.ts'
import { mappingMessages } from '../src/web/console/imports/mapping/messages.ts'
import { importMessages } from '../src/web/console/imports/messages.ts'
import { pileMessages } from '../src/web/console/imports/pile-messages.ts'
import { consoleMessages } from '../src/web/console/messages.ts'
import { orderMessages } from '../src/web/console/orders/messages.ts'
import { keyMessages, memberMessages, securityMessages, settingsMessages } from '../src/web/console/settings/messages.ts'
import { programmeMessages } from '../src/web/console/programme/messages.ts'
import { faultMessages, rewardsMessages, termsMessages } from '../src/web/console/programme/rewards/messages.ts'
import { simulatorMessages } from '../src/web/console/programme/simulator/messages.ts'
import { signInMessages } from '../src/web/console/sign-in/messages.ts'
import { todayMessages } from '../src/web/console/today/messages.ts'
import { reportMessages } from '../src/web/console/reports/messages.ts'
import { translate, type Messages, type Values } from '../src/web/messages/messages.ts'
import { kitMessages } from '../src/web/ui/messages.ts'
import { ask, openWorkspace, type Session } from './product.ts'

/** Somebody and something of each kind to look at. */
export type Places = Readonly<Record<'creator' | 'order' | 'import' | 'commission' | 'reward', string>>

/** Who looks: somebody of the demo, the owner of an empty workspace, somebody who has not signed in. */
export type Viewer = 'demo' | 'newcomer' | 'stranger'

export type Screen = {
  readonly path: string | ((places: Places) => string)
  /** What stands on the screen once all of it is there. */
  readonly shows: (page: Page, language: Language) => Locator
  readonly as?: Viewer
  /** What opens it from there. */
  readonly open?: (page: Page, language: Language) => Promise<unknown>
  /** Requests that get no answer. */
  readonly cut?: string
}

const named =
  (level?: number) =>
  <Key extends string>(messages: Messages<Key>, key: Key) =>
  (page: Page, language: Language) =>
    page.getByRole('heading', { name: translate(messages, key, language), ...(level && { level }) }).first()
const title = named(1)
const heading = named()
const text =
  <Key extends string>(messages: Messages<Key>, key: Key) =>
  (page: Page, language: Language) =>
    page.getByText(translate(messages, key, language)).first()
const rows = (page: Page) => page.locator('tr[data-row="0"]').first()
const dialog = (page: Page) => page.locator('.mantine-Modal-content')
const alert = (page: Page) => page.getByRole('alert').first()
const press = (key: string) => (page: Page) => page.keyboard.press(key)
const click = <Key extends string>(messages: Messages<Key>, key: Key, values?: Values) => {
  return (page: Page, language: Language) =>
    page
      .getByRole('button', { name: translate(messages, key, language, values) })
      .first()
      .click()
}

const ORDER_ROWS = readFileSync(
  new URL('../src/modules/imports/fixtures/tiktok-affiliate-orders.en.csv', import.meta.url),
  'utf8',
)
const UNKNOWN_ROWS = 'Nomor\tTgl\tTotal bayar\tKeadaan\nW-1\t01/03/2026 10:00\t150000\tLunas\n'
const paste = (rows: string) => async (page: Page, language: Language) => {
  await click(pileMessages, 'paste')(page, language)
  await dialog(page).locator('textarea').fill(rows)
  await dialog(page).locator('[type=submit]').click()
  await page.getByRole('heading', { level: 3 }).first().waitFor()
}

/** Terms as the simulator's address keeps them. */
const FIVE_PERCENT = encodeURIComponent(
  JSON.stringify({
    kind: 'percentage',
    rate: '5',
    amount: null,
    per: null,
    bands: [],
    band_mode: null,
    period: 'month',
    priority: 0,
    conditions: {},
    caps: {},
    starts_at: '2026-11-01T00:00:00Z',
    ends_at: null,
  }),
)

/** Every screen there is, with its sheets, dialogs and menus, when it is empty and when it fails. A new one needs a line. */
export const SCREENS: Readonly<Record<string, Screen>> = {
  'sign-in': { path: '/sign-in', shows: title(signInMessages, 'title'), as: 'stranger' },
  'a forgotten password': { path: '/forgot-password', shows: title(signInMessages, 'forgotTitle'), as: 'stranger' },
  'an invitation that is over': {
    path: '/join?token=none',
    shows: (page) => page.getByRole('heading', { level: 1 }),
    as: 'stranger',
  },
  'a new workspace': { path: '/new-workspace', shows: title(signInMessages, 'startTitle') },

  Today: { path: '/', shows: heading(todayMessages, 'topCreators') },
  Import: { path: '/imports', shows: rows },
  'the sheet of an import': { path: (to) => `/imports?open=${to.import}`, shows: heading(importMessages, 'rejectedRows') },
  'an import': { path: (to) => `/imports/${to.import}`, shows: heading(importMessages, 'rejectedRows') },
  'where the files are': {
    path: '/imports',
    open: (page) => page.locator('summary').first().click(),
    shows: (page) => page.getByRole('term').first(),
  },
  'a place to paste rows': { path: '/imports', open: click(pileMessages, 'paste'), shows: dialog },
  'a file that was looked at': {
    path: '/imports',
    open: async (page, language) => {
      await paste(ORDER_ROWS)(page, language)
      await page.locator('li summary').click()
      await click(pileMessages, 'change')(page, language)
    },
    shows: (page, language) => page.getByLabel(translate(importMessages, 'exportedAt', language)),
  },
  'the columns of an unknown file': {
    path: '/imports',
    open: async (page, language) => {
      await paste(UNKNOWN_ROWS)(page, language)
      await click(pileMessages, 'mapColumns')(page, language)
    },
    shows: (page) => dialog(page).getByRole('row').nth(1),
  },
  'data health': { path: '/imports/health', shows: heading(healthMessages, 'sources') },
  'the columns that are remembered': { path: '/imports/mappings', shows: text(mappingMessages, 'noneYet') },
  Products: { path: '/products', shows: rows },
  shops: { path: '/products/shops', shows: rows },
  categories: { path: '/products/categories', shows: (page) => page.getByRole('heading', { level: 1 }) },
  'duplicates of creators': { path: '/creators/duplicates', shows: (page) => page.getByRole('heading', { level: 1 }) },
  'sub-ids of an account': { path: '/creators/sub-ids', shows: (page) => page.getByRole('heading', { level: 1 }) },
  'commission plans': { path: '/programme/plans', shows: rows },
  differences: { path: '/commissions/differences', shows: rows },
  'the ledger': { path: '/commissions/ledger', shows: rows },
  'exchange rates': { path: '/settings/rates', shows: (page) => page.getByRole('heading', { level: 1 }) },
  'the report of a day': { path: '/reports?cadence=daily', shows: rows },
  'the report of a month': { path: '/reports?cadence=monthly', shows: rows },
  Orders: { path: '/orders', shows: rows },
  'the sheet of an order': { path: ({ order }) => `/orders?line=${order}`, shows: heading(orderMessages, 'versions') },
  'an order': { path: ({ order }) => `/orders/${order}`, shows: heading(orderMessages, 'versions') },
  'a filter': {
    path: '/orders',
    open: click(kitMessages, 'addFilter', { what: '' }),
    shows: (page) => page.getByRole('menuitem').first(),
  },
  Creators: { path: '/creators', shows: rows },
  'several creators': {
    path: '/creators',
    open: async (page) => {
      await rows(page).focus()
      for (const key of ['x', 'j', 'x']) await page.keyboard.press(key)
    },
    shows: (page) => page.getByRole('toolbar'),
  },
  'the sheet of a creator': { path: ({ creator }) => `/creators?creator=${creator}`, shows: heading(creatorMessages, 'tiers') },
  'a creator': { path: ({ creator }) => `/creators/${creator}`, shows: heading(creatorMessages, 'tiers') },
  'a move to another tier': {
    path: ({ creator }) => `/creators/${creator}`,
    open: click(creatorMessages, 'move'),
    shows: (page) => dialog(page).locator('form'),
  },
  Commissions: { path: '/commissions', shows: rows },
  'the explanation of a commission': {
    path: ({ commission }) => `/commissions?commission=${commission}`,
    shows: heading(explainMessages, 'how'),
  },
  'a commission': { path: ({ commission }) => `/commissions/${commission}`, shows: heading(explainMessages, 'how') },
  'the weekly report': { path: '/reports', shows: rows },

  'settings of the workspace': { path: '/settings/workspace', shows: title(settingsMessages, 'workspace') },
  Programme: { path: '/programme', shows: title(programmeMessages, 'title') },
  'the form of a programme': { path: '/programme', open: click(programmeMessages, 'start'), shows: dialog },
  'the form of a tier': { path: '/programme', open: click(programmeMessages, 'addTier'), shows: dialog },
  Rewards: { path: '/programme/rewards', shows: title(rewardsMessages, 'title') },
  'the sheet of a reward': {
    path: ({ reward }) => `/programme/rewards?reward=${reward}`,
    shows: heading(rewardsMessages, 'history'),
  },
  'the form of a reward': { path: '/programme/rewards?form=new', shows: text(termsMessages, 'whatIf') },
  'the form of a reward that lacks something': {
    path: '/programme/rewards?form=new',
    open: click(termsMessages, 'whatIf'),
    shows: text(faultMessages, 'reward.needed'),
  },
  'new terms of a reward': {
    path: ({ reward }) => `/programme/rewards?reward=${reward}&form=terms`,
    shows: text(termsMessages, 'whatIf'),
  },
  'another name for a reward': {
    path: ({ reward }) => `/programme/rewards?reward=${reward}`,
    open: click(rewardsMessages, 'rename'),
    shows: dialog,
  },
  'the stop of a reward': {
    path: ({ reward }) => `/programme/rewards?reward=${reward}`,
    open: click(rewardsMessages, 'stop'),
    shows: dialog,
  },
  'a simulation': { path: `/programme/simulator?terms=${FIVE_PERCENT}`, shows: heading(simulatorMessages, 'byCreator') },
  'a simulation that is not asked yet': { path: '/programme/simulator', shows: text(simulatorMessages, 'nothingAsked') },
  'settings of members': {
    path: '/settings/members',
    shows: (page) => page.getByRole('listitem').filter({ hasText: 'demo@kolive.local' }),
  },
  'the form of an invitation': { path: '/settings/members', open: click(memberMessages, 'invite'), shows: dialog },
  'settings of API keys': { path: '/settings/keys', shows: text(keyMessages, 'none') },
  'the form of an API key': { path: '/settings/keys', open: click(keyMessages, 'create'), shows: dialog },
  'settings of security': { path: '/settings/security', shows: heading(securityMessages, 'passkeys') },
  'the audit log': { path: '/settings/audit', shows: rows },
  'the menu of an account': {
    path: '/settings/security',
    open: click(consoleMessages, 'account', { name: 'Demo' }),
    shows: (page) => page.getByRole('menu'),
  },
  'the search': { path: '/settings/security', open: press('Control+k'), shows: (page) => page.getByRole('dialog') },
  'the list of shortcuts': { path: '/settings/security', open: press('?'), shows: dialog },

  'no such page': { path: '/nowhere', shows: title(consoleMessages, 'missingTitle') },
  'no such order': { path: '/orders/none', shows: alert },
  'no such import': { path: '/imports/none', shows: alert },
  'no such creator': { path: '/creators/none', shows: alert },
  'no such commission': { path: '/commissions/none', shows: alert },
  'Today without a connection': { path: '/', cut: '**/v1/today**', shows: alert },
  'orders without a connection': { path: '/orders', cut: '**/v1/orders**', shows: alert },
  'the weekly report without a connection': { path: '/reports', cut: '**/v1/reports/**', shows: alert },

  'Today of a newcomer': { path: '/', as: 'newcomer', shows: text(todayMessages, 'emptyTitle') },
  'data health of a newcomer': { path: '/imports/health', as: 'newcomer', shows: text(healthMessages, 'none') },
  'imports of a newcomer': { path: '/imports', as: 'newcomer', shows: text(importMessages, 'none') },
  'orders of a newcomer': { path: '/orders', as: 'newcomer', shows: text(orderMessages, 'noneTitle') },
  'creators of a newcomer': { path: '/creators', as: 'newcomer', shows: text(creatorMessages, 'none') },
  'commissions of a newcomer': { path: '/commissions', as: 'newcomer', shows: text(commissionsMessages, 'none') },
  'the weekly report of a newcomer': { path: '/reports', as: 'newcomer', shows: text(reportMessages, 'noData') },
  'rewards of a newcomer': { path: '/programme/rewards', as: 'newcomer', shows: text(programmeMessages, 'none') },
  'the programme of a newcomer': { path: '/programme', as: 'newcomer', shows: text(programmeMessages, 'none') },
  'orders that no filter fits': { path: '/orders?q=nothing-like-it', shows: text(orderMessages, 'noneFit') },
}

/** Where to look in the demo, and who may. */
export async function findPlaces(demo: Session): Promise<{ places: Places; sessions: Record<Viewer, Session | undefined> }> {
  const first = async (path: string) => (await ask(demo, path)).data[0]
  const { attention } = await ask(demo, '/today')
  const { session: newcomer } = await openWorkspace(demo, 'Nothing yet')
  return {
    places: {
      creator: (await first('/creators?limit=1')).creator.id,
      order: (await first('/orders?limit=1')).id,
      import: attention.find(({ code }: any) => code === 'rows_rejected').subject,
      commission: (await first('/commissions?limit=1&payer=brand&status=approved')).id,
      reward: (await first('/programs')).rewards[0].id,
    },
    sessions: { demo, newcomer, stranger: undefined },
  }
}

/** Goes to a screen and waits until all of it is there. */
export async function visit(page: Page, { path, shows, open, cut }: Screen, places: Places, language: Language): Promise<void> {
  if (cut) await page.route(cut, (route) => route.abort())
  try {
    await page.goto(typeof path === 'string' ? path : path(places))
    if (open) {
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await open(page, language)
    }
    await shows(page, language).waitFor()
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
  } finally {
    if (cut) await page.unroute(cut)
  }
}

/** What axe finds, each with the place: all of its rules, best practice among them; then what sticks out at the side. */
export async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  return beyond < 1 ? found : [...found, `${beyond} pixels beyond the side`]
}
