import { readFileSync } from 'node:fs'
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { inWorkspace, type Scope } from '#platform/db/tenant'
import { newId } from '#shared/id'
import { createRandom } from '#shared/random'
import { appPool, freshWorkspace } from '#test/database'
import { orderExport } from '#test/order-export'
import { workbook } from '#test/zip'
import { fixture, tempFile } from './fixtures/files.ts'
import { importFile } from './index.ts'

const EN = readFileSync(fixture('tiktok-affiliate-orders.en.csv'), 'utf8')
  .replace('\ufeff', '')
  .replaceAll('\r\n', '\n')
  .trimEnd()
const LINES = EN.split('\n')
const HEADER = LINES[0]!.split(',')

/** The file with one cell of its fourth row changed. */
function withCell(column: string, value: string): string {
  const cells = [...LINES[3]!.matchAll(/(?:^|,)(?:"([^"]*)"|([^,"]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
  const changed = cells.with(HEADER.indexOf(column), value).map((cell) => `"${cell}"`)
  return LINES.with(3, changed.join(',')).join('\n')
}

let scope: Scope
let before: unknown
let whole: { lines: number; totals: unknown; orders: number }

/** Everything that money depends on. */
const stateOf = () =>
  inWorkspace(appPool, scope, async (ctx) => {
    const { rows } = await sql`
      select (select count(*)::int from imports) as imports, (select count(*)::int from order_line_versions) as versions,
        (select sum(order_value)::text from order_lines) as value, (select sum(micros)::text from postings) as posted,
        (select count(*)::int from creators) as creators`.execute(ctx.db)
    return rows[0]
  })

const take = (content: string | Uint8Array, name = 'orders.csv', options: object = {}) =>
  importFile(appPool, scope, { id: newId('imp'), path: tempFile(content, name), name, options: { kind: 'auto', ...options } })

beforeAll(async () => {
  scope = await freshWorkspace()
  const { lines, totals, orders } = await take(EN)
  whole = { lines, totals, orders }
  before = await stateOf()
})

describe('a file that cannot be taken is refused with the remedy, and changes nothing', () => {
  test.each<[string, string | Uint8Array, string, object?]>([
    ['of a kind nobody knows', 'what,is,this\n1,2,3\n', 'import.unknown_file'],
    ['of another kind than was said', EN, 'import.wrong_kind', { kind: 'shopee-affiliate-conversions' }],
    ['without a column that is needed', EN.replace('Payment Amount', 'Paid'), 'import.missing_column'],
    ['that names a column twice', EN.replace('Price', 'Payment Amount'), 'import.duplicate_column'],
    ['that is empty but for its blanks', '\n\n\n', 'import.unknown_file'],
    ['that is no text', Buffer.from([0x4f, 0x72, 0xe9, 0x00, 0x2c]), 'import.bad_encoding'],
    ['in Latin letters of an old program', Buffer.from(`${EN}\nrés`, 'latin1'), 'import.bad_encoding'],
    ['whose quote is never closed', `${EN}\n"${'x'.repeat(5_000_000)}`, 'import.unclosed_quote'],
    [
      'that is a bomb of a workbook',
      workbook('<row><c t="inlineStr"><is><t>x</t></is></c></row>', { sheetSize: 2_000_000_000 }),
      'import.file_too_large',
    ],
    ['that is a workbook cut in two', workbook('<row/>').subarray(0, 200), 'import.bad_xlsx'],
    ['of a moment still to come', EN, 'import.exported_in_future', { exported_at: '2090-01-01T00:00:00Z' }],
    ['in a zone that is none', EN, 'import.unknown_zone', { zone: 'Asia/Nowhere' }],
    [
      'read by a mapping to columns it has not',
      EN,
      'import.mapping_column_missing',
      {
        mapping: {
          kind: 'generic-orders',
          columns: { order_id: 'Order ID', ordered: 'When', order_value: 'Payment Amount' },
          formats: {},
        },
      },
    ],
  ])('%s', async (_, content, code, options) => {
    const refused = await take(content, 'orders.csv', options).catch((error: unknown) => error)
    expect(refused).toMatchObject({ kind: 'invalid', code })
    expect((refused as Error).message).toMatch(/\.$/)
    expect(await stateOf()).toEqual(before)
  })
})

describe('a cell that cannot be read costs its row, by row and column', () => {
  test.each<[string, string, string, string]>([
    ['an amount with seven decimals', 'Payment Amount', '175500.1234567', 'import.amount_too_fine'],
    ['a negative amount', 'Payment Amount', '-175500', 'import.amount_negative'],
    ['an absurd amount', 'Payment Amount', '99999999999999999', 'import.amount_too_large'],
    ['an amount of another language in a file of this one', 'Payment Amount', 'Rp1.234.567,89', 'import.amount_ambiguous'],
    ['a blank amount', 'Payment Amount', '--', 'import.blank'],
    ['a formula that was never calculated', 'Payment Amount', '=A1*2', 'import.amount_malformed'],
    ['an id that a spreadsheet made a number of', 'Order ID', '5.80112E+17', 'import.id_as_number'],
    ['a day that no calendar has', 'Time Created', '31/02/2026 10:00:00', 'import.bad_time'],
    ['a month first where days come first', 'Time Created', '02/28/2026 10:00:00', 'import.bad_time'],
    ['a quantity that is none', 'Quantity', 'two', 'import.bad_count'],
    ['a rate above everything', 'Standard commission rate', '800%', 'import.bad_rate'],
    ['a status nobody knows', 'Order Status', 'Somewhere', 'import.unknown_status'],
    ['a currency that is a word', 'Currency', 'rupiah', 'import.unknown_currency'],
  ])('%s', async (_, column, value, code) => {
    const scopeBefore = scope
    scope = await freshWorkspace()
    const { rejections, rows, lines } = await take(withCell(column, value))
    scope = scopeBefore
    expect(rejections).toMatchObject([{ row: 4, column, code }])
    expect(rejections[0]!.message).toMatch(new RegExp(`^Row 4, "${column.replace('.', '\\.')}": .*\\.$`))
    expect(rows).toBe(lines + 1)
  })
})

describe('what only looks odd is taken exactly', () => {
  test.each<[string, string | Uint8Array]>([
    ['a byte order mark', `\ufeff${EN}`],
    ['UTF-16, as Excel saves "Unicode text"', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(EN, 'utf16le')])],
    ['the header on the third row', `LIVE report\n"Shop: Toko, all days"\n${EN}`],
    [
      'rows of sums and blank rows',
      `${LINES[0]}\nSummary${','.repeat(HEADER.length - 1)}\n${LINES.slice(1).join('\n')}\n\nTotal,,\n`,
    ],
    ['stray tabs and blanks around cells', EN.replaceAll('\t,', ' \t ,').replaceAll('IDR', ' IDR\t')],
    ['Windows line ends', EN.replaceAll('\n', '\r\n')],
    ['accents as separate marks', EN.normalize('NFD')],
    ['dates written the other way', EN.replaceAll(/(\d\d)\/(\d\d)\/(\d{4}) (\d\d:\d\d:\d\d)/g, '$3-$2-$1 $4')],
    ['dates with their offset', EN.replaceAll(/(\d\d)\/(\d\d)\/(\d{4}) (\d\d:\d\d:\d\d)/g, '$3-$2-$1T$4+07:00')],
    ['columns of somebody’s own', LINES.map((line, row) => `${line},${row === 0 ? 'My note' : 'ok'}`).join('\n')],
  ])('%s', async (_, content) => {
    const scopeBefore = scope
    scope = await freshWorkspace()
    const { rejections, lines, totals, orders } = await take(content)
    scope = scopeBefore
    expect(rejections).toEqual([])
    expect({ lines, totals, orders }).toEqual(whole)
  })
})

test('ids of nineteen digits keep every one of them', async () => {
  const here = await freshWorkspace()
  const path = tempFile(withCell('Content ID', '7409876543210987654'))
  await importFile(appPool, here, { id: newId('imp'), path, name: 'orders.csv', options: { kind: 'auto' } })
  const { rows } = await inWorkspace(appPool, here, (ctx) =>
    sql`select content_external_id as id from order_lines where content_external_id = '7409876543210987654'`.execute(ctx.db),
  )
  expect(rows.length).toBeGreaterThan(0)
})

// A file of 200 MB takes minutes; the reader sees the same file at a hundredth, and the whole of it by hand.
const MEGABYTES = Number(process.env.IMPORT_MEGABYTES ?? 2)

test(`a file of ${MEGABYTES} MB is taken whole, in memory that does not grow with it`, { timeout: 1_200_000 }, async () => {
  const here = await freshWorkspace()
  const path = tempFile('', 'large.csv')
  const out = createWriteStream(path)
  const random = createRandom(1, 'large')
  let lines = 0
  for (let first = 0; out.bytesWritten + out.writableLength < MEGABYTES * 1_000_000; first += 2000) {
    const part = orderExport({ first, lines: 2000, random })
    const text = first === 0 ? part : part.slice(part.indexOf('\n') + 1)
    if (!out.write(text.endsWith('\n') ? text : `${text}\n`)) await once(out, 'drain')
    lines += 2000
  }
  out.end()
  await once(out, 'close')
  const imported = await importFile(appPool, here, { id: newId('imp'), path, name: 'large.csv', options: { kind: 'auto' } })
  expect(imported).toMatchObject({ rows: lines, lines, rejected: 0 })
})
