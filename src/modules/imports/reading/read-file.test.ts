import { readFileSync } from 'node:fs'
import writeXlsxFile from 'write-excel-file/node'
import { expect, test } from 'vitest'
import { openSheet } from './sheet.ts'
import { fixture, keyOf, readAll, tempFile } from '../fixtures/files.ts'

const textOf = (name: string) => readFileSync(fixture(name), 'utf8')
const EN = textOf('tiktok-affiliate-orders.en.csv').replace('\ufeff', '').split('\r\n').filter(Boolean)
const [HEADER = '', FIRST = ''] = EN
const COLUMNS = HEADER.split(',')
const CELLS = [...FIRST.matchAll(/(?:^|,)(?:"([^"]*)"|([^,"]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
const VI = textOf('shopee-affiliate-conversions.vi.csv')

/** The English file with one cell of its first line changed. */
function withCell(column: string, value: string, rest: readonly string[] = EN.slice(4)) {
  const cells = CELLS.with(COLUMNS.indexOf(column), value).map((cell) => `"${cell}"`)
  return tempFile([HEADER, cells.join(','), ...rest].join('\n'))
}

/** The same rows as a workbook of text cells. */
async function asWorkbook(csv: string) {
  const rows: string[][] = []
  for await (const batch of (await openSheet(tempFile(csv))).records()) rows.push(...batch.map(({ cells }) => cells))
  const path = tempFile('', 'orders.xlsx')
  await writeXlsxFile(rows.map((row) => row.map((value) => ({ value, type: String as StringConstructor })))).toFile(path)
  return path
}

const contentOf = ({ lines }: Awaited<ReturnType<typeof readAll<'orders'>>>) =>
  lines.map(({ source: _, source_status: __, ...line }) => line)

test('the same orders in English, Indonesian and Vietnamese, as CSV and as XLSX, are the same lines', async () => {
  const english = await readAll(fixture('tiktok-affiliate-orders.en.csv'))
  expect(english).toMatchObject({ kind: 'tiktok-affiliate-orders', locale: 'en', rejected: [] })
  expect(english.lines).toHaveLength(7)
  for (const locale of ['en', 'id', 'vi']) {
    const name = `tiktok-affiliate-orders.${locale}.csv`
    for (const path of [fixture(name), await asWorkbook(textOf(name))]) {
      const read = await readAll(path)
      expect(read).toMatchObject({ kind: 'tiktok-affiliate-orders', locale, rejected: [] })
      expect(contentOf(read)).toEqual(contentOf(english))
    }
  }
})

test('numbers, dates and percentages typed as such in a workbook say what their text says', async () => {
  const path = tempFile('', 'typed.xlsx')
  const english = await readAll(fixture('tiktok-affiliate-orders.en.csv'))
  const header = textOf('tiktok-affiliate-orders.id.csv').split('\n')[0]!.split(';')
  const row = CELLS.map((text, index) => {
    const name = COLUMNS[index]!
    if (['Price', 'Payment Amount', 'Est. Commission Base'].includes(name))
      return { type: Number, value: name === 'Price' ? 189_000 : 175_500 }
    if (name === 'Quantity') return { type: Number, value: 1 }
    if (name === 'Standard commission rate') return { type: Number, value: 0.08, format: '0.00%' }
    if (name === 'Time Created') return { type: Date, value: new Date('2026-03-02T20:15:41Z'), format: 'dd/mm/yyyy hh:mm:ss' }
    if (name === 'Order Status') return { type: String, value: 'Diselesaikan' }
    return { type: String, value: text }
  })
  const numbers = ['Est. standard commission payment', 'Actual Commission Base', 'Actual Commission Payment']
  for (const name of numbers)
    row[COLUMNS.indexOf(name)] = { type: Number, value: name === 'Actual Commission Base' ? 175_500 : 14_040 }
  await writeXlsxFile([header.map((value) => ({ type: String, value })), row] as never).toFile(path)
  const typed = await readAll(path)
  expect(typed.rejected).toEqual([])
  expect(typed.lines[0]!.content_hash).toBe(english.lines[0]!.content_hash)
})

test('a TikTok line keeps its ids whole, its estimate until the actual figure exists, and one commission of the two rates', async () => {
  const { lines } = await readAll(fixture('tiktok-affiliate-orders.en.csv'))
  const [settled, repeated, completed, pending, ads, ineligible, partly] = lines
  expect(settled).toMatchObject({
    row: 2,
    channel: 'tiktok_shop',
    order_external_id: '580112233445566778',
    item_external_id: '1729384756102938475',
    status: 'completed',
    source_status: 'Settled',
    settled: true,
    ordered_at: '2026-03-02T13:15:41Z',
    creator_handle: 'dinda.mom',
    content_type: 'live',
    order_value: 175_500_000_000n,
    platform_commission: 14_040_000_000n,
    commission_is_actual: true,
    commission_rate_ppm: 80_000n,
    commission_model: 'open',
  })
  expect(keyOf(repeated!)).toEqual(keyOf(settled!))
  expect(completed).toMatchObject({
    settled: false,
    product_name: 'Sabun Mandi Bayi, 400 ml "Pompa"',
    platform_commission: 148_437_562_500n,
    base_is_actual: false,
    settled_at: null,
  })
  expect(pending).toMatchObject({
    channel: 'tokopedia',
    creator_handle: 'rara_story',
    content_type: 'showcase',
    content_external_id: null,
    platform_commission: 2_520_250_000n,
    commission_is_actual: false,
  })
  expect(ads).toMatchObject({ platform_commission: 9_000_000_000n, commission_rate_ppm: 100_000n })
  expect(ineligible).toMatchObject({
    status: 'cancelled',
    fully_refunded: true,
    refund_value: 1_999_000_000_000n,
    platform_commission: 0n,
  })
  expect(partly).toMatchObject({
    fully_refunded: false,
    refund_value: 71_000_000_000n,
    commission_base: 71_000_000_000n,
    base_is_actual: true,
  })
})

test.each([
  ['vi', 'VND'],
  ['id', 'IDR'],
])('a Shopee conversion file of %s counts an order column once per order', async (locale, currency) => {
  const { lines, summary, rejected, ...file } = await readAll(fixture(`shopee-affiliate-conversions.${locale}.csv`))
  expect(file).toMatchObject({ kind: 'shopee-affiliate-conversions', locale, currency, as_of: '2026-03-05T02:00:00Z' })
  expect(rejected).toEqual([])
  expect(summary).toEqual({
    rows: 6,
    lines: 6,
    rejected: 0,
    statuses: { completed: 1, pending: 3, cancelled: 1, unpaid: 1 },
    totals: {
      order_value: [{ amount: '531495.0074', currency }],
      refund: [{ amount: '89000', currency }],
      commission: [{ amount: '62598.75148', currency }],
    },
  })
  expect(new Set(lines.map(keyOf)).size).toBe(6)
  expect(lines[1]).toMatchObject({
    creator_handle: null,
    sub_ids: ['liveA', '', '', '', ''],
    buyer_is_new: true,
    platform_commission: 24_499_001_480n,
    order_net_commission: 26_123_751_480n,
    commission_rate_ppm: 236_700n,
  })
  expect(lines[4]).toMatchObject({
    status: 'cancelled',
    completed_at: null,
    order_value: 0n,
    refund_value: 89_000_000_000n,
    fully_refunded: true,
  })
})

test('a header below titles, in odd capitals and spaces, is found, and sums are no data', async () => {
  const header = HEADER.replace('Order ID', '  ORDER  id ').replace('Time Created', 'time created')
  const sums = `Summary${','.repeat(COLUMNS.length - 1)}`
  const path = tempFile(['Affiliate orders', '', header, sums, FIRST, '', ...EN.slice(2)].join('\n'))
  const { lines, summary, rejected } = await readAll(path)
  expect(rejected).toEqual([])
  expect(summary.rows).toBe(7)
  expect(lines[0]!.row).toBe(5)
})

test.each(['utf16le', 'utf16be'] as const)('a file in %s with its mark is read', async (encoding) => {
  const bytes = Buffer.from(`\ufeff${VI.replace('\ufeff', '')}`, 'utf16le')
  const { lines } = await readAll(tempFile(encoding === 'utf16be' ? bytes.swap16() : bytes))
  expect(lines.map(({ content_hash }) => content_hash)).toEqual(
    (await readAll(fixture('shopee-affiliate-conversions.vi.csv'))).lines.map(({ content_hash }) => content_hash),
  )
})

test('a file whose accents are written as separate marks is the same file', async () => {
  const apart = await readAll(tempFile(VI.normalize('NFD')))
  expect(contentOf(apart)).toEqual(contentOf(await readAll(fixture('shopee-affiliate-conversions.vi.csv'))))
})

test('tabs instead of commas change nothing', async () => {
  const { lines } = await readAll(tempFile(textOf('tiktok-affiliate-orders.id.csv').replaceAll(/\t/g, '').replaceAll(';', '\t')))
  expect(contentOf({ lines } as never)).toEqual(contentOf(await readAll(fixture('tiktok-affiliate-orders.id.csv'))))
})

test.each([
  ['Payment Amount', '-175500', 'import.amount_negative'],
  ['Payment Amount', '175500.1234567', 'import.amount_too_fine'],
  ['Payment Amount', '99999999999999', 'import.amount_too_large'],
  ['Payment Amount', 'Rp1.750,00', 'import.amount_ambiguous'],
  ['Payment Amount', '--', 'import.blank'],
  ['Order ID', '5.80112E+17', 'import.id_as_number'],
  ['Order ID', '', 'import.blank'],
  ['Order Status', 'Teleported', 'import.unknown_status'],
  ['Standard commission rate', '0.08', 'import.bad_rate'],
  ['Quantity', '1.5', 'import.bad_count'],
  ['Time Created', '31/02/2026 10:00:00', 'import.bad_time'],
  ['Currency', 'Rupiah', 'import.unknown_currency'],
  ['Platform', 'Bazaar', 'import.unknown_platform'],
  ['Return / Refund', 'Rp900,000', 'import.refund_exceeds_payment'],
])('a row whose %s is "%s" is refused by name, and the others are taken', async (column, value, code) => {
  const { lines, rejected, summary } = await readAll(withCell(column, value))
  const message = expect.stringContaining(`Row 2, "${column}": "${value}" `)
  expect(rejected).toEqual([{ row: 2, column, code, value, message, cells: expect.any(Array) }])
  expect(summary).toMatchObject({ rows: lines.length + 1, lines: 4, rejected: 1 })
})

test.each([
  ['02/03/2026 20:15:41', '2026-03-02T13:15:41Z'],
  ['2026-03-02 20:15:41', '2026-03-02T13:15:41Z'],
  ['2026-03-02T20:15:41+08:00', '2026-03-02T12:15:41Z'],
])('a time written as %s is that moment', async (text, instant) => {
  expect((await readAll(withCell('Time Created', text))).lines[0]!.ordered_at).toBe(instant)
})

test('what the file does not say is null, never zero', async () => {
  for (const blank of ['--', '', ' \t', '{}']) {
    const { lines } = await readAll(withCell('Actual Commission Base', blank))
    expect(lines[0]).toMatchObject({ base_is_actual: false, commission_base: 175_500_000_000n })
  }
})

test('the zone the caller names moves every time', async () => {
  const { lines } = await readAll(fixture('tiktok-affiliate-orders.id.csv'), { zone: 'Asia/Makassar' })
  expect(lines[0]!.ordered_at).toBe('2026-03-02T12:15:41Z')
  await expect(readAll(fixture('tiktok-affiliate-orders.id.csv'), { zone: 'Bali' })).rejects.toMatchObject({
    code: 'import.unknown_zone',
  })
})

test('a time stamp in the name is the as-of, before any time in the rows', async () => {
  expect(
    (await readAll(fixture('tiktok-affiliate-orders.en.csv'), { fileName: 'affiliate_orders_20260401120000.csv' })).as_of,
  ).toBe('2026-04-01T05:00:00Z')
  expect((await readAll(fixture('tiktok-affiliate-orders.en.csv'))).as_of).toBe('2026-03-16T02:00:00Z')
})

test('a file that was cut off names the row where it ends', async () => {
  const short = await readAll(tempFile(EN.join('\n').slice(0, -40)))
  expect(short.rejected).toMatchObject([{ row: 8, code: 'import.row_short' }])
  const unclosed = await readAll(tempFile(`${EN.slice(0, 3).join('\n')}\n580112233445566779,1729384756102938480,"Sabun Mandi`))
  expect(unclosed.rejected).toMatchObject([{ row: 4, code: 'import.unclosed_quote' }])
  expect(unclosed.lines).toHaveLength(2)
})

test('a row with a stray delimiter is refused, because all its columns are shifted', async () => {
  expect((await readAll(tempFile([HEADER, `extra,${FIRST}`].join('\n')))).rejected).toMatchObject([
    { row: 2, code: 'import.row_long' },
  ])
})

test.each([
  [
    'an unknown file',
    'Name,Colour\nPear,green\n',
    'import.unknown_file',
    /Found: Name, Colour.*tiktok-affiliate-orders \(en, id, vi\)/,
  ],
  ['an empty file', '', 'import.unknown_file', /Found: nothing/],
  ['a missing column', VI.replace('Giá trị đơn hàng (₫)', 'Ghi chú'), 'import.missing_column', /"Giá trị đơn hàng \(₫\)"/],
  ['a repeated column', EN.join('\n').replace('Payment method', 'Payment amount'), 'import.duplicate_column', /"Payment Amount"/],
  [
    'bytes that are no text',
    Buffer.concat([Buffer.from(HEADER), Buffer.from([10, 0xc3, 0x28, 10])]),
    'import.bad_encoding',
    /CSV UTF-8/,
  ],
  ['UTF-16 without its mark', Buffer.from(HEADER, 'utf16le'), 'import.bad_encoding', /CSV UTF-8/],
])('%s is refused as a whole, with what to do', async (_, content, code, message) => {
  await expect(readAll(tempFile(content))).rejects.toMatchObject({
    kind: 'invalid',
    code,
    message: expect.stringMatching(message),
  })
})

test('a file of another kind than the one asked for is refused', async () => {
  const asked = readAll(fixture('tiktok-affiliate-orders.en.csv'), { kind: 'shopee-affiliate-conversions' })
  await expect(asked).rejects.toMatchObject({ code: 'import.wrong_kind' })
})
