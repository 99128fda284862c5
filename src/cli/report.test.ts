import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importFile } from '#modules/imports'
import { createKey } from '#modules/team'
import { createAuth } from '#platform/auth'
import { readConfig } from '#platform/config'
import { inWorkspace, type Scope } from '#platform/db/tenant'
import { createLog } from '#platform/log'
import { newId } from '#shared/id'
import { appPool, asRole, freshWorkspace, testDatabaseUrl } from '#test/database'
import { createApp } from './app.ts'
import type { Cli } from './command.ts'
import { toTable } from './report/table.ts'
import report from './report.ts'

const FIXTURE = new URL('../modules/imports/fixtures/tiktok-affiliate-orders.vi.csv', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'kolive-report-'))
let scope: Scope

beforeAll(async () => {
  scope = await freshWorkspace()
  await importFile(appPool, scope, { id: newId('imp'), path: FIXTURE, name: 'orders.csv', options: { kind: 'auto' } })
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command and gives what it would print. */
async function print(values: Record<string, string>, { json = false, positionals = ['weekly'] } = {}) {
  let printed = ''
  const cli: Cli = {
    env: {},
    config: readConfig({ DATABASE_URL: testDatabaseUrl }),
    json,
    answer: (document, text) => (printed = json ? JSON.stringify(document) : text),
    say: () => {},
  }
  await report.run({ values: { kind: 'paid', lang: 'en', workspace: scope.workspaceId, ...values }, positionals } as never, cli)
  return printed
}

/** The same report as the API gives it. */
async function fetchReport(query: string) {
  const { key } = await inWorkspace(appPool, scope, (ctx) =>
    createKey(ctx, { name: 'Till', scopes: ['reports:read'], expires_at: null }),
  )
  const auth = createAuth({ databaseUrl: testDatabaseUrl, secret: 'a secret for tests, long enough to sign with' })
  const config = { dataDir: folder, publicUrl: null, trustProxy: false }
  const log = createLog({ level: 'silent' })
  const app = createApp({ config, auth, mailer: null, pool: appPool, reportPool: asRole('kolive_report'), log })
  const response = await app.request(`/v1/reports/weekly${query}`, { headers: { authorization: `Bearer ${key}` } })
  await auth.close()
  return response.json()
}

test.each(['paid', 'placed', 'completed', 'net'])('the command line and the API give the same %s figures', async (kind) => {
  const printed = JSON.parse(await print({ kind }, { json: true }))
  expect(printed.currencies.length).toBeGreaterThan(0)
  expect(printed).toEqual(await fetchReport(`?kind=${kind}`))
  expect(JSON.parse(await print({ kind, format: 'json' }))).toEqual(printed)
  expect(JSON.parse(await print({ kind, at: printed.at }, { json: true }))).toEqual(printed)
})

test('the spreadsheet has a row for each creator and currency, to the last digit', async () => {
  const { currencies } = JSON.parse(await print({}, { json: true }))
  const rows = parse(await print({ format: 'csv' }), { bom: true, columns: true }) as Record<string, string>[]
  const expected = currencies.flatMap((section: any) =>
    section.creators.map(({ creator, gmv }: any) => ({ creator_id: creator.id, currency: section.currency, gmv: gmv.amount })),
  )
  expect(rows.map(({ creator_id, currency, gmv }) => ({ creator_id, currency, gmv }))).toEqual(expected)
})

test('a name steers no terminal', async () => {
  const document = JSON.parse(await print({ kind: 'net' }, { json: true }))
  document.currencies[0].creators[0].creator.name = 'x\u001B[2J'
  expect(toTable(document, { name: 'Sao Mai', zone: 'Asia/Jakarta' })).not.toContain('\u001B')
})

test('the table fits a terminal of 100 columns, however long the names and large the figures', async () => {
  const document = JSON.parse(await print({}, { json: true }))
  const [row] = document.currencies[0].creators
  row.creator.name = 'Nguyễn Thị Minh Khai '.repeat(5)
  row.tier = { name: 'Exclusive until the end of the quarter', exclusive: true }
  for (const money of [row.gmv, row.platform_commission, row.brand_commission]) money.amount = '123456789012.34567'
  const lines = toTable(document, { name: 'Sao Mai', zone: 'Asia/Jakarta' }).split('\n')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
  expect(lines.join('\n')).toContain('123,456,789,012')
})

test('a report is written into a file when one is named', async () => {
  const file = join(folder, 'week.csv')
  await print({ format: 'csv', output: file })
  expect(readFileSync(file, 'utf8').trimEnd()).toBe(await print({ format: 'csv' }))
})

test('the ending of its name says what a report is written as', async () => {
  const file = join(folder, 'week.pdf')
  await print({ output: file, lang: 'vi' })
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
})

test.each([
  ['daily', '2026-04-16'],
  ['monthly', '2026-04'],
])('the %s report of %s is printed too', async (cadence, at) => {
  const printed = JSON.parse(await print({ at }, { json: true, positionals: [cadence] }))
  expect(printed).toMatchObject({ cadence, at })
  expect(printed.periods.length).toBeGreaterThan(0)
})

test('what there is no report of is said in one line', async () => {
  await expect(print({}, { positionals: ['yearly'] })).rejects.toThrow('daily, weekly, monthly')
  await expect(print({ format: 'word' })).rejects.toThrow('table, json, csv, xlsx, pdf')
  await expect(print({ format: 'pdf' })).rejects.toThrow('-o FILE')
  await expect(print({ lang: 'fr' })).rejects.toThrow('en, id, vi')
  await expect(print({ format: 'csv' }, { json: true })).rejects.toThrow('--json is --format json')
  await expect(print({ at: 'last week' })).rejects.toMatchObject({ code: 'report.period' })
  await expect(print({ program: 'Nobody' })).rejects.toMatchObject({ code: 'program.missing' })
})
