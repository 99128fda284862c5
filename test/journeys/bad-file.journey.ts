import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { consoleMessages } from '../../src/web/console/messages.ts'
import { fileProblemMessages, importMessages, rejectionMessages } from '../../src/web/console/imports/messages.ts'
import { pileMessages } from '../../src/web/console/imports/pile-messages.ts'
import { orderMessages } from '../../src/web/console/orders/messages.ts'
import { todayMessages } from '../../src/web/console/today/messages.ts'
import { kitMessages } from '../../src/web/ui/messages.ts'
import { ask, cardOf, dropFile, importFile, openConsole, says, startWorkspace, url, type Team } from '../console.ts'
import { signIn } from '../product.ts'

const c = says(consoleMessages)
const k = says(kitMessages)
const o = says(orderMessages)
const t = says(importMessages)

const good = readFileSync(new URL('../../src/modules/imports/fixtures/tiktok-affiliate-orders.en.csv', import.meta.url), 'utf8')

let team: Team
beforeAll(async () => {
  team = await startWorkspace('Bad file')
})

/** Four good lines and three bad ones. */
const withMistakes = good
  .replace('"Rp1,187,500.5",IDR,2', 'about a million,IDR,2')
  .replace('03/03/2026 06:00:00', '31/02/2026 06:00:00')
  .replace('COD,Processing', 'COD,Lost')
const FILE = 'orders with mistakes.csv'

const upload = (page: Page) => cardOf(page, FILE)
const rowsOf = (page: Page) => page.getByRole('grid', { name: o('title') }).locator('tr[data-row]')
const sums = async () => (await ask(team.session, '/orders/summary')).data
const week = async () =>
  (await ask(team.session, '/reports/weekly?at=2026-W10')).currencies.map(({ figures }: any) => figures.gmv)

test('a file with bad rows says which and why, its good rows come in, and the whole can be undone and redone', async () => {
  const page = await openConsole('/imports', { session: team.session })
  await importFile(page, FILE, withMistakes)
  await upload(page)
    .getByRole('link', { name: t('seeRejected', { count: 3 }) })
    .click()

  const rejected = page.getByRole('grid', { name: t('rejectedRows') })
  await expect.poll(() => rejected.getByRole('rowheader').count()).toBe(3)
  const why = says(rejectionMessages)
  const wrong = rejected.locator('tr:has([aria-invalid])')
  expect(
    await wrong.evaluateAll((rows) =>
      rows.map((row) => [row.children[0], row.querySelector('[aria-invalid]'), row.children[1]].map((cell) => cell!.textContent)),
    ),
  ).toEqual([
    ['4', 'about a million', why('import.amount_malformed')],
    ['5', '31/02/2026 06:00:00', why('import.bad_time')],
    ['6', 'Lost', why('import.unknown_status')],
  ])

  await page.getByRole('link', { name: t('seeOrders') }).click()
  await page.waitForURL('**/orders?import_id=*')
  await expect.poll(() => rowsOf(page).count()).toBe(4)
  const before = { sums: await sums(), week: await week() }
  expect(before.sums).toMatchObject([{ currency: 'IDR', lines: 4 }])

  await page.getByRole('link', { name: c('import'), exact: true }).click()
  await upload(page)
    .getByRole('button', { name: t('undo') })
    .click()
  const toast = page.getByRole('region', { name: k('notifications') })
  await toast.getByText(t('undone', { file: FILE })).hover() // It stays as long as the pointer is on it.
  const colleague = await page.context().newPage()
  await colleague.goto('/orders')
  await colleague.getByText(o('noneTitle')).waitFor()
  await colleague.goto('/')
  await colleague.getByText(says(todayMessages)('emptyTitle')).waitFor()
  expect({ sums: await sums(), week: await week() }).toEqual({ sums: [], week: [] })

  await toast.getByRole('button', { name: t('redo') }).click()
  await toast.getByText(t('redone', { file: FILE })).waitFor()
  await colleague.goto('/orders')
  await expect.poll(() => rowsOf(colleague).count()).toBe(4)
  expect({ sums: await sums(), week: await week() }).toEqual(before)
})

test('what is no table is refused with what to do instead, and nothing can be started from it', async () => {
  const page = await openConsole('/imports', { session: team.session })
  await dropFile(page, 'photo.xlsx', 'GIF89a')
  const card = cardOf(page, 'photo.xlsx')
  await card.getByRole('alert').getByText(says(fileProblemMessages)('import.bad_xlsx')).waitFor()
  expect(await card.getByRole('button', { name: says(pileMessages)('import'), exact: true }).count()).toBe(0)
})

test('a viewer reads what was imported and has no place to drop a file', async () => {
  const viewer = await signIn(url, await team.add('viewer', 'Dewi'))
  const page = await openConsole('/imports', { session: viewer })
  await page.getByText(t('readOnly')).waitFor()
  await page.getByRole('row').filter({ hasText: FILE }).click()
  await page.getByRole('dialog', { name: FILE }).getByText(t('rejectedRows')).waitFor()
  expect(await page.getByText(k('dropFiles')).count()).toBe(0)
  expect(await page.getByRole('button', { name: t('undo') }).count()).toBe(0)
})
