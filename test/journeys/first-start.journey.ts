import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import { commissionsMessages, explainMessages } from '../../src/web/console/commissions/messages.ts'
import { commissionMessages, contentMessages, gmvMessages } from '../../src/web/console/field-messages.ts'
import { consoleMessages } from '../../src/web/console/messages.ts'
import { orderMessages } from '../../src/web/console/orders/messages.ts'
import { signInMessages } from '../../src/web/console/sign-in/messages.ts'
import { todayMessages } from '../../src/web/console/today/messages.ts'
import { reportMessages } from '../../src/web/console/reports/messages.ts'
import { ask, demoSession, demoStands, login, openConsole, says, terminal } from '../console.ts'

const c = says(consoleMessages)
const t = says(signInMessages)
const w = says(reportMessages)

type Money = { readonly amount: string; readonly currency: string }
const text = ({ amount, currency }: Money) => `${amount} ${currency}`
/** The exact amounts behind what a part of the screen shows. */
const amountsIn = (part: Locator) => part.locator('data').evaluateAll((all) => all.map((each) => (each as HTMLDataElement).value))

test('after the one command a person signs in and looks at Today while the demo still comes in', async () => {
  const page = await openConsole('/')
  await page.getByLabel(t('email')).fill(login.email)
  await page.getByLabel(t('password'), { exact: true }).fill(login.password)
  await page.getByRole('button', { name: t('signIn'), exact: true }).click()
  await page.getByRole('heading', { level: 1, name: c('today') }).waitFor()
  await page.getByText(says(todayMessages)('demoTitle')).waitFor()

  await demoStands()
  if (!process.env.TEST_DATA_DIR)
    expect(readFileSync(terminal, 'utf8')).toMatch(/Demo: week 1 of 12\n(Demo: week \d+ of 12\n)+Demo: complete\n/)
  await page.reload()
  const { currencies } = await ask(demoSession, '/today')
  const tiles = page.getByRole('region', { name: says(todayMessages)('title') })
  await tiles.getByRole('link').first().waitFor()
  expect(await amountsIn(tiles)).toContain(text(currencies[0].figures.gmv))
})

async function openWeekly(): Promise<{ page: Page; report: any }> {
  await demoStands()
  const page = await openConsole('/weekly', { session: demoSession })
  await page.getByRole('grid', { name: w('perCreator') }).waitFor()
  const report = await ask(demoSession, '/reports/weekly')
  return { page, report: { ...report, ...report.currencies.find(({ currency }: any) => currency === 'IDR') } }
}

test('the weekly report shows what the API says: by creator, content, tier and payer', async () => {
  const { page, report } = await openWeekly()
  const { figures, content, tiers, creators } = report
  expect(await amountsIn(page.locator('main'))).toContain(text(figures.gmv))

  const split = page.getByRole('figure', { name: says(contentMessages)('split') })
  expect((await amountsIn(split)).toSorted()).toEqual(content.map(({ gmv }: any) => text(gmv)).toSorted())

  const sides = page.getByRole('group', { name: w('exclusiveTitle') })
  const exclusive = sides.getByRole('row', { name: new RegExp(`^${w('exclusive')}`) })
  expect((await amountsIn(exclusive))[0]).toBe(text(report.exclusive.exclusive))
  expect(await sides.getByRole('row').count()).toBe(1 + 2 + tiers.length)

  const payers = page.getByRole('figure', { name: w('costByPayer') })
  expect(await amountsIn(payers)).toEqual([text(figures.platform_commission), text(figures.brand_commission)])

  const best = page.getByRole('grid', { name: w('perCreator') }).locator('tr[data-row="0"]')
  expect(await best.textContent()).toContain(creators[0].creator.name)
  expect((await amountsIn(best))[0]).toBe(text(creators[0].gmv))
})

test('a total of the report opens the orders it sums', async () => {
  const { page, report } = await openWeekly()
  const live = report.content.find(({ content_type }: any) => content_type === 'live')
  const split = page.getByRole('figure', { name: says(contentMessages)('split') })
  await split
    .getByRole('listitem')
    .filter({ hasText: says(contentMessages)('live') })
    .getByRole('link')
    .click()

  await page.waitForURL('**/orders?*')
  const address = new URL(page.url()).searchParams
  expect(Object.fromEntries(address)).toEqual({
    from: report.from,
    to: report.to,
    kind: report.kind,
    currency: 'IDR',
    content_type: 'live',
  })
  const totals = page.getByRole('region', { name: says(orderMessages)('totalsIn', { currency: 'IDR' }) })
  await totals.locator('data').first().waitFor()
  expect((await amountsIn(totals))[0]).toBe(text(live.gmv))
  await page.getByRole('button', { name: `${says(gmvMessages)('kind')}: ${says(gmvMessages)('paid')}` }).waitFor()
})

test('a commission tells how its sum comes about and who pays it', async () => {
  const { page } = await openWeekly()
  const payers = page.getByRole('figure', { name: w('costByPayer') })
  await payers
    .getByRole('listitem')
    .filter({ hasText: says(commissionMessages)('brand') })
    .getByRole('link')
    .click()
  await page.waitForURL('**/commissions?*payer=brand*')
  await page
    .getByRole('grid', { name: says(commissionsMessages)('title') })
    .locator('tr[data-row="0"]')
    .click()

  const sheet = page.getByRole('dialog')
  await sheet.getByRole('heading', { name: says(explainMessages)('how') }).waitFor()
  const id = new URL(page.url()).searchParams.get('commission')
  const { commission } = await ask(demoSession, `/commissions/${id}`)
  expect(commission.payer).toBe('brand')
  expect(await amountsIn(sheet)).toContain(text(commission.amount))
  await sheet.getByText(says(commissionMessages)('brand')).first().waitFor()
  await sheet.getByRole('definition').getByText(commission.order_id).waitFor()
})
