import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { explainMessages } from '../../src/web/console/commissions/messages.ts'
import { programmeMessages } from '../../src/web/console/programme/messages.ts'
import { faultMessages, rewardsMessages, termsMessages } from '../../src/web/console/programme/rewards/messages.ts'
import { simulatorMessages } from '../../src/web/console/programme/simulator/messages.ts'
import { ask, importFile, openConsole, says, startWorkspace, type Team } from '../console.ts'

const e = says(explainMessages)
const f = says(faultMessages)
const p = says(programmeMessages)
const r = says(rewardsMessages)
const s = says(simulatorMessages)
const t = says(termsMessages)

const orders = readFileSync(new URL('../../src/modules/imports/fixtures/tiktok-affiliate-orders.en.csv', import.meta.url), 'utf8')

let team: Team
beforeAll(async () => {
  team = await startWorkspace('Rewards')
})

/** What the brand pays in all, by the API. */
async function paid(): Promise<number> {
  const { data } = await ask(team.session, '/commissions/summary?payer=brand')
  return data.reduce((sum: number, { amount }: any) => sum + Number(amount.amount), 0)
}

test('a reward is added, tried otherwise in the simulator, saved from there, explained on a commission, and taken back', async () => {
  const page = await openConsole('/programme', { session: team.session })
  await page.getByRole('button', { name: p('start') }).click()
  const starting = page.getByRole('dialog', { name: p('start') })
  await starting.getByLabel(p('name')).fill('Bumi Bayi')
  await starting.getByRole('button', { name: p('start') }).click()
  await page.getByRole('heading', { name: p('tiers') }).waitFor()
  await page.goto('/imports')
  await importFile(page, 'orders.csv', orders)

  // The form says what is lacking and reads back what it holds.
  await page.goto('/programme/rewards')
  await page.getByRole('button', { name: r('add') }).click()
  const form = page.getByRole('dialog', { name: r('add') })
  await form.getByLabel(t('name'), { exact: true }).fill('Launch')
  await form.getByRole('button', { name: r('save') }).click()
  await form.getByText(f('reward.needed')).waitFor()
  await form.getByLabel(t('rate')).fill('5')
  await form.getByLabel(t('capLine')).fill('20,000')
  await form.getByText('5% of the commission base · at most Rp 20,000 per line').waitFor()
  await form.getByText(t('startsDay')).click()
  await form.getByLabel(t('from')).fill('2026-01-01')
  await form.getByRole('button', { name: r('save') }).click()
  await page.getByText(r('added', { name: 'Launch' })).waitFor()
  const before = await paid()
  expect(before).toBeGreaterThan(0)

  // What the same days would have cost at twice the rate.
  await page.getByRole('link', { name: r('simulate') }).click()
  await page.getByLabel(s('from')).fill('2026-01-01')
  await page.getByLabel(s('to'), { exact: true }).fill('2026-06-30')
  await page.getByLabel(t('rate')).fill('10')
  await page.getByLabel(t('capLine')).fill('')
  await page.getByRole('button', { name: s('reckon') }).click()
  await page.getByRole('heading', { name: s('byCreator') }).waitFor()
  const figures = await page
    .locator('dd data')
    .evaluateAll((all) => all.map((each) => Number((each as HTMLDataElement).value.split(' ')[0])))
  const [asIs, wouldBe] = figures
  expect(asIs).toBe(before)
  expect(wouldBe).toBeGreaterThan(before)
  await page.reload()
  await page.getByRole('heading', { name: s('byCreator') }).waitFor()

  await page.getByRole('button', { name: s('saveTerms') }).click()
  const saving = page.getByRole('dialog', { name: r('newTermsOf', { name: 'Launch' }) })
  await saving.getByText(t('startsDay')).click()
  await saving.getByLabel(t('from')).fill('2026-01-01')
  await saving.getByRole('button', { name: r('save') }).click()
  await page.getByText(r('termsSet', { name: 'Launch' })).waitFor()
  expect(await paid()).toBe(wouldBe)

  // Every commission says by which terms it is.
  await page.goto('/programme/rewards')
  await page.getByRole('link', { name: 'Launch', exact: true }).click()
  const sheet = page.getByRole('dialog', { name: 'Launch' })
  await sheet.getByText(/^No\. 2/).waitFor()
  const { data } = await ask(team.session, '/commissions?payer=brand&limit=1&sort=-amount')
  const colleague = await openConsole(`/commissions/${data[0].id}`, { session: team.session })
  await colleague.getByRole('heading', { name: e('how') }).waitFor()
  await colleague.getByText(/^Launch, terms no. 2/).waitFor()

  // Stopped from the beginning it pays nothing; the notice takes it up again.
  await sheet.getByRole('button', { name: r('stop') }).click()
  const stopping = page.getByRole('dialog', { name: r('stopOf', { name: 'Launch' }) })
  await stopping.getByText(t('startsDay')).click()
  await stopping.getByLabel(t('from')).fill('2026-01-01')
  await stopping.getByRole('button', { name: r('stop') }).click()
  await page.getByText(r('hasStopped', { name: 'Launch' })).waitFor()
  expect(await paid()).toBe(0)
  await page.getByRole('button', { name: r('back') }).click()
  await expect.poll(paid).toBe(wouldBe)
})
