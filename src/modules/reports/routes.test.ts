import { beforeAll, describe, expect, test } from 'vitest'
import { ensureOwnShop } from '#modules/catalog'
import { commissionsRoutes, reckonChangedLines } from '#modules/commissions'
import { mergeLines, ordersRoutes, stageLines, type OrderLine } from '#modules/orders'
import { assignShop, createProgram, enrollCreators, createReward } from '#modules/programs'
import { inWorkspace, type Ctx, type Scope } from '#platform/db/tenant'
import { createRouter } from '#platform/http/endpoint'
import { renderProblem } from '#platform/http/problem-response'
import { createLog } from '#platform/log'
import { newId } from '#shared/id'
import { parseMicros } from '#shared/money'
import { appPool, asRole, freshWorkspace } from '#test/database'
import { reportsRoutes } from './index.ts'

let scope: Scope
const app = createRouter()
app.use(async (context, next) => {
  context.set('requestId', 'req_1')
  context.set('pool', appPool)
  context.set('reportPool', asRole('kolive_report'))
  context.set('authenticate', async () => scope)
  await next()
})
app.onError((error, context) => renderProblem(error, context, createLog({ level: 'silent' })))
for (const routes of [ordersRoutes, commissionsRoutes, reportsRoutes]) app.route('/', routes)

async function get(path: string, query: Record<string, string | null | undefined> = {}) {
  const given = Object.entries(query).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const response = await app.request(`${path}?${new URLSearchParams(given)}`)
  return { status: response.status, body: (await response.json()) as any } // oxlint-disable-line typescript/no-explicit-any
}

/** Sixty lines over a week: every status, content and refund, orders of several lines and creators. */
const LINES = Array.from({ length: 60 }, (_, index): OrderLine => {
  const order = index < 45 ? index % 30 : index
  const value = 175_500_123_457n + BigInt(index * 7_919_333)
  return {
    row: index + 2,
    content_hash: String(index),
    channel: 'tiktok_shop',
    order_external_id: `5801122334455660${String(order).padStart(2, '0')}`,
    item_external_id: `17293847561029384${index % 7}`,
    model_external_id: '1730315401307982614',
    promotion_external_id: '',
    status: (['pending', 'unpaid', 'completed', 'cancelled', 'completed'] as const)[index % 5]!,
    source_status: '',
    settled: index % 5 === 4,
    ordered_at: `2026-10-${String(5 + (order % 7)).padStart(2, '0')}T${String(order % 16).padStart(2, '0')}:30:00Z`,
    paid_at: null,
    completed_at: null,
    clicked_at: null,
    settled_at: null,
    creator_handle: `creator${index % 9}`,
    content_type: ([null, 'live', 'video', 'showcase', 'external'] as const)[index % 5]!,
    content_external_id: null,
    traffic_source: null,
    sub_ids: [],
    shop_external_id: null,
    shop_name: null,
    product_name: 'Muslin swaddle',
    sku_name: null,
    seller_sku: null,
    category: null,
    buyer_is_new: null,
    quantity: 1 + (index % 3),
    currency: 'IDR',
    price: null,
    order_value: value,
    refund_value: index % 3 === 0 ? 40_000_000_000n : null,
    fully_refunded: false,
    commission_model: 'open',
    commission_base: value,
    base_is_actual: true,
    commission_rate_ppm: 80_000n,
    platform_commission: value / 12n,
    commission_is_actual: true,
    order_net_commission: null,
    ads_rate_ppm: null,
    ads_commission: null,
    mcn_name: null,
    mcn_fee: null,
    partner_name: null,
    partner_commission: null,
    note: null,
    source: [],
  }
})

async function bring(ctx: Ctx, shopId: string, lines: OrderLine[]) {
  await ctx.db.schema.dropTable('staged_lines').ifExists().execute()
  await stageLines(
    ctx,
    (async function* () {
      yield lines
    })(),
  )
  const file = { importId: newId('imp'), asOf: Temporal.Instant.from('2026-10-20T00:00:00Z'), zone: 'Asia/Jakarta' }
  await mergeLines(ctx, { ...file, shopId, platform: 'tiktok', ownHandle: 'own' })
  await reckonChangedLines(ctx, 'test')
}

beforeAll(async () => {
  scope = await freshWorkspace()
  await inWorkspace(appPool, scope, async (ctx) => {
    const { id, tiers } = await createProgram(ctx, { name: 'Bumi Bayi', currency: 'IDR' })
    const shop = { channel: 'tiktok_shop', currency: 'IDR', zone: 'Asia/Jakarta' } as const
    const ours = await ensureOwnShop(ctx, { ...shop, name: 'Bumi Bayi' })
    await assignShop(ctx, { shopId: ours, programId: id })
    await createReward(ctx, id, { name: 'All', terms: { starts_at: '2026-01-01T00:00:00Z', rate: '2.5' } })
    await bring(ctx, ours, LINES.slice(0, 45))
    await bring(ctx, await ensureOwnShop(ctx, { ...shop, name: 'Without a program' }), LINES.slice(45))
    const creators = await ctx.db.selectFrom('handles').select('creator_id').orderBy('handle').execute()
    const enroll = (from: number, to: number, startsAt: string) =>
      enrollCreators(ctx, {
        tierId: tiers[1]!.id,
        creatorIds: creators.slice(from, to).map((row) => row.creator_id),
        startsAt: Temporal.Instant.from(startsAt),
      })
    await enroll(0, 3, '2026-10-07T17:00:00Z')
    // Monday 12 October by the workspace's clock: after the week, though Sunday in UTC.
    await enroll(8, 9, '2026-10-11T17:00:00Z')
  })
})

const micros = ({ amount }: { amount: string }) => parseMicros(amount)!

describe.each(['placed', 'paid', 'completed', 'net'] as const)('the weekly report of %s GMV opens its rows', (kind) => {
  const week = { from: '2026-10-05', to: '2026-10-11', kind }

  async function rows(query: Record<string, string | null>) {
    const { data } = (await get('/v1/orders/summary', { ...week, ...query })).body
    const { gmv, refund_value, orders, items } = data[0] ?? {
      gmv: { amount: '0' },
      refund_value: { amount: '0' },
      orders: 0,
      items: 0,
    }
    return { gmv: micros(gmv) - (kind === 'net' ? micros(refund_value) : 0n), orders, items }
  }
  async function costOf(query: Record<string, string>) {
    const { data } = (await get('/v1/commissions/summary', { ...week, ...query })).body
    return data.reduce((sum: bigint, { amount }: { amount: { amount: string } }) => sum + micros(amount), 0n)
  }
  const section = async () => (await get('/v1/reports/weekly', { at: '2026-W41', kind })).body.currencies[0]

  test('in all, by content, by tier, exclusive or not, and by creator, to the last unit', async () => {
    const { figures, content, tiers, exclusive, creators } = await section()
    expect(await rows({})).toEqual({ gmv: micros(figures.gmv), orders: figures.orders, items: figures.items })
    expect(await costOf({})).toBe(micros(figures.cost))
    for (const { content_type, gmv, orders } of content)
      expect(await rows({ content_type: content_type ?? 'unknown' })).toMatchObject({ gmv: micros(gmv), orders })
    for (const { tier, gmv, orders } of tiers)
      expect(await rows({ tier_id: tier?.id ?? 'none' })).toMatchObject({ gmv: micros(gmv), orders })
    expect((await rows({ exclusive: 'true' })).gmv).toBe(micros(exclusive.exclusive))
    expect((await rows({ exclusive: 'false' })).gmv).toBe(micros(exclusive.others))
    expect(tiers).toHaveLength(3)
    for (const { creator, gmv, orders, items, platform_commission, brand_commission } of creators) {
      expect(await rows({ creator_id: creator.id })).toEqual({ gmv: micros(gmv), orders, items })
      expect(await costOf({ creator_id: creator.id })).toBe(micros(platform_commission) + micros(brand_commission))
    }
  })

  test('and its refund rate is of what was sold, before the refunds', async () => {
    const { figures } = await section()
    const { data } = (await get('/v1/orders/summary', week)).body
    const exact = Number(micros(figures.refunds)) / Number(micros(data[0].gmv))
    expect(Number(figures.refund_rate)).toBeCloseTo(exact, 5)
  })
})

test.each([
  ['daily', '2026-10-07', { from: '2026-10-07', to: '2026-10-07' }],
  ['weekly', '2026-W41', { from: '2026-10-05', to: '2026-10-11' }],
  ['monthly', '2026-10', { from: '2026-10-01', to: '2026-10-31' }],
])('the %s report of %s sums the lines of its days, and each SKU its own', async (cadence, at, period) => {
  const { currencies, periods } = (await get(`/v1/reports/${cadence}`, { at })).body
  const [{ figures, products, days }] = currencies
  const sum = async (query: Record<string, string>) =>
    (await get('/v1/orders/summary', { ...period, kind: 'paid', ...query })).body.data[0]
  const all = await sum({})
  expect(periods).toContain(at)
  expect(figures).toMatchObject({ gmv: all.gmv, orders: all.orders, items: all.items })
  expect(days.at(-1).day).toBe(period.to)
  const paid = products.reduce((total: bigint, row: any) => total + micros(row.gmv), 0n)
  expect(paid).toBe(micros(all.gmv))
  for (const { product, sku, gmv, orders, items, refunds } of products)
    expect(await sum({ product_id: product.id, sku: sku.id })).toMatchObject({ gmv, orders, items, refund_value: refunds })
})

test.each([
  ['weekly.csv', 'text/csv; charset=utf-8', '2026-W41-weekly-report-paid.csv'],
  ['monthly.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '2026-10-monthly-report-paid.xlsx'],
  ['daily.pdf', 'application/pdf', '2026-10-11-daily-report-paid.pdf'],
])('%s is a file of its own kind and name', async (file, type, name) => {
  const response = await app.request(`/v1/reports/${file}?lang=vi`)
  expect(response.headers.get('content-type')).toBe(type)
  expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`)
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000)
})

test('the list of creators is a file, whole', async () => {
  const response = await app.request('/v1/creators.csv?sort=name')
  const listed = (await get('/v1/creators', { limit: '200' })).body.data.length
  expect((await response.text()).trimEnd().split('\n')).toHaveLength(1 + listed)
})

test('a tier that begins on Monday by the workspace’s clock is none of the week before', async () => {
  const { creators } = (await get('/v1/reports/weekly', { at: '2026-W41', kind: 'placed' })).body.currencies[0]
  const tiers = new Map(creators.map(({ creator, tier }: any) => [creator.name, tier?.name])) // oxlint-disable-line typescript/no-explicit-any
  expect(tiers.get('creator0')).toBe('Exclusive')
  expect(tiers.get('creator8')).toBe('Standard')
})

test.each([
  ['/v1/orders', '-ordered_at'],
  ['/v1/orders', 'gmv'],
  ['/v1/commissions', '-amount'],
  ['/v1/commissions', 'ordered_at'],
  ['/v1/creators', '-gmv'],
  ['/v1/creators', 'name'],
])('%s sorted by %s, page by page, shows every row once', async (path, sort) => {
  const seen: string[] = []
  let cursor: string | null = null
  do {
    const { body }: { body: { data: any[]; next_cursor: string | null } } = await get(path, { sort, limit: '7', cursor }) // oxlint-disable-line typescript/no-explicit-any
    seen.push(...body.data.map((row) => row.id ?? row.creator.id))
    cursor = body.next_cursor
  } while (cursor)
  const whole = (await get(path, { sort, limit: '200' })).body.data.map((row: any) => row.id ?? row.creator.id) // oxlint-disable-line typescript/no-explicit-any
  expect(seen).toEqual(whole)
  expect(new Set(seen).size).toBe(seen.length)
})

test.each([
  ['/v1/orders', { sort: 'gmv', cursor: Buffer.from('["2026-10-05 00:00:00+00","orl_1"]').toString('base64url') }],
  ['/v1/commissions', { sort: '-ordered_at', cursor: Buffer.from('["12","cms_1"]').toString('base64url') }],
  ['/v1/creators', { cursor: Buffer.from('["x","cre_1"]').toString('base64url') }],
  ['/v1/creators', { to: '9999-12-31' }],
  ['/v1/orders', { from: '0000-01-01' }],
  ['/v1/orders', { q: '\0' }],
  ['/v1/reports/weekly', { at: '9999-W52' }],
  ['/v1/reports/daily', { at: '2026-W41' }],
  ['/v1/reports/monthly', { at: '2026-13' }],
  ['/v1/reports/weekly.pdf', { lang: 'fr' }],
])('%s with %o is refused, not an error of ours', async (path, query) => {
  expect((await get(path, query)).status).toBe(422)
})
