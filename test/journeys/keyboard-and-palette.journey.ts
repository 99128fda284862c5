import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { consoleMessages } from '../../src/web/console/messages.ts'
import { orderMessages, orderStatusMessages } from '../../src/web/console/orders/messages.ts'
import { kitMessages } from '../../src/web/ui/messages.ts'
import { ask, demoSession, demoStands, openConsole, says } from '../console.ts'

const c = says(consoleMessages)
const k = says(kitMessages)
const o = says(orderMessages)

beforeAll(demoStands)

const open = (path: string) => openConsole(path, { session: demoSession })
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const grid = (page: Page) => page.getByRole('grid', { name: o('title') })
const rows = (page: Page) => grid(page).locator('tr[data-row]')
const focusedRow = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-row'))

test('⌘K finds a creator and an order by its number from anywhere', async () => {
  const [creator] = (await ask(demoSession, '/creators?limit=1')).data
  const [line] = (await ask(demoSession, '/orders?limit=1')).data
  const page = await open('/settings/security')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Meta+k')
  await page.getByRole('dialog', { name: c('search') }).waitFor()
  await page.keyboard.type(creator.creator.name)
  await page.getByRole('button', { name: creator.creator.name }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/creators/${creator.creator.id}`)
  await heading(page, creator.creator.name).waitFor()

  await page.keyboard.press('Control+k')
  await page.getByRole('dialog', { name: c('search') }).waitFor()
  await page.keyboard.type(line.order_id)
  await page.getByRole('button', { name: line.order_id }).first().click()
  await page.waitForURL('**/orders/*')
  await heading(page, line.order_id).waitFor()
})

test('J, K, Enter and Escape walk through orders without the mouse', async () => {
  const page = await open('/')
  await heading(page, c('today')).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('o')
  await heading(page, c('orders')).waitFor()
  await rows(page).first().focus()
  for (const key of ['j', 'j', 'k']) await page.keyboard.press(key)
  expect(await focusedRow(page)).toBe('1')

  const numberIn = (index: number) => rows(page).nth(index).getByRole('gridcell').nth(1).textContent()
  await page.keyboard.press('Enter')
  const sheet = page.locator('[data-sheet]')
  await sheet
    .getByRole('heading', { level: 2 })
    .filter({ hasText: (await numberIn(1))! })
    .waitFor()
  await page.keyboard.press('j')
  await sheet
    .getByRole('heading', { level: 2 })
    .filter({ hasText: (await numberIn(2))! })
    .waitFor()
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'detached' })
  await expect.poll(() => focusedRow(page)).toBe('1')

  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: c('shortcuts') }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
})

test('each reader has a language of their own, and the page says which', async () => {
  const page = await open('/orders')
  for (const [language, name] of [
    ['id', 'Bahasa Indonesia'],
    ['vi', 'Tiếng Việt'],
    ['en', 'English'],
  ] as const) {
    await page.getByRole('radio', { name }).check({ force: true })
    await heading(page, orderMessages.rows.title[language]).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
  }
  await page.getByRole('radio', { name: 'Tiếng Việt' }).check({ force: true })
  await page.reload()
  await heading(page, orderMessages.rows.title.vi).waitFor()
})

test('dark mode stays dark', async () => {
  const page = await open('/')
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await background()
  await page.getByRole('button', { name: c('darkMode') }).click()
  await expect.poll(background).not.toBe(light)
  const dark = await background()
  await page.goto('/orders')
  await page.getByRole('button', { name: c('lightMode') }).waitFor()
  expect(await background()).toBe(dark)
})

test('a filtered list is an address: it survives a reload and reads the same for a colleague', async () => {
  const page = await open('/orders')
  await page.getByRole('button', { name: k('addFilter', { what: o('status') }) }).click()
  await page.getByRole('menuitem', { name: says(orderStatusMessages)('cancelled') }).click()
  await page.waitForURL('**/orders?status=cancelled')
  const cancelled = says(orderStatusMessages)('cancelled')
  const seen = async (where: Page) => {
    await where.getByRole('button', { name: `${o('status')}: ${cancelled}` }).waitFor()
    return rows(where).first().filter({ hasText: cancelled }).textContent()
  }
  const first = await seen(page)
  await page.reload()
  expect(await seen(page)).toBe(first)
  const colleague = await open(page.url())
  expect(await seen(colleague)).toBe(first)

  await page.getByRole('button', { name: k('removeFilter', { what: o('status') }) }).click()
  await page.waitForURL('**/orders')
})

test('sixty thousand lines scroll in a table that draws only what is in sight', async () => {
  const [idr, vnd] = (await ask(demoSession, '/orders/summary')).data
  expect(idr.lines + vnd.lines).toBeGreaterThan(50_000)
  const page = await open('/orders')
  await rows(page).nth(10).hover()
  const drawn = () => rows(page).evaluateAll((all) => all.map((row) => Number(row.getAttribute('data-row'))))
  for (let reached = 0; reached < 500; reached = (await drawn()).at(-1)!) {
    await page.mouse.wheel(0, 5_000)
    await expect.poll(async () => (await drawn()).at(-1)).toBeGreaterThan(reached)
    expect((await drawn()).length).toBeLessThan(80)
  }
  expect(await rows(page).last().getByRole('gridcell').nth(1).textContent()).toMatch(/^\d{15,}/)
})
