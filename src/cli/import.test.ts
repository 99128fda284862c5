import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readConfig } from '#platform/config'
import { freshWorkspace, testDatabaseUrl } from '#test/database'
import { zip } from '#test/zip'
import type { Cli } from './command.ts'
import command from './import.ts'

const fixture = (name: string) => new URL(`../modules/imports/fixtures/${name}`, import.meta.url).pathname
const ORDERS = readFileSync(fixture('tiktok-affiliate-orders.en.csv'))
const SHOPEE = readFileSync(fixture('shopee-affiliate-conversions.vi.csv'))
const folder = mkdtempSync(join(tmpdir(), 'kolive-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Runs the command in a fresh workspace. */
async function run(positionals: string[], values: Record<string, unknown> = {}) {
  const { workspaceId } = await freshWorkspace()
  const said: string[] = []
  let answer: unknown
  let text = ''
  const cli: Cli = {
    env: {},
    config: readConfig({ DATABASE_URL: testDatabaseUrl }),
    json: true,
    answer: (document, words) => ([answer, text] = [document, words]),
    say: (line) => said.push(line),
  }
  const defaults = { kind: 'auto', 'dry-run': false, message: false, workspace: workspaceId }
  const failure: unknown = await command.run({ positionals, values: { ...defaults, ...values } } as never, cli).then(
    () => null,
    (error: unknown) => error,
  )
  return { answer, text, said, failure }
}

test('a file by itself is one document; its rejected rows are listed without their cells', async () => {
  const spoiled = ORDERS.toString().replace('IDR', 'rupiah')
  const { answer, failure } = await run([file('orders.csv', spoiled)])
  expect(failure).toBeNull()
  expect(answer).toMatchObject({ kind: 'tiktok-affiliate-orders', rows: 7, lines: 6 })
  expect((answer as { rejected: object[] }).rejected).toEqual([
    { row: 2, column: 'Currency', code: 'import.unknown_currency', message: expect.any(String), value: 'rupiah' },
  ])
})

test('each file of a zip is a document; one that cannot be taken is named, and the others are', async () => {
  const path = file(
    'week.zip',
    zip([
      { name: 'orders.csv', content: ORDERS },
      { name: 'broken.csv', content: ORDERS, damaged: true },
      { name: 'shopee.csv', content: SHOPEE },
    ]),
  )
  const { answer, said, failure } = await run([path], { message: true })
  expect(answer).toMatchObject([{ kind: 'tiktok-affiliate-orders' }, { kind: 'shopee-affiliate-conversions' }])
  expect(said[0]).toBe('broken.csv: broken.csv is damaged inside the zip: export it again.')
  expect(said.at(-1)).toMatch(/^Imported 2 files/)
  expect(failure).toMatchObject({ code: 'import.some_failed' })
})

test('a source of one’s own is read by a mapping from a file, which is checked before anything else', async () => {
  const path = file('web.csv', 'No;When;Sum\nA-1;11/25/2026;12.50\n')
  const mapping = {
    kind: 'generic-orders',
    columns: { order_id: 'No', ordered: 'When', order_value: 'Sum' },
    formats: { dates: 'mdy', decimal: '.', currency: 'USD', channel: 'own_site' },
  }
  const { answer, failure } = await run([path], { mapping: file('map.json', JSON.stringify(mapping)), shop: 'Web' })
  expect(failure).toBeNull()
  expect(answer).toMatchObject({
    kind: 'generic-orders',
    lines: 1,
    totals: { order_value: [{ amount: '12.5', currency: 'USD' }] },
  })
  const bad = { ...mapping, columns: { order_id: 'No' } }
  expect((await run([path], { mapping: file('bad.json', JSON.stringify(bad)) })).failure).toMatchObject({
    code: 'import.bad_mapping',
  })
})
