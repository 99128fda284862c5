import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { fixMessages } from '../../src/web/console/imports/fixing/messages.ts'
import { healthMessages } from '../../src/web/console/imports/health/messages.ts'
import { mappingMessages } from '../../src/web/console/imports/mapping/messages.ts'
import { fileKindMessages, importMessages, importStatusMessages } from '../../src/web/console/imports/messages.ts'
import { pileMessages } from '../../src/web/console/imports/pile-messages.ts'
import { orderStatusMessages } from '../../src/web/console/orders/messages.ts'
import { ask, cardOf, dropFile, openConsole, says, startWorkspace, type Team } from '../console.ts'
import { zip } from '../zip.ts'

const f = says(fixMessages)
const h = says(healthMessages)
const i = says(importMessages)
const k = says(fileKindMessages)
const m = says(mappingMessages)
const p = says(pileMessages)
const s = says(importStatusMessages)

const fixture = (name: string) => readFileSync(new URL(`../../src/modules/imports/fixtures/${name}`, import.meta.url), 'utf8')

const ORDERS = 'affiliate orders.csv'
const SITE = 'own site.csv'
const FIGURES = 'creators of the week.csv'
const monday = zip([
  // Three of its seven rows cannot be read, two of them for the same reason.
  {
    name: ORDERS,
    content: fixture('tiktok-affiliate-orders.en.csv')
      .replace('"Rp1,187,500.5",IDR,2', 'about a million,IDR,2')
      .replaceAll('COD,Processing', 'COD,Lost')
      .replace('COD,Pending', 'COD,Lost'),
  },
  { name: FIGURES, content: fixture('tiktok-creator-performance.id.csv') },
  {
    name: SITE,
    content:
      'Nomor,Tgl,Total bayar,Keadaan,Kreator\nW-1,01/03/2026 10:00,150000,Lunas,dinda.mom\nW-2,02/03/2026 11:30,75000,Batal,bunda.ayu\n',
  },
  { name: 'photo.xlsx', content: 'GIF89a' },
])

let team: Team
beforeAll(async () => {
  team = await startWorkspace('Monday')
})

const sums = async () => (await ask(team.session, '/orders/summary')).data

/** Says in the dialog what the columns and the words of an unknown file mean. */
async function match(page: Page) {
  await cardOf(page, SITE)
    .getByRole('button', { name: p('mapColumns') })
    .click()
  const dialog = page.getByRole('dialog', { name: m('title', { file: SITE }) })
  const choose = async (label: string, option: string | RegExp) => {
    await dialog.getByLabel(label, { exact: true }).first().click()
    await page.getByRole('option', { name: option }).first().click()
  }
  await choose(m('fieldOf', { column: 'Nomor' }), /^Order number/)
  await choose(m('fieldOf', { column: 'Tgl' }), /^Ordered at/)
  await choose(m('fieldOf', { column: 'Total bayar' }), /^Order value/)
  await choose(m('fieldOf', { column: 'Keadaan' }), /^Status/)
  await choose(m('fieldOf', { column: 'Kreator' }), /^Creator/)
  await choose(m('dates'), m('dmy'))
  await choose(m('statusOf', { word: 'Lunas' }), says(orderStatusMessages)('completed'))
  await choose(m('statusOf', { word: 'Batal' }), says(orderStatusMessages)('cancelled'))
  await dialog.getByRole('cell', { name: 'W-1', exact: true }).first().waitFor()
  await dialog.getByRole('button', { name: m('use') }).click()
}

test('all of Monday’s files at once: dropped, asked about, tried, imported, mended, told of and undone', async () => {
  const page = await openConsole('/imports', { session: team.session })
  await dropFile(page, 'monday.zip', monday)

  await cardOf(page, ORDERS).getByText(p('ready'), { exact: true }).waitFor()
  await cardOf(page, ORDERS)
    .getByText(new RegExp(k('tiktok-affiliate-orders')))
    .waitFor()
  await cardOf(page, 'photo.xlsx').getByText(p('refused')).waitFor()
  const figures = cardOf(page, FIGURES)
  await figures.getByLabel(i('from'), { exact: true }).fill('2026-03-02')
  await figures.getByLabel(i('to'), { exact: true }).fill('2026-03-08')
  await figures.getByRole('button', { name: p('apply') }).click()
  await figures.getByText(p('ready'), { exact: true }).waitFor()
  await match(page)
  await cardOf(page, SITE).getByText(p('ready'), { exact: true }).waitFor()

  await page
    .getByRole('button', { name: p('tryAll'), exact: true })
    .first()
    .click()
  await cardOf(page, ORDERS).getByText(p('tried')).waitFor()
  expect(await sums()).toEqual([])

  await page.getByRole('button', { name: p('importAll', { count: 3 }) }).click()
  for (const name of [ORDERS, FIGURES, SITE]) await cardOf(page, name).getByText(s('done'), { exact: true }).waitFor()
  const message = page.getByRole('region', { name: p('message') })
  const text = await message.getByText(ORDERS).textContent()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await message.getByRole('button', { name: p('copyMessage') }).click()
  await page.getByText(p('messageCopied')).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)
  const before = await sums()

  await cardOf(page, ORDERS)
    .getByRole('link', { name: i('seeRejected', { count: 3 }) })
    .click()
  const grid = page.getByRole('grid', { name: i('rejectedRows') })
  await grid.getByText('about a million').dblclick()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('1187500.5')
  await page.keyboard.press('Enter')
  await page.getByLabel(f('replaceWith', { value: 'Lost', column: 'Order Status' })).fill('Vanished')
  await page.getByRole('button', { name: f('replace', { count: 2 }) }).click()
  await page.getByRole('button', { name: f('save', { count: 3 }) }).click()
  await page.getByText(`${f('taken', { count: 1 })} ${f('still', { count: 2 })}`).waitFor()

  await page.getByLabel(f('replaceWith', { value: 'Vanished', column: 'Order Status' })).fill('Processing')
  await page.getByRole('button', { name: f('replace', { count: 2 }) }).click()
  await page.getByRole('button', { name: f('save', { count: 2 }) }).click()
  await grid.waitFor({ state: 'detached' })
  const [{ lines: mended }] = await sums()
  expect(mended).toBe(before[0].lines + 3)

  await page.getByRole('link', { name: i('back') }).click()
  await cardOf(page, SITE)
    .getByRole('button', { name: i('undo') })
    .click()
  await cardOf(page, SITE).getByText(s('undone'), { exact: true }).waitFor()
  expect((await sums())[0].lines).toBe(mended - 2)
})

test('rows are pasted anywhere on the screen, and the columns said once are remembered', async () => {
  const page = await openConsole('/imports', { session: team.session })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData(
      'text/plain',
      ['Nomor\tTgl\tTotal bayar\tKeadaan\tKreator', 'W-3\t03/03/2026 12:30\t95000\tLunas\tdinda.mom', ''].join('\n'),
    )
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  const pasted = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: p('pastedName') }) })
  await pasted.getByText(p('ready'), { exact: true }).waitFor()
  await pasted.getByText(p('remembered')).waitFor()

  await page.getByRole('link', { name: m('list') }).click()
  await page.waitForURL('**/imports/mappings')
  await page.getByRole('heading', { name: m('list'), level: 1 }).waitFor()
  await page.getByText(k('generic-orders')).first().waitFor()
  await page.getByRole('link', { name: h('title') }).click()
  await page.getByRole('rowheader', { name: k('tiktok-creator-performance') }).waitFor()
})
