import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { inWorkspace, type Scope } from '#platform/db/tenant'
import { newId } from '#shared/id'
import { formatMicros } from '#shared/money'
import { appPool, freshWorkspace } from '#test/database'
import { fixture, tempFile } from '../fixtures/files.ts'
import { importFile, redoImport, undoImport } from '../index.ts'

type Case = {
  readonly file: string
  readonly table: string
  /** The columns of the file that the import sums up. */
  readonly gmv?: string
  readonly refund?: string
  readonly commission?: string
}

const CASES: readonly Case[] = [
  {
    file: 'tiktok-creator-performance.en.csv',
    table: 'creator_reports',
    gmv: 'Creator-attributed GMV',
    refund: 'Refunds',
    commission: 'Est. commission',
  },
  {
    file: 'tiktok-creator-performance.id.csv',
    table: 'creator_reports',
    gmv: 'GMV dari kreator',
    refund: 'Pengembalian dana',
    commission: 'Perkiraan komisi',
  },
  {
    file: 'tiktok-video-analysis.en.csv',
    table: 'video_reports',
    gmv: 'Creator video-attributed GMV',
    refund: 'Refunds',
    commission: 'Est. commission',
  },
  { file: 'tiktok-video-analysis.id.csv', table: 'video_reports', gmv: 'GMV dari video (Rp)' },
  { file: 'tiktok-live-analysis.en.csv', table: 'live_reports', gmv: 'LIVE-attributed GMV (Rp)' },
  { file: 'tiktok-live-analysis.id.csv', table: 'live_reports', gmv: 'GMV dari LIVE (Rp)' },
  { file: 'tiktok-live-ads.id.csv', table: 'live_ad_reports', gmv: 'Pendapatan kotor' },
  { file: 'mcn-report.en.csv', table: 'creator_reports', gmv: 'Affiliate GMV', refund: 'Direct refund GMV' },
  { file: 'mcn-report.id.csv', table: 'creator_reports', gmv: 'GMV Afiliasi', refund: 'GMV pengembalian dana langsung' },
  {
    file: 'tap-report.en.csv',
    table: 'creator_reports',
    gmv: 'Affiliate GMV',
    refund: 'GMV (refund)',
    commission: 'Estimated creator commission ',
  },
  {
    file: 'tap-report.id.csv',
    table: 'creator_reports',
    gmv: 'GMV Afiliasi',
    refund: 'GMV (pengembalian dana)',
    commission: 'Perkiraan komisi kreator ',
  },
  { file: 'shopee-affiliate-clicks.vi.csv', table: 'marketplace_clicks' },
  { file: 'shopee-affiliate-clicks.id.csv', table: 'marketplace_clicks' },
  {
    file: 'shopee-seller-affiliates.id.csv',
    table: 'creator_reports',
    gmv: 'Omzet Penjualan(Rp)',
    commission: 'Estimasi Komisi(Rp)',
  },
  { file: 'shopee-live.id.csv', table: 'live_reports', gmv: 'Penjualan (Pesanan Siap Dikirim)(Rp)' },
]

/** A second reading that shares no code with the import: in these files amounts are whole, whatever separates thousands. */
function recount({ file, gmv, refund, commission }: Case) {
  const text = readFileSync(fixture(file), 'utf8').replace('LIVE analysis\n\n', '')
  const rows: Record<string, string>[] = parse(text, {
    bom: true,
    columns: true,
    delimiter: text.split('\n')[0]!.includes(';') ? ';' : ',',
  })
  const data = rows.filter((row) => !['Summary', 'Ringkasan'].includes(Object.values(row)[0]!))
  const sum = (column: string | undefined) =>
    data.reduce((total, row) => total + Number((column && row[column]!.replace(/\D/g, '')) || 0), 0)
  const amount = (column: string | undefined) => (gmv ? [{ amount: String(sum(column)), currency: 'IDR' }] : [])
  return {
    rows: data.length,
    lines: data.length,
    orders: 0,
    statuses: {},
    rejected: 0,
    totals: { order_value: amount(gmv), refund: amount(refund), commission: amount(commission) },
  }
}

const WEEK = { period_from: '2026-06-28', period_to: '2026-07-04' }

function take(scope: Scope, path: string, name: string, options: Record<string, string> = {}) {
  const id = newId('imp')
  const file = { id, path, name, options: { kind: 'auto', ...WEEK, ...options } }
  return importFile(appPool, scope, file).then((imported) => ({ id, ...imported }))
}

/** What stands, but for ids of ours. */
const standing = (scope: Scope, table: string) =>
  inWorkspace(appPool, scope, async (ctx) => {
    const { rows } = await sql<Record<string, unknown>>`
      select row.*, handles.handle as whose from ${sql.table(table)} as row join handles using (creator_id) where stands order by key`.execute(
      ctx.db,
    )
    return rows.map(({ import_id: _, workspace_id: __, creator_id: ___, ...row }) => row)
  })

async function asXlsx({ file }: Case): Promise<string> {
  const text = readFileSync(fixture(file), 'utf8')
  const rows: string[][] = parse(text, {
    bom: true,
    relax_column_count: true,
    skip_empty_lines: false,
    delimiter: text.split('\n').at(-2)!.includes(';') ? ';' : ',',
  })
  const path = tempFile('', 'report.xlsx')
  await writeXlsxFile(rows.map((row) => row.map((value) => ({ value, type: String as StringConstructor })))).toFile(path)
  return path
}

describe.each(CASES)('$file', (each) => {
  test('says the same in its summary, in the database and in an independent recount, as CSV and as XLSX', async () => {
    const expected = recount(each)
    for (const path of [fixture(each.file), await asXlsx(each)]) {
      const scope = await freshWorkspace()
      const imported = await take(scope, path, each.file)
      expect(imported).toMatchObject({ ...expected, kind: each.file.split('.')[0], created: expected.lines })
      const rows = await standing(scope, each.table)
      expect(rows).toHaveLength(expected.lines)
      const kept = rows.reduce((sum, row) => sum + BigInt((row.gmv ?? row.gross_revenue ?? 0) as string), 0n)
      expect(formatMicros(kept)).toBe(expected.totals.order_value[0]?.amount ?? '0')
    }
  })

  test('imported again it changes nothing; undone it is gone, redone it is back', async () => {
    const scope = await freshWorkspace()
    const { id, lines } = await take(scope, fixture(each.file), each.file)
    const before = await standing(scope, each.table)
    // Told of another moment, so that it is another import and not the same one again.
    const again = await take(scope, fixture(each.file), each.file, { exported_at: '2026-07-30T00:00:00Z' })
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: lines, creators: 0 })
    await inWorkspace(appPool, scope, (ctx) => undoImport(ctx, again.id))
    expect(await standing(scope, each.table)).toEqual(before)
    await inWorkspace(appPool, scope, (ctx) => undoImport(ctx, id))
    expect(await standing(scope, each.table)).toEqual([])
    await inWorkspace(appPool, scope, (ctx) => redoImport(ctx, id))
    expect(await standing(scope, each.table)).toEqual(before)
  })
})

describe('reports of several moments', () => {
  const SHOWN = readFileSync(fixture('shopee-live.id.csv'), 'utf8')
  const versions = [
    ['live 2026-07-01.csv', SHOWN],
    ['live 2026-07-03.csv', SHOWN.replace('4.512.000', '4.600.000')],
    ['live 2026-07-05.csv', SHOWN.replace('4.512.000', '4.550.500')],
  ] as const

  async function after(order: readonly number[], undo: readonly number[] = []) {
    const scope = await freshWorkspace()
    const ids = new Map<number, string>()
    for (const index of order) {
      const [name, text] = versions[index]!
      ids.set(index, (await take(scope, tempFile(text, name), name)).id)
    }
    for (const index of undo) await inWorkspace(appPool, scope, (ctx) => undoImport(ctx, ids.get(index)!))
    return standing(scope, 'live_reports')
  }

  test('in any order they end in the same state', async () => {
    const expected = await after([0, 1, 2])
    expect(expected[0]).toMatchObject({ gmv: '4550500000000', source: 'shopee-live', whose: 'shopee account' })
    for (const order of [
      [2, 1, 0],
      [1, 2, 0],
      [2, 0, 1],
    ])
      expect(await after(order)).toEqual(expected)
  })

  test('an undone one falls back to the newest that still counts', async () => {
    expect(await after([0, 1, 2], [2])).toEqual(await after([0, 1]))
    expect(await after([0, 1, 2], [1, 2])).toEqual(await after([0]))
    expect(await after([2, 1, 0], [0, 2])).toEqual(await after([1]))
  })
})

test('a row that is about the same as one above is refused by name', async () => {
  const text = readFileSync(fixture('shopee-seller-affiliates.id.csv'), 'utf8')
  const scope = await freshWorkspace()
  const imported = await take(scope, tempFile(`${text}11770001,Dinda Mom,@DindaMom,"1","1","1","1","1",--,1,1\n`), 'ams.csv')
  expect(imported).toMatchObject({ rows: 4, lines: 3, rejected: 1 })
  expect(imported.rejections).toMatchObject([{ row: 5, code: 'import.repeated_row', message: expect.stringContaining('row 2') }])
})

test('a file of figures that tells no days is refused, with how to tell them', async () => {
  const file = { id: newId('imp'), path: fixture('shopee-seller-affiliates.id.csv'), name: 'ams.csv', options: { kind: 'auto' } }
  await expect(importFile(appPool, await freshWorkspace(), file)).rejects.toMatchObject({
    code: 'import.period_needed',
    message: expect.stringContaining('--period'),
  })
  const named = { ...file, name: 'ams_20260628-20260704.csv' }
  expect(await importFile(appPool, await freshWorkspace(), named)).toMatchObject({ lines: 3, as_of: '2026-07-04T16:59:59Z' })
})

const EXPORTS = fileURLToPath(new URL('../../../../../shared/data/shopee-exports/', import.meta.url))
const CLICKS = existsSync(EXPORTS) ? readdirSync(EXPORTS).filter((name) => name.startsWith('clicks-')) : []

describe.skipIf(CLICKS.length === 0)('real click reports', () => {
  test.each(CLICKS)('%s counts what an independent recount finds', async (name) => {
    const rows: string[][] = parse(readFileSync(EXPORTS + name), { bom: true, from: 2 })
    const scope = await freshWorkspace()
    const imported = await take(scope, EXPORTS + name, name, { account: 'our.account' })
    expect(imported).toMatchObject({
      kind: 'shopee-affiliate-clicks',
      locale: 'vi',
      rows: rows.length,
      lines: rows.length,
      created: rows.length,
      rejected: 0,
      orders: 0,
      creators: 1,
      totals: { order_value: [], refund: [], commission: [] },
    })
    const counted = await inWorkspace(appPool, scope, (ctx) =>
      sql`select count(*)::int as clicks, count(*) filter (where referrer = 'Facebook')::int as facebook, min(day)::text as day, max(day)::text as last,
            count(*) filter (where sub_ids[1] <> '')::int as tagged from marketplace_clicks where stands`.execute(ctx.db),
    )
    const days = rows.map((row) => row[1]!.slice(0, 10)).toSorted()
    expect(counted.rows[0]).toEqual({
      clicks: rows.length,
      facebook: rows.filter((row) => row[4] === 'Facebook').length,
      day: days[0],
      last: days.at(-1),
      tagged: rows.filter((row) => !row[3]!.startsWith('-') && row[3] !== '').length,
    })
  })
})
