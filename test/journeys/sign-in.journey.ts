import { createHmac } from 'node:crypto'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { consoleMessages } from '../../src/web/console/messages.ts'
import { importMessages } from '../../src/web/console/imports/messages.ts'
import { roleMessages } from '../../src/web/console/roles.ts'
import { memberMessages, securityMessages, settingsMessages } from '../../src/web/console/settings/messages.ts'
import { signInMessages } from '../../src/web/console/sign-in/messages.ts'
import { todayMessages } from '../../src/web/console/today/messages.ts'
import { openConsole, says, startWorkspace, url, type Team } from '../console.ts'
import { signIn } from '../product.ts'

const c = says(consoleMessages)
const members = says(memberMessages)
const role = says(roleMessages)
const s = says(securityMessages)
const settings = says(settingsMessages)
const t = says(signInMessages)

let team: Team
beforeAll(async () => {
  team = await startWorkspace('Sign in')
})

const seesToday = (page: Page) => page.getByRole('heading', { level: 1, name: c('today') }).waitFor()

/** The link that a dialog offers to copy. */
async function readLink(page: Page): Promise<string> {
  const link = await page.getByRole('dialog').getByTitle(url).getAttribute('title')
  await page.getByRole('button', { name: settings('done') }).click()
  return link!
}

async function fillSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel(t('email')).fill(email)
  await page.getByLabel(t('password'), { exact: true }).fill(password)
  await page.getByRole('button', { name: t('signIn'), exact: true }).click()
}

test('a colleague joins by a link that needs no mail, and sees what a viewer may', async () => {
  const office = await openConsole('/settings/members', { session: team.session })
  await office.getByRole('button', { name: members('invite') }).click()
  const email = team.emailOf('Budi')
  await office.getByLabel(settings('email')).fill(email)
  await office.getByRole('combobox', { name: settings('role'), exact: true }).click()
  await office.getByRole('option', { name: role('viewer') }).click()
  await office
    .getByRole('dialog')
    .getByRole('button', { name: members('invite') })
    .click()
  const link = await readLink(office)
  await office.getByText(email).waitFor()

  const guest = await openConsole(link)
  await guest.getByRole('heading', { name: t('invitedTitle', { workspace: 'Sign in' }) }).waitFor()
  await guest.getByLabel(t('name')).fill('Budi Santoso')
  await guest.getByLabel(t('newPassword')).fill('kopi pagi di teras')
  await guest.getByRole('button', { name: t('accept') }).click()
  await seesToday(guest)
  await guest.getByText(says(todayMessages)('emptyReadOnly')).waitFor()

  await guest.getByRole('link', { name: c('import'), exact: true }).click()
  await guest.getByText(says(importMessages)('readOnly')).waitFor()
  expect(await guest.getByRole('button', { name: says(importMessages)('files') }).count()).toBe(0)
  await guest.getByRole('link', { name: c('settings') }).click()
  const pages = guest.getByRole('navigation', { name: settings('sections') })
  await pages.getByRole('link', { name: settings('members') }).click()
  await guest.getByText('Budi Santoso').waitFor()
  expect(await guest.getByRole('button', { name: members('invite') }).count()).toBe(0)
  const allowed = ['workspace', 'rates', 'members', 'security'] as const
  expect(await pages.getByRole('link').allTextContents()).toEqual(allowed.map((name) => settings(name)))

  const late = await openConsole(link)
  await late.getByRole('heading', { name: t('linkBroken') }).waitFor()
})

test('who forgot the password chooses a new one by the owner’s link, once', async () => {
  const { email } = await team.add('finance', 'Sari')
  const office = await openConsole('/settings/members', { session: team.session })
  await office.getByRole('button', { name: settings('actionsOf', { name: 'Sari' }), exact: true }).click()
  await office.getByRole('menuitem', { name: members('resetLink') }).click()
  const link = await readLink(office)

  const guest = await openConsole(link)
  await guest.getByLabel(t('newPassword')).fill('password123')
  await guest.getByRole('button', { name: t('savePassword') }).click()
  await guest.getByText(t('tooCommon')).waitFor()
  await guest.getByLabel(t('newPassword')).fill('hujan di bulan juni')
  await guest.getByRole('button', { name: t('savePassword') }).click()
  await guest.getByText(t('resetDone')).waitFor()
  await fillSignIn(guest, email, 'hujan di bulan juni')
  await seesToday(guest)

  const late = await openConsole(link)
  await late.getByLabel(t('newPassword')).fill('angin di bulan mei')
  await late.getByRole('button', { name: t('savePassword') }).click()
  await late.getByText(t('linkBroken')).waitFor()
})

test('with a second step on, the password alone lets nobody in', async () => {
  const person = await team.add('lead', 'Tono')
  const own = await openConsole('/settings/security', { session: await signIn(url, person) })
  await own.getByRole('button', { name: s('turnOn') }).click()
  await own
    .getByRole('textbox', { name: s('current') })
    .last()
    .fill(person.password)
  await own.getByRole('button', { name: s('turnOn') }).click()
  const secret = (await own.getByRole('button', { name: s('secret') }).getAttribute('title'))!
  await own.getByLabel(s('code')).fill(totp(secret))
  await own.getByRole('button', { name: s('confirm') }).click()
  await own.getByText(s('isOn')).waitFor()

  const page = await openConsole('/settings/security')
  await fillSignIn(page, person.email, person.password)
  await page.getByLabel(t('code')).fill('000000')
  await page.getByRole('button', { name: t('confirm') }).click()
  await page.getByText(t('wrongCode')).waitFor()
  await page.getByLabel(t('code')).fill(totp(secret))
  await page.getByRole('button', { name: t('confirm') }).click()
  // It leads where the person wanted to go.
  await page.getByRole('heading', { level: 1, name: settings('security') }).waitFor()
  await page.getByText(s('on'), { exact: true }).waitFor()
})

test('a passkey signs in without e-mail or password', async () => {
  const page = await openConsole('/settings/security', { session: team.session })
  const device = await page.context().newCDPSession(page)
  await device.send('WebAuthn.enable')
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.getByRole('button', { name: s('addPasskey') }).click()
  await page.getByText(s('passkeyAdded')).waitFor()
  const name = await page.evaluate(() => navigator.platform)
  await page.getByRole('button', { name: s('removePasskey', { name }) }).waitFor()

  await page.getByRole('button', { name: c('account', { name: 'Ratna Sari' }) }).click()
  await page.getByRole('menuitem', { name: c('signOut') }).click()
  await page.getByRole('button', { name: t('passkey') }).click()
  await seesToday(page)
})

/** RFC 6238 with the usual choices: six digits of HMAC-SHA-1 over the half minute. */
function totp(secret: string): string {
  const bits = [...secret]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const digest = createHmac('sha1', key).update(counter).digest()
  const number = digest.readUInt32BE(digest.at(-1)! & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}
