import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { listBalances } from '#modules/ledger'
import { inWorkspace, type Ctx, type Scope } from '#platform/db/tenant'
import { newId } from '#shared/id'
import { formatMicros } from '#shared/money'
import { appPool, freshWorkspace } from '#test/database'
import { fixture, tempFile } from '../fixtures/files.ts'
import { importFile, redoImport, undoImport } from '../index.ts'

const EXPORTS = fileURLToPath(new URL('../../../../../shared/data/shopee-exports/', import.meta.url))
const FILES = existsSync(EXPORTS) ? readdirSync(EXPORTS).filter((name) => name.startsWith('commission-')) : []

async function take(scope: Scope, name: string) {
  const id = newId('imp')
  return { id, ...(await importFile(appPool, scope, { id, path: EXPORTS + name, name, options: { kind: 'auto' } })) }
}

/** Everything the files left behind, but for ids of ours and moments of import. */
async function stateOf(ctx: Ctx) {
  const lines = await sql`
    select line.id, line.status, line.gmv, line.order_value, line.refund_value, line.platform_commission, line.as_of, line.content_hash, handles.handle
    from order_lines as line join handles using (creator_id) order by line.id`.execute(ctx.db)
  const commissions = await sql`select id, status, amount from commissions order by id`.execute(ctx.db)
  const days =
    await sql`select day, sum(gmv_paid) as gmv, sum(platform_placed) as commission from daily_figures group by day order by day`.execute(
      ctx.db,
    )
  const balances = (await listBalances(ctx)).map(({ balance }) => balance.micros).sort()
  return { lines: lines.rows, commissions: commissions.rows, days: days.rows, balances }
}

const COLUMNS = {
  order: 'ID đơn hàng',
  status: 'Trạng thái đặt hàng',
  value: 'Giá trị đơn hàng (₫)',
  refund: 'Số tiền hoàn trả (₫)',
  net: 'Hoa hồng ròng tiếp thị liên kết(₫)',
  item: 'Tổng hoa hồng sản phẩm(₫)',
}
const STATUSES: Record<string, string> = {
  'Đang chờ xử lý': 'pending',
  'Chưa thanh toán': 'unpaid',
  'Hoàn thành': 'completed',
  'Đã hủy': 'cancelled',
}

/** A second count that shares no code with the import: a generic CSV parser, and decimals as digits. */
function recount(name: string) {
  const rows: Record<string, string>[] = parse(readFileSync(EXPORTS + name), { bom: true, columns: true })
  const micros = (text = '') => BigInt((text.split('.')[0] || '0') + (text.split('.')[1] ?? '').padEnd(6, '0'))
  const sum = (column: string) => rows.reduce((total, row) => total + micros(row[column]), 0n)
  return {
    lines: rows.length,
    orders: new Set(rows.map((row) => row[COLUMNS.order])).size,
    statuses: Object.fromEntries(
      [...Map.groupBy(rows, (row) => STATUSES[row[COLUMNS.status]!]!)].map(([status, list]) => [status, list.length]),
    ),
    value: sum(COLUMNS.value),
    refund: sum(COLUMNS.refund),
    net: sum(COLUMNS.net),
    item: sum(COLUMNS.item),
  }
}

describe.skipIf(FILES.length === 0)('real Shopee exports', () => {
  test.each(FILES)('%s says the same in its summary, in the database and in an independent recount', async (name) => {
    const scope = await freshWorkspace()
    const { orders, lines, statuses, totals, rejected } = await take(scope, name)
    const expected = recount(name)
    const inVnd = (micros: bigint) => [{ amount: formatMicros(micros), currency: 'VND' }]
    expect({ orders, lines, statuses, totals, rejected }).toEqual({
      orders: expected.orders,
      lines: expected.lines,
      statuses: expected.statuses,
      totals: { order_value: inVnd(expected.value), refund: inVnd(expected.refund), commission: inVnd(expected.net) },
      rejected: 0,
    })
    const kept = await inWorkspace(appPool, scope, (ctx) =>
      sql`select count(*)::int as lines, count(distinct order_external_id)::int as orders, sum(order_value) as value, sum(refund_value) as refund,
            sum(order_net_commission) as net, sum(platform_commission) as item from order_lines`.execute(ctx.db),
    )
    const { statuses: _, ...sums } = expected
    expect(kept.rows[0]).toEqual({
      ...sums,
      value: `${sums.value}`,
      refund: `${sums.refund}`,
      net: `${sums.net}`,
      item: `${sums.item}`,
    })
  })

  test('a file imported again changes nothing', async () => {
    const scope = await freshWorkspace()
    const first = await take(scope, 'commission-3.csv')
    expect(first).toMatchObject({ rows: 335, lines: 335, orders: 243, created: 335, rejected: 0 })
    const before = await inWorkspace(appPool, scope, stateOf)
    expect(await take(scope, 'commission-3.csv')).toMatchObject({
      lines: 335,
      created: 0,
      updated: 0,
      unchanged: 335,
      creators: 0,
      products: 0,
    })
    expect(await inWorkspace(appPool, scope, stateOf)).toEqual(before)
  })

  test('the files in any order end in the same state', async () => {
    const [forth, back] = [await freshWorkspace(), await freshWorkspace()]
    for (const name of FILES) await take(forth, name)
    for (const name of FILES.toReversed()) await take(back, name)
    expect(await inWorkspace(appPool, back, stateOf)).toEqual(await inWorkspace(appPool, forth, stateOf))
  })

  test('an import undone leaves what would be there without it, and redone what was', async () => {
    const [with_, without] = [await freshWorkspace(), await freshWorkspace()]
    await take(with_, 'commission-2.csv')
    await take(without, 'commission-2.csv')
    const later = await take(with_, 'commission-2-later.csv')
    const done = await inWorkspace(appPool, with_, stateOf)
    await inWorkspace(appPool, with_, (ctx) => undoImport(ctx, later.id))
    expect(await inWorkspace(appPool, with_, stateOf)).toEqual(await inWorkspace(appPool, without, stateOf))
    await inWorkspace(appPool, with_, (ctx) => redoImport(ctx, later.id))
    expect(await inWorkspace(appPool, with_, stateOf)).toEqual(done)
  })
})

describe('TikTok affiliate orders', () => {
  const cellsOf = (language: string): string[][] =>
    parse(readFileSync(fixture(`tiktok-affiliate-orders.${language}.csv`)), {
      bom: true,
      delimiter: language === 'id' ? ';' : ',',
    })

  async function asXlsx(language: string): Promise<string> {
    const path = tempFile('', 'orders.xlsx')
    await writeXlsxFile(cellsOf(language).map((row) => row.map((value) => ({ value, type: String })))).toFile(path)
    return path
  }

  async function ordersOf(path: string, name: string) {
    const scope = await freshWorkspace()
    const imported = await importFile(appPool, scope, { id: newId('imp'), path, name, options: { kind: 'auto' } })
    expect(imported.rejected).toBe(0)
    return { summary: { ...imported, locale: '' }, state: await inWorkspace(appPool, scope, stateOf) }
  }

  test('each language, as CSV and as XLSX, gives identical orders', async () => {
    const expected = await ordersOf(fixture('tiktok-affiliate-orders.en.csv'), 'orders')
    expect(expected.state.lines.length).toBeGreaterThan(5)
    for (const language of ['en', 'id', 'vi']) {
      expect(await ordersOf(fixture(`tiktok-affiliate-orders.${language}.csv`), 'orders')).toEqual(expected)
      expect(await ordersOf(await asXlsx(language), 'orders')).toEqual(expected)
    }
  })

  test('bad rows are named and left out, and a dry run keeps nothing', async () => {
    const [header, ...rows] = cellsOf('id')
    const at = header!.indexOf('Payment Amount')
    rows[1]![at] = 'Rp1.234,5678901' // seven decimals
    const path = tempFile(
      [header!, ...rows].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'),
    )
    const scope = await freshWorkspace()
    const file = { path, name: 'orders.csv', options: { kind: 'auto' } }
    const tried = await importFile(appPool, scope, { id: newId('imp'), ...file, dryRun: true })
    expect(tried.rejections).toMatchObject([{ row: 3, column: 'Payment Amount', value: 'Rp1.234,5678901' }])
    expect((await inWorkspace(appPool, scope, stateOf)).lines).toEqual([])
    const done = await importFile(appPool, scope, { id: newId('imp'), ...file })
    expect(done).toMatchObject({ rows: rows.length, lines: rows.length - 1, created: rows.length - 1, rejected: 1 })
  })
})

test('a cell no database can hold costs its row, not the file', async () => {
  const [header, first, ...rest] = readFileSync(fixture('tiktok-affiliate-orders.en.csv'), 'utf8').split('\n')
  const id = first!.split(',')[0]!
  const bad = first!.replace(id, `=${'x'.repeat(58)}😀`) // the emoji lies across the cut of what the message shows
  const path = tempFile([header, bad, ...rest].join('\n'))
  const scope = await freshWorkspace()
  const imported = await importFile(appPool, scope, { id: newId('imp'), path, name: 'orders.csv', options: { kind: 'auto' } })
  expect(imported.rejections).toMatchObject([{ row: 2 }])
  expect(imported.lines).toBeGreaterThan(3)
})

test('a file of a moment still to come is refused: it would stand against every file until then', async () => {
  const file = { id: newId('imp'), path: fixture('tiktok-affiliate-orders.en.csv'), name: 'orders.csv' }
  const options = { kind: 'auto', exported_at: Temporal.Now.instant().add({ hours: 48 }).toString() }
  await expect(importFile(appPool, await freshWorkspace(), { ...file, options })).rejects.toMatchObject({
    code: 'import.exported_in_future',
  })
})

test('a file that fails on its way leaves nothing behind', async () => {
  const scope = await freshWorkspace()
  const path = tempFile('what,is,this\n1,2,3\n')
  await expect(
    importFile(appPool, scope, { id: newId('imp'), path, name: 'this.csv', options: { kind: 'auto' } }),
  ).rejects.toMatchObject({ code: 'import.unknown_file' })
  const left = await inWorkspace(appPool, scope, (ctx) =>
    sql`select from imports union all select from order_line_versions union all select from creators`.execute(ctx.db),
  )
  expect(left.rows).toEqual([])
})
