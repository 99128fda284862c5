import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { ensureOwnShop, recordProducts } from '#modules/catalog'
import { recordCreators } from '#modules/creators'
import { appPool, freshWorkspace } from '#test/database'
import { inWorkspace, type Scope } from '#platform/db/tenant'
import { createRouter } from '#platform/http/endpoint'
import { renderProblem } from '#platform/http/problem-response'
import { createLog } from '#platform/log'
import { plansRoutes } from './routes.ts'

let scope: Scope
let shop: string
let dinda: string
const app = createRouter()
app.use(async (context, next) => {
  context.set('requestId', 'req_1')
  context.set('pool', appPool)
  context.set('authenticate', async () => scope)
  await next()
})
app.onError((error, context) => renderProblem(error, context, createLog({ level: 'silent' })))
app.route('/', plansRoutes)

async function call(method: string, path: string, body?: unknown) {
  const init = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  const response = await app.request(path, { method, ...init })
  return { status: response.status, body: (await response.json()) as any } // oxlint-disable-line typescript/no-explicit-any
}

beforeEach(async () => {
  scope = await freshWorkspace()
  await inWorkspace(appPool, scope, async (ctx) => {
    shop = await ensureOwnShop(ctx, { channel: 'shopee', name: 'Bumi Bayi', currency: 'IDR', zone: 'Asia/Jakarta' })
    await recordCreators(ctx, sql`select 'shopee' as platform, 'dinda.mom' as handle, 'Dinda' as name`)
    dinda = (await ctx.db.selectFrom('creators').select('id').executeTakeFirstOrThrow()).id
    await recordProducts(
      ctx,
      sql`select ${shop}::text as shop_id, '1729' as product_external_id, 'Swaddle' as product_name, null::text as category,
            '' as sku_external_id, null::text as sku_name, null::text as seller_sku`,
    )
  })
})

const plan = () => ({
  shop_id: shop,
  kind: 'open',
  name: 'Open plan',
  creator_ids: null,
  rates: [{ product_ids: null, rate: '10', starts_at: '2026-09-01T00:00:00Z' }],
})

test('a plan is mirrored, its rate cut with the marketplace’s protection, ended and begun again', async () => {
  const made = await call('POST', '/v1/commission-plans', plan())
  expect(made).toMatchObject({ status: 200, body: { kind: 'open', creators: null, protection: { days: 7, confirmed: true } } })
  const path = `/v1/commission-plans/${made.body.id}`
  const cut = await call('POST', `${path}/rates`, { product_ids: null, rate: '8', starts_at: '2026-10-01T00:00:00Z' })
  expect(cut.body.rates).toMatchObject([
    { version: 2, rate: '8', protect_until: '2026-10-08T00:00:00Z', standing: 'holds' },
    { version: 1, rate: '10', protect_until: null, standing: 'past' },
  ])
  const ended = await call('POST', `${path}/end`, { at: '2026-11-01T00:00:00Z' })
  expect(ended.body).toMatchObject({ ends_at: '2026-11-01T00:00:00+00:00', protect_until: '2026-11-08T00:00:00+00:00' })
  expect((await call('GET', '/v1/commission-plans?state=ended')).body.data).toMatchObject([{ lowest_rate: '8', products: 0 }])
  expect((await call('POST', `${path}/end`, { at: null })).body).toMatchObject({ ends_at: null, protect_until: null })
})

test('a target names its creators, and only a partner plan has a partner', async () => {
  expect((await call('POST', '/v1/commission-plans', { ...plan(), kind: 'target' })).body.code).toBe('plan.creators_needed')
  expect((await call('POST', '/v1/commission-plans', { ...plan(), partner_name: 'TAP' })).body.code).toBe('plan.partner_only')
  const partner = { ...plan(), kind: 'partner', partner_name: 'TAP' }
  const rates = (partner_rate: string) => [{ ...plan().rates[0], partner_rate }]
  expect((await call('POST', '/v1/commission-plans', { ...partner, rates: rates('11') })).body.code).toBe('plan.partner_rate')
  const made = await call('POST', '/v1/commission-plans', { ...partner, rates: rates('3') })
  expect(made.body.rates[0]).toMatchObject({ rate: '10', partner_rate: '3' })
})

test('two plans of a shop have two names; what is not there is refused', async () => {
  const { body } = await call('POST', '/v1/commission-plans', plan())
  expect((await call('POST', '/v1/commission-plans', plan())).body.code).toBe('plan.name_taken')
  expect((await call('POST', '/v1/commission-plans', { ...plan(), name: 'B', shop_id: 'shp_x' })).body.code).toBe('shop.missing')
  const rates = [{ product_ids: ['prd_x'], rate: '1', starts_at: '2026-09-01T00:00:00Z' }]
  expect((await call('POST', '/v1/commission-plans', { ...plan(), name: 'B', rates })).body.code).toBe('product.missing')
  expect((await call('PATCH', `/v1/commission-plans/${body.id}`, { creator_ids: ['cre_x'] })).body.code).toBe('creator.missing')
  expect((await call('GET', '/v1/commission-plans/pln_x')).body.code).toBe('plan.missing')
})

test('its name and creators are corrected', async () => {
  const { body } = await call('POST', '/v1/commission-plans', plan())
  const edited = await call('PATCH', `/v1/commission-plans/${body.id}`, { name: 'Basic', creator_ids: [dinda] })
  expect(edited.body).toMatchObject({ name: 'Basic', creators: [{ name: 'Dinda' }] })
  expect((await call('PATCH', `/v1/commission-plans/${body.id}`, { creator_ids: null })).body.creators).toBeNull()
})

test('pasted rows make a plan: days of the shop, until is the last of them', async () => {
  const text = 'product id\trate\tads rate\tcreators\tfrom\tuntil\n1729\t12,5%\t5\t@dinda.mom\t01/10/2026\t31/10/2026\n'
  const made = await call('POST', '/v1/commission-plans/paste', { shop_id: shop, kind: 'target', name: 'October', text })
  expect(made.body).toMatchObject({
    creators: [{ id: dinda }],
    rates: [
      { product: { name: 'Swaddle' }, rate: null, starts_at: '2026-10-31T17:00:00Z', protect_until: '2026-11-07T17:00:00Z' },
      { product: { name: 'Swaddle' }, rate: '12.5', shop_ads_rate: '5', starts_at: '2026-09-30T17:00:00Z' },
    ],
  })
})

test('pasted rows that name what is not there are all told, and nothing is made', async () => {
  const text = '1729\t12\n9999\t12\t\tnobody\n1729\tmuch\n'
  const refused = await call('POST', '/v1/commission-plans/paste', { shop_id: shop, kind: 'open', name: 'October', text })
  expect(refused.body.code).toBe('plan.pasted_rows')
  expect(refused.body.errors.map(({ path }: { path: string }) => path)).toEqual(['3.rate', '2.product', '2.creators'])
  expect((await call('GET', '/v1/commission-plans')).body.data).toEqual([])
})

test('an agency follows another; each holds for its time', async () => {
  const set = (name: string | null, starts_at: string) =>
    call('POST', '/v1/creator-agencies', { creator_id: dinda, name, fee: '20', starts_at })
  await set('Rumah Live', '2026-09-01T00:00:00Z')
  expect((await set('Lama', '2026-08-01T00:00:00Z')).body.code).toBe('agency.not_after')
  await set(null, '2026-11-01T00:00:00Z')
  expect((await call('GET', `/v1/creator-agencies?creator_id=${dinda}`)).body.data).toMatchObject([
    { name: 'Rumah Live', fee: '20', ends_at: '2026-11-01T00:00:00+00:00' },
  ])
})

test('a list pages through every plan once', async () => {
  for (const name of ['A', 'B', 'C']) await call('POST', '/v1/commission-plans', { ...plan(), name })
  const first = (await call('GET', '/v1/commission-plans?limit=2')).body
  const second = (await call('GET', `/v1/commission-plans?limit=2&cursor=${first.next_cursor}`)).body
  const names = [...first.data, ...second.data].map(({ name }: { name: string }) => name)
  expect(names.toSorted()).toEqual(['A', 'B', 'C'])
  expect(second.next_cursor).toBeNull()
})
