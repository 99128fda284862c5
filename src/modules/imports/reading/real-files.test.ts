import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formatMicros, parseMicros } from '#shared/money'
import { keyOf, readAll } from '../fixtures/files.ts'

/** Real exports, where this checkout lies beside them: they may be read, never copied. */
const FOLDER = new URL('../../../../../shared/data/shopee-exports/', import.meta.url)
const pathOf = (name: string) => new URL(`${name}.csv`, FOLDER).pathname

/** As published beside the files: lines, orders, order value, refund, net commission, statuses. */
const PUBLISHED = [
  ['commission-1', 92, 69, '9093381.99999', '0', '1187968.84998', { pending: 92 }],
  ['commission-2', 157, 130, '16994343.99999', '303000', '2190032.60499', { pending: 132, completed: 22, cancelled: 3 }],
  ['commission-2-later', 157, 130, '16052773.99999', '1244570', '2051201.67999', { pending: 9, completed: 137, cancelled: 11 }],
  [
    'commission-3',
    335,
    243,
    '52902159.57141',
    '821216',
    '4656931.41555',
    { pending: 313, unpaid: 1, completed: 7, cancelled: 14 },
  ],
  [
    'commission-4',
    747,
    560,
    '85804942.99998',
    '3432269',
    '9917717.55998',
    { pending: 440, unpaid: 2, completed: 274, cancelled: 31 },
  ],
] as const

/** A second reading that shares no code with the first: the smallest CSV reader there is. */
function recount(text: string) {
  const rows = [...text.matchAll(/((?:"(?:[^"]|"")*"|[^,\n"]*)(?:,(?:"(?:[^"]|"")*"|[^,\n"]*))*)\n/g)].map(([, record = '']) =>
    [...record.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
  )
  const header = rows.shift()!.map((name) => name.replace('\ufeff', ''))
  const column = (name: string) => rows.map((cells) => cells[header.indexOf(name)]!)
  const sum = (name: string) => formatMicros(column(name).reduce((total, cell) => total + (parseMicros(cell) ?? 0n), 0n))
  return {
    lines: rows.length,
    orders: new Set(column('ID đơn hàng')).size,
    order_value: sum('Giá trị đơn hàng (₫)'),
    refund: sum('Số tiền hoàn trả (₫)'),
    commission: sum('Hoa hồng ròng tiếp thị liên kết(₫)'),
  }
}

describe.skipIf(!existsSync(FOLDER))('real Shopee exports', () => {
  test.each(PUBLISHED)(
    '%s counts what is published and what an independent recount finds',
    async (name, lines, orders, order_value, refund, commission, statuses) => {
      const { lines: read, summary, rejected } = await readAll(pathOf(name))
      expect(rejected).toEqual([])
      const inVnd = (amount: string) => [{ amount, currency: 'VND' }]
      expect(summary).toEqual({
        rows: lines,
        lines,
        rejected: 0,
        statuses,
        totals: { order_value: inVnd(order_value), refund: inVnd(refund), commission: inVnd(commission) },
      })
      expect(recount(readFileSync(pathOf(name), 'utf8'))).toEqual({ lines, orders, order_value, refund, commission })
      expect(new Set(read.map((line) => line.order_external_id)).size).toBe(orders)
    },
  )

  const keysOf = async (name: string) => (await readAll(pathOf(name))).lines.map(keyOf)

  test.each(PUBLISHED)('every line of %s has a key of its own', async (name, lines) => {
    expect(new Set(await keysOf(name)).size).toBe(lines)
  })

  test('a later export of the same day names the same lines', async () => {
    expect((await keysOf('commission-2-later')).toSorted()).toEqual((await keysOf('commission-2')).toSorted())
    const later = new Set(await keysOf('commission-4'))
    expect((await keysOf('commission-1')).filter((key) => !later.has(key))).toEqual([])
  })

  test('the latest instant in the rows puts the two exports of one day in their order', async () => {
    const [earlier, later] = [await readAll(pathOf('commission-2')), await readAll(pathOf('commission-2-later'))]
    expect(earlier.as_of! < later.as_of!).toBe(true)
  })

  test('the product commissions of an order sum to what the order is said to earn', async () => {
    for (const [name] of PUBLISHED) {
      const { lines } = await readAll(pathOf(name))
      for (const [, ofOrder] of Map.groupBy(lines, ({ order_external_id }) => order_external_id)) {
        const sum = (part: 'platform_commission' | 'order_net_commission') =>
          ofOrder.reduce((total, line) => total + line[part]!, 0n)
        expect(sum('order_net_commission')).toBe(sum('platform_commission'))
      }
    }
  })

  test('a click report is no conversion report', async () => {
    const asked = readAll(pathOf('clicks-1'), { kind: 'shopee-affiliate-conversions' })
    await expect(asked).rejects.toMatchObject({ code: 'import.wrong_kind' })
  })
})
