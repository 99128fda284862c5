import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'
import { beforeEach, describe, expect, test } from 'vitest'
import { inWorkspace } from '#platform/db/tenant'
import { openImporting, type InspectedFile } from '#test/importing'
import { sweepUploads } from './actions/keep-uploads.ts'
import { zip } from '#test/zip'
import { fixture } from './fixtures/files.ts'
import type { Import } from './queries/imports.ts'

const { opened, dataDir, app, call, refusal, request, work, take, useFreshWorkspace, filesOnDisk } = openImporting()
beforeEach(async () => {
  rmSync(join(dataDir, 'uploads'), { recursive: true, force: true })
  await useFreshWorkspace()
})

const ORDERS = readFileSync(fixture('tiktok-affiliate-orders.en.csv'))
const ROWS = ORDERS.toString().trimEnd().split('\n')
/** The file with one row's cell changed. */
const spoiled = (row: number, from: string, to: string) =>
  Buffer.from(ROWS.map((line, index) => (index === row - 1 ? line.replace(from, to) : line)).join('\n'))
const SHOPEE = readFileSync(fixture('shopee-affiliate-conversions.vi.csv'))

type Batch = { batch_id: string; data: Import[] }
type Inspections = { data: InspectedFile[] }
type Rejections = {
  columns: string[]
  data: { row: number; column: string; code: string; state: string; cells: string[]; message: string }[]
}
const inspect = async (bytes: Uint8Array, query = 'file_name=orders.csv') =>
  (await call<Inspections>('POST', `/v1/imports/inspect?${query}`, { body: bytes })).data
const start = (files: object[], more: object = {}, key?: string) =>
  call<Batch>('POST', '/v1/imports/start', { body: { files, ...more }, ...(key && { key }) })
const one = (id: string) => call<Import>('GET', `/v1/imports/${id}`)
const rejectionsOf = (id: string) => call<Rejections>('GET', `/v1/imports/${id}/rejections`)
const countLines = () =>
  inWorkspace(opened.pool, opened.scope, async (ctx) => {
    const { rows } = await ctx.client.query('select count(*)::int as lines from order_lines')
    return rows[0].lines as number
  })

describe('what is dropped together', () => {
  test('a zip becomes a batch: each file an import of its own, what is no file of anybody left out', async () => {
    const bytes = zip([
      { name: 'week/', content: '' },
      { name: 'week/tiktok/orders.csv', content: ORDERS },
      { name: 'week/shopee.csv', content: SHOPEE },
      { name: '__MACOSX/._orders.csv', content: 'x' },
      { name: 'week/.DS_Store', content: 'x' },
      { name: 'week/broken.csv', content: ORDERS, damaged: true },
      { name: 'week/notes.txt', content: 'what,is,this\n1,2,3\n' },
    ])
    const first = await take(bytes, 'file_name=week.zip')
    const { data } = await call<{ data: Import[] }>('GET', `/v1/imports?batch_id=${first.batch_id}`)
    const told = data.map(({ file_name, status, problem, summary }) => ({
      file_name,
      status,
      code: problem?.code,
      lines: summary?.lines,
    }))
    expect(told.toReversed()).toEqual([
      { file_name: 'week/tiktok/orders.csv', status: 'done', code: undefined, lines: 7 },
      { file_name: 'week/shopee.csv', status: 'done', code: undefined, lines: 6 },
      { file_name: 'week/broken.csv', status: 'failed', code: 'upload.damaged_entry', lines: undefined },
      { file_name: 'week/notes.txt', status: 'failed', code: 'import.unknown_file', lines: undefined },
    ])
    expect(filesOnDisk()).toEqual([])
  })

  test.each([
    ['needs a password', zip([{ name: 'orders.csv', content: ORDERS, encrypted: true }]), 'upload.encrypted_zip'],
    ['leads out of its folder', zip([{ name: '../../orders.csv', content: ORDERS }]), 'upload.unsafe_zip'],
    ['is a bomb', zip([{ name: 'orders.csv', content: Buffer.alloc(40_000_000) }]), 'upload.unsafe_zip'],
    [
      'claims to be enormous',
      zip([{ name: 'orders.csv', content: ORDERS, declaredSize: 4_000_000_000 }]),
      'upload.zip_too_large',
    ],
    [
      'holds too many files',
      zip(Array.from({ length: 201 }, (_, n) => ({ name: `${n}.csv`, content: 'a' }))),
      'upload.zip_too_many',
    ],
    ['holds nothing', zip([{ name: '.hidden', content: 'x' }]), 'upload.empty_zip'],
    ['was cut off', zip([{ name: 'orders.csv', content: ORDERS }]).subarray(0, 300), 'upload.bad_zip'],
  ])('a zip that %s is refused with the remedy and leaves nothing', async (_, bytes, code) => {
    expect(await refusal('POST', '/v1/imports/inspect?file_name=week.zip', { body: bytes })).toMatchObject({ status: 422, code })
    expect(filesOnDisk()).toEqual([])
  })

  test('a zip inside a zip fails by name, and the others are taken', async () => {
    const inner = zip([{ name: 'orders.csv', content: ORDERS }])
    const files = await inspect(
      zip([
        { name: 'inner.zip', content: inner },
        { name: 'orders.csv', content: ORDERS },
      ]),
      'file_name=a.zip',
    )
    expect(files.map(({ file_name, problem, kind }) => [file_name, problem?.code ?? null, kind])).toEqual([
      ['inner.zip', 'upload.zip_in_zip', null],
      ['orders.csv', null, 'tiktok-affiliate-orders'],
    ])
  })

  test('an upload that arrives in part is refused and leaves nothing', async () => {
    const cut = new ReadableStream({
      start(controller) {
        controller.enqueue(ORDERS.subarray(0, 500))
        controller.error(new Error('gone'))
      },
    })
    const response = await app.request('/v1/imports?file_name=orders.csv', {
      method: 'POST',
      body: cut,
      duplex: 'half',
    } as RequestInit)
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([422, 'upload.truncated'])
    const short = await app.request('/v1/imports?file_name=orders.csv', {
      method: 'POST',
      body: ORDERS,
      headers: { 'content-length': String(ORDERS.length + 1) },
    })
    expect([short.status, ((await short.json()) as { code: string }).code]).toEqual([422, 'upload.truncated'])
    expect(filesOnDisk()).toEqual([])
  })
})

describe('a look before anything is written', () => {
  test('tells what a file is, where it goes, what its columns feed and what its rows become', async () => {
    const bytes = spoiled(3, 'IDR', 'rupiah')
    const [seen] = await inspect(bytes)
    expect(seen).toMatchObject({
      file_name: 'orders.csv',
      archive: null,
      file_size: bytes.length,
      problem: null,
      kind: 'tiktok-affiliate-orders',
      locale: 'en',
      currency: 'IDR',
      zone: 'Asia/Jakarta',
      rows_looked_at: 7,
      rows_expected: 7,
      same_file_as: null,
      questions: [],
      mapping: null,
      rejections: [{ row: 3, column: 'Currency', code: 'import.unknown_currency' }],
    })
    expect(seen!.columns.find(({ name }) => name === 'Payment Amount')).toEqual({
      name: 'Payment Amount',
      field: 'payment',
      examples: ['Rp175,500', ...seen!.columns.find(({ name }) => name === 'Payment Amount')!.examples.slice(1)],
    })
    expect(seen!.records).toHaveLength(6)
    expect(seen!.records[0]).toMatchObject({
      row: 2,
      record: {
        order_external_id: '580112233445566778',
        order_value: { amount: '175500', currency: 'IDR' },
        commission_rate_ppm: '8%',
        creator_handle: 'dinda.mom',
      },
    })
    expect(await countLines()).toBe(0)
  })

  test('a file is started from its upload once, and a repeat under the same key is the same import', async () => {
    const [seen] = await inspect(ORDERS)
    const files = [{ upload_id: seen!.upload_id, shop: 'Toko Satu' }]
    const first = await start(files, {}, 'monday')
    expect(await start(files, {}, 'monday')).toEqual(first)
    await work()
    expect(await one(first.data[0]!.id)).toMatchObject({
      status: 'done',
      batch_id: first.batch_id,
      attempt: 1,
      phase: null,
      shop: { name: 'Toko Satu' },
      summary: { lines: 7, created: 7 },
      covers: { from: '2026-03-02' },
    })
    expect(await refusal('POST', '/v1/imports/start', { body: { files } })).toMatchObject({ status: 404, code: 'upload.missing' })
    const [again] = await inspect(ORDERS)
    expect(again!.same_file_as).toBe(first.data[0]!.id)
    expect(filesOnDisk()).toEqual([again!.upload_id])
    await call('DELETE', `/v1/imports/uploads/${again!.upload_id}`)
    expect(filesOnDisk()).toEqual([])
  })

  test('a dry run answers exactly and keeps nothing', async () => {
    const [seen] = await inspect(spoiled(3, 'IDR', 'rupiah'))
    const { data } = await start([{ upload_id: seen!.upload_id }], { dry_run: true })
    await work()
    const tried = await one(data[0]!.id)
    expect(tried).toMatchObject({ status: 'dry_run', summary: { rows: 7, lines: 6, created: 6, rejected: 1 } })
    expect((await rejectionsOf(tried.id)).data).toMatchObject([{ row: 3 }])
    expect(await countLines()).toBe(0)
    expect(await refusal('POST', `/v1/imports/${tried.id}/undo`)).toMatchObject({ status: 409, code: 'import.not_done' })
    // The file stays, so that what was tried can be started.
    expect(filesOnDisk()).toEqual([seen!.upload_id])
    await call('DELETE', `/v1/imports/uploads/${seen!.upload_id}`)
  })

  test('what nobody starts is deleted after a day', async () => {
    await inspect(ORDERS)
    const [old] = await inspect(SHOPEE)
    // Uploads are never updated by the product: the test turns the clock back as the administrator would.
    await inWorkspace(opened.pool, opened.scope, async ({ client }) => {
      const { rows } = await client.query(`delete from import_uploads where id = $1 returning *`, [old!.upload_id])
      const row = { ...rows[0], created_at: '2026-01-01T00:00:00Z' }
      const columns = Object.keys(row)
      await client.query(
        `insert into import_uploads (${columns.join(', ')}) values (${columns.map((_, n) => `$${n + 1}`).join(', ')})`,
        Object.values(row),
      )
    })
    await sweepUploads(opened.pool, dataDir)
    expect(filesOnDisk()).not.toContain(old!.upload_id)
    expect(await refusal('POST', `/v1/imports/uploads/${old!.upload_id}/inspect`, { body: {} })).toMatchObject({ status: 404 })
  })

  test('rows pasted from a spreadsheet are a file as any other', async () => {
    const text = (parse(ORDERS, { bom: true }) as string[][]).map((row) => row.map((cell) => cell.trim()).join('\t')).join('\n')
    const { data } = await call<Inspections>('POST', '/v1/imports/paste', { body: { text } })
    expect(data).toMatchObject([{ file_name: 'pasted.tsv', kind: 'tiktok-affiliate-orders', rows_looked_at: 7, rejections: [] }])
    await start([{ upload_id: data[0]!.upload_id }])
    await work()
    expect(await countLines()).toBe(7)
  })
})

describe('rows that were not taken', () => {
  test('are corrected in place: read by the same reader, counted, undone with their import', async () => {
    const imported = await take(spoiled(3, 'IDR', 'rupiah'))
    expect(imported.summary).toMatchObject({ rows: 7, lines: 6, rejected: 1, dismissed: 0 })
    const { columns, data } = await rejectionsOf(imported.id)
    const at = columns.indexOf('Currency')
    expect(data).toMatchObject([{ row: 3, column: 'Currency', state: 'open' }])
    expect(data[0]!.cells[at]).toBe('rupiah')

    const path = `/v1/imports/${imported.id}/fixes`
    const fix = (value: string) => ({ body: { rows: [{ row: 3, cells: { Currency: value } }] } })
    expect(await call('POST', path, fix('12'))).toMatchObject({
      fixed: 0,
      rejected: [{ row: 3, column: 'Currency', value: '12' }],
      import: { summary: { lines: 6, rejected: 1 } },
    })
    expect(await refusal('POST', path, { body: { rows: [{ row: 3, cells: { Nothing: '' } }] } })).toMatchObject({
      code: 'import.no_such_column',
    })
    expect(await refusal('POST', path, { body: { rows: [{ row: 4, cells: {} }] } })).toMatchObject({ code: 'import.no_such_row' })

    const whole = await wholeFile()
    expect(await call('POST', path, fix('IDR'))).toMatchObject({
      fixed: 1,
      rejected: [],
      import: { summary: { ...whole.summary, as_of: imported.summary!.as_of } },
    })
    expect(await countLines()).toBe(7)
    expect((await rejectionsOf(imported.id)).data).toMatchObject([{ row: 3, state: 'fixed' }])
    await call('POST', `/v1/imports/${imported.id}/undo`)
    expect(await countLines()).toBe(0)
    await call('POST', `/v1/imports/${imported.id}/redo`)
    expect(await countLines()).toBe(7)
  })

  /** What the same file says that nobody spoiled, in a workspace of its own. */
  async function wholeFile(): Promise<Import> {
    const here = opened.scope
    await useFreshWorkspace()
    const whole = await take(ORDERS)
    opened.scope = here
    return whole
  }

  test('of a report of LIVEs are corrected in place as those of orders are', async () => {
    const text = readFileSync(fixture('tiktok-live-analysis.id.csv'), 'utf8')
    const whole = await take(Buffer.from(text), 'file_name=live.csv')
    expect(whole).toMatchObject({ status: 'done', summary: { rejected: 0 } })
    await useFreshWorkspace()
    const moment = '2026-06-28 23:10:00'
    const imported = await take(Buffer.from(text.replace(moment, 'yesterday')), 'file_name=live.csv')
    expect(imported.summary).toMatchObject({ rejected: 1, lines: whole.summary!.lines - 1 })
    const { data } = await rejectionsOf(imported.id)
    const body = { rows: [{ row: data[0]!.row, cells: { [data[0]!.column!]: moment } }] }
    expect(await call('POST', `/v1/imports/${imported.id}/fixes`, { body })).toMatchObject({
      fixed: 1,
      rejected: [],
      import: {
        summary: { lines: whole.summary!.lines, created: whole.summary!.created, rejected: 0, totals: whole.summary!.totals },
      },
    })
  })

  test('nobody needs are dismissed, and stay listed', async () => {
    const imported = await take(spoiled(3, 'IDR', 'rupiah'))
    expect(await call('POST', `/v1/imports/${imported.id}/dismiss`, { body: {} })).toMatchObject({
      summary: { rows: 7, lines: 6, rejected: 0, dismissed: 1 },
    })
    expect((await rejectionsOf(imported.id)).data).toMatchObject([{ row: 3, state: 'dismissed' }])
  })

  test('come back as a workbook of the file’s own rows with the reason beside each, which is imported once corrected', async () => {
    const imported = await take(spoiled(3, 'IDR', 'rupiah'))
    const response = await request('GET', `/v1/imports/${imported.id}/rejected-rows.xlsx`)
    const bytes = Buffer.from(await response.arrayBuffer())
    const sheets = await readXlsxFile(bytes)
    const rows = ((sheets[0] as { data?: unknown })?.data ?? sheets) as string[][]
    expect(rows[0]!.slice(-3)).toEqual(['Kolive row', 'Kolive column', 'Kolive reason'])
    expect(rows[1]!.slice(-3)).toEqual(['3', 'Currency', expect.stringContaining('"rupiah" is no currency code')])
    expect(rows[1]![0]!.trim()).toBe('580112233445566778')
    // Taken as it stands, it is refused as before; the reason's columns are none of the file's.
    const again = await take(bytes, 'file_name=again.xlsx')
    expect(again).toMatchObject({ kind: 'tiktok-affiliate-orders', summary: { rows: 1, rejected: 1 } })
  })
})

describe('the same file again', () => {
  test('with the right shop wins over the wrong one, and its undo brings the wrong one back', async () => {
    const wrong = await take(ORDERS, 'file_name=orders.csv&shop=Wrong')
    const right = await take(ORDERS, 'file_name=orders.csv&shop=Right')
    expect(right.same_file_as).toBe(wrong.id)
    expect(await shopsOfLines()).toEqual(['Right'])
    expect((await one(wrong.id)).status).toBe('undone')
    await call('POST', `/v1/imports/${right.id}/undo`)
    expect(await shopsOfLines()).toEqual(['Wrong'])
    await call('POST', `/v1/imports/${right.id}/redo`)
    expect(await shopsOfLines()).toEqual(['Right'])
  })

  test('changes nothing where nothing is corrected', async () => {
    await take(ORDERS, 'file_name=orders.csv&shop=One')
    expect((await take(ORDERS)).summary).toMatchObject({ created: 0, updated: 0, unchanged: 7 })
  })

  const shopsOfLines = () =>
    inWorkspace(opened.pool, opened.scope, async ({ client }) => {
      const { rows } = await client.query('select distinct name from order_lines join shops on shops.id = shop_id order by name')
      return rows.map(({ name }) => name)
    })
})

describe('a source of its own', () => {
  const SHEET =
    'Mã đơn;Ngày đặt;Sản phẩm;SL;Thành tiền;Tình trạng;Người giới thiệu\n' +
    'DH-1;25/11/2026;Áo thun;2;350.000;Đã giao;linh.koc\nDH-2;26/11/2026 9:05;Quần;1;199.000;Khách trả;linh.koc\n'

  test('is read by the mapping that is suggested and corrected, and remembered for the next file', async () => {
    const [seen] = await inspect(Buffer.from(SHEET), 'file_name=web.csv')
    expect(seen).toMatchObject({
      problem: { code: 'import.unknown_file' },
      questions: ['mapping_needed'],
      mapping_from: 'suggested',
      nearest: { kind: 'generic-orders' },
      mapping: {
        kind: 'generic-orders',
        columns: {
          order_id: 'Mã đơn',
          order_value: 'Thành tiền',
          product_name: 'Sản phẩm',
          quantity: 'SL',
          creator: 'Người giới thiệu',
        },
        formats: { dates: 'dmy' },
      },
    })
    const mapping = {
      ...seen!.mapping!,
      columns: { ...seen!.mapping!.columns, ordered: 'Ngày đặt', status: 'Tình trạng' },
      formats: { ...seen!.mapping!.formats, decimal: ',', currency: 'VND', channel: 'own_site', zone: 'Asia/Ho_Chi_Minh' },
    }
    const path = `/v1/imports/uploads/${seen!.upload_id}/inspect`
    const told = await call<InspectedFile>('POST', path, { body: { mapping } })
    expect(told).toMatchObject({
      kind: 'generic-orders',
      mapping_from: 'given',
      rejections: [{ row: 3, code: 'import.unmapped_status' }],
    })
    const bad = { ...mapping, columns: { nothing: 'SL' } }
    expect(
      await refusal('POST', '/v1/imports/start', { body: { files: [{ upload_id: seen!.upload_id, mapping: bad }] } }),
    ).toMatchObject({
      code: 'import.bad_mapping',
      errors: [{ path: 'mapping.columns.nothing' }, { path: 'mapping.columns.order_id' }, {}, {}],
    })
    const whole = { ...mapping, formats: { ...mapping.formats, statuses: { 'Khách trả': 'cancelled' } } }
    await start([{ upload_id: seen!.upload_id, mapping: whole, shop: 'Web' }])
    await work()
    const orders = await call<{ data: { order_value: unknown }[] }>('GET', '/v1/imports?kind=generic-orders')
    expect(orders.data).toMatchObject([{ status: 'done', summary: { lines: 2, statuses: { completed: 1, cancelled: 1 } } }])

    const next = await take(Buffer.from(SHEET.replaceAll('DH-', 'DK-')), 'file_name=web-2.csv&shop=Web')
    expect(next).toMatchObject({ status: 'done', summary: { lines: 2, created: 2 } })
    const { data } = await call<{ data: { id: string; name: string; shop: string }[] }>('GET', '/v1/imports/mappings')
    expect(data).toMatchObject([{ name: 'web.csv', shop: 'Web', mapping: whole }])
    expect(await call('PATCH', `/v1/imports/mappings/${data[0]!.id}`, { body: { name: 'Website' } })).toMatchObject({
      name: 'Website',
    })
    await call('DELETE', `/v1/imports/mappings/${data[0]!.id}`)
    expect(await take(Buffer.from(SHEET), 'file_name=web-3.csv&shop=Web')).toMatchObject({ status: 'failed' })
  })

  test('a known kind with renamed columns is read by a mapping over its own fields', async () => {
    const renamed = ORDERS.toString().replace('Order ID', 'Nomor').replace('Payment Amount', 'Bayar')
    const [seen] = await inspect(Buffer.from(renamed))
    expect(seen).toMatchObject({ problem: { code: 'import.missing_column' }, nearest: { kind: 'tiktok-affiliate-orders' } })
    const columns = { ...seen!.mapping!.columns, order_id: 'Nomor', payment: 'Bayar' }
    await start([{ upload_id: seen!.upload_id, mapping: { ...seen!.mapping, columns } }])
    await work()
    expect(await countLines()).toBe(7)
  })

  test('the kinds tell which fields there are to feed', async () => {
    const { data } = await call<{ data: { kind: string; fields: { field: string; required: boolean }[] }[] }>(
      'GET',
      '/v1/imports/kinds',
    )
    expect(data.find(({ kind }) => kind === 'generic-orders')!.fields).toContainEqual(
      expect.objectContaining({ field: 'order_id', required: true }),
    )
  })
})

describe('what people are told', () => {
  test('a short message, ready for a chat, in three languages', async () => {
    const first = await take(
      zip([
        { name: 'orders.csv', content: spoiled(3, 'IDR', 'rupiah') },
        { name: 'shopee.csv', content: SHOPEE },
      ]),
      'file_name=week.zip',
    )
    const message = await call<{ text: string; locale: string }>('GET', `/v1/imports/message?batch_id=${first.batch_id}`)
    expect(message.locale).toBe('en')
    expect(message.text.split('\n').length).toBeLessThanOrEqual(12)
    expect(message.text).toMatch(
      /^Imported 2 files, .*2026\n- orders\.csv: 7 rows\n- shopee\.csv: 6 rows\nOrders: \d+ \(lines: 12 new, 0 updated\)\nGMV placed: .*Rp.*₫|₫.*Rp/,
    )
    expect(message.text).toContain('Rows needing a hand: 1')
    const vi = await call<{ text: string }>('GET', `/v1/imports/${first.id}/message?lang=vi`)
    expect(vi.text).toContain('Đơn hàng')
  })

  test('how fresh and how whole the figures are', async () => {
    const imported = await take(spoiled(3, 'IDR', 'rupiah'), 'file_name=orders.csv&shop=Toko')
    const health = await call<{ sources: { uncovered_days: string[] }[] }>('GET', '/v1/imports/health')
    expect(health).toMatchObject({
      sources: [
        {
          kind: 'tiktok-affiliate-orders',
          shop: { name: 'Toko' },
          account: null,
          open_rejections: 1,
          last_import: { id: imported.id },
          link: `/imports/${imported.id}`,
        },
      ],
    })
    expect(health.sources[0]!.uncovered_days).toHaveLength(60)

    // Only what happened lately is counted: the conversions are of an account, with sub-ids that nobody has mapped.
    const today = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh').subtract({ days: 2 }).toString()
    await take(
      Buffer.from(SHOPEE.toString().replaceAll(/\d{4}-\d\d-\d\d(?= \d\d:)/g, today)),
      'file_name=conversions.csv&account=toko',
    )
    const lately = await call<{ sources: { account: string; uncovered_days: string[]; age_days: number }[] }>(
      'GET',
      '/v1/imports/health',
    )
    expect(lately.sources[0]).toMatchObject({ account: 'toko', age_days: expect.any(Number) })
    expect(lately.sources[0]!.uncovered_days).toHaveLength(59)
    expect(lately).toMatchObject({
      lines_without_program: { count: 6, link: expect.stringContaining('/orders?') },
      lines_of_unknown_content: { count: 6 },
      unmapped_sub_ids: { count: expect.any(Number), link: '/creators/sub-ids' },
    })
    expect((lately as unknown as { unmapped_sub_ids: { count: number } }).unmapped_sub_ids.count).toBeGreaterThan(0)
  })
})
