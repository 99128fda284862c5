import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contentMessages } from '../../src/web/console/field-messages.ts'
import { consoleMessages } from '../../src/web/console/messages.ts'
import { importMessages } from '../../src/web/console/imports/messages.ts'
import { signInMessages } from '../../src/web/console/sign-in/messages.ts'
import { todayMessages } from '../../src/web/console/today/messages.ts'
import { reportMessages } from '../../src/web/console/reports/messages.ts'
import { cardOf, demoStands, importFile, login, openConsole, says, url } from '../console.ts'
import { signIn } from '../product.ts'

const c = says(consoleMessages)
const i = says(importMessages)
const s = says(signInMessages)
const t = says(todayMessages)
const w = says(reportMessages)

const FILE = 'tiktok-affiliate-orders.id.csv'
const orders = readFileSync(new URL(`../../src/modules/imports/fixtures/${FILE}`, import.meta.url), 'utf8')

test('from the demo to a workspace of one’s own, its first file, its first report, and the demo is gone', async () => {
  await demoStands()
  const page = await openConsole('/', { session: await signIn(url, login) })
  await page.getByRole('link', { name: t('startOwn') }).click()
  await page.getByLabel(s('workspaceName')).fill('Bayi Bahagia')
  await page.getByLabel(s('name')).fill('Ratna Sari')
  await page.getByLabel(s('email')).fill(`ratna.${Date.now()}@bayi-bahagia.test`)
  await page.getByLabel(s('newPassword')).fill('a sentence of my own')
  await page.getByRole('button', { name: s('start') }).click()

  await page.getByText(t('emptyTitle')).waitFor()
  await page.getByRole('link', { name: t('importFile') }).click()
  await importFile(page, FILE, orders)
  await cardOf(page, FILE)
    .getByRole('link', { name: i('seeReport') })
    .click()

  // The stroller of the week was cancelled, so it is in no part of the paid GMV.
  await page.getByRole('grid', { name: w('perCreator') }).waitFor()
  const split = page.getByRole('figure', { name: says(contentMessages)('split') })
  const parts = split.getByRole('listitem')
  const live = parts.filter({ hasText: says(contentMessages)('live') }).locator('data')
  expect(await live.getAttribute('value')).toBe('493000 IDR')
  expect(
    await parts
      .filter({ hasText: says(contentMessages)('video') })
      .locator('data')
      .getAttribute('value'),
  ).toBe('1277500.5 IDR')
  const names = await page
    .getByRole('grid', { name: w('perCreator') })
    .locator('tr[data-row]')
    .allTextContents()
  expect(names.map((name) => /dinda\.mom|rara_story|bunda\.ayu/.exec(name)?.[0])).toEqual([
    'rara_story',
    'dinda.mom',
    'bunda.ayu',
  ])

  await page.getByRole('link', { name: c('today') }).click()
  await page.getByText(t('demoBeside')).waitFor()
  if (process.env.TEST_DATA_DIR) return
  await page.getByRole('button', { name: t('removeDemo') }).click()
  await page
    .getByRole('dialog', { name: t('removeDemo') })
    .getByRole('button', { name: t('removeDemo') })
    .click()
  await page.getByText(t('demoRemoved')).waitFor()
  await page.getByText(t('demoBeside')).waitFor({ state: 'hidden' })
  await expect(signIn(url, login)).rejects.toThrow('401')
})
