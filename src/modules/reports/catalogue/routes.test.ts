import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { mergeProducts } from '#modules/catalog'
import { mapSubIds } from '#modules/creators'
import { importFile } from '#modules/imports'
import { inWorkspace, type Scope } from '#platform/db/tenant'
import { createRouter } from '#platform/http/endpoint'
import { renderProblem } from '#platform/http/problem-response'
import { createLog } from '#platform/log'
import { newId } from '#shared/id'
import { appPool, asRole, freshWorkspace } from '#test/database'
import { catalogueRoutes } from './routes.ts'

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
app.route('/', catalogueRoutes)

const get = async (path: string) => {
  const reply = await app.request(path)
  expect(reply.status).toBe(200)
  return reply
}
const list = async (query = '') => (await (await get(`/v1/products?${query}`)).json()) as any // oxlint-disable-line typescript/no-explicit-any
const ids = async (query = '') => (await list(query)).data.map(({ external_id }: { external_id: string }) => external_id)

beforeAll(async () => {
  scope = await freshWorkspace()
  const name = 'shopee-affiliate-conversions.id.csv'
  const path = fileURLToPath(new URL(`../../imports/fixtures/${name}`, import.meta.url))
  await importFile(appPool, scope, { id: newId('imp'), path, name, options: { kind: 'auto', account: 'bunda.ceria' } })
})

test('products come with what they sold in the last four weeks of data, best first', async () => {
  const { data, currency, to } = await list()
  expect({ currency, to }).toEqual({ currency: 'IDR', to: '2026-03-03' })
  expect(data.slice(0, 2)).toMatchObject([
    { external_id: '24110001', gmv: { amount: '299000', currency: 'IDR' }, items: 2, skus: 1 },
    { external_id: '24110002', gmv: { amount: '122495.0074', currency: 'IDR' }, items: 1 },
  ])
})

test('a page follows another in any order, and nothing is left out or said twice', async () => {
  const whole = await ids('sort=name')
  expect(whole).toHaveLength(5)
  for (const sort of ['-gmv', 'gmv', 'items', 'name', '-name']) {
    const seen: string[] = []
    for (let cursor = ''; ;) {
      const page = await list(`sort=${sort}&limit=2&cursor=${cursor}`)
      seen.push(...page.data.map(({ external_id }: { external_id: string }) => external_id))
      if (!page.next_cursor) break
      cursor = page.next_cursor
    }
    expect(seen.sort()).toEqual(whole.toSorted())
  }
})

test('products are found by name, marketplace id, category with all below it, and whether they sold', async () => {
  expect(await ids('q=24110004')).toEqual(['24110004'])
  expect(await ids('q=310004')).toEqual(['24110004'])
  expect(await ids('q=lap bayi')).toHaveLength(5)
  expect(await ids(`category=${encodeURIComponent('Ibu & Bayi')}`)).toHaveLength(5)
  expect(await ids('category=Ibu')).toEqual([])
  expect((await ids('sold=false')).sort()).toEqual(['24110004', '24110005'])
})

test('the file of the catalogue has a row per SKU', async () => {
  const csv = await (await get('/v1/products.csv?q=24110004')).text()
  expect(csv).toBe(
    'shop,product_id,product,category,sku_id,sku,seller_sku\nToko Bunda Ceria,24110004,"Lap Bayi, isi 10",Ibu & Bayi > Perlengkapan > Lap,310004,,\n',
  )
})

test('what a merged duplicate sold is the other’s', async () => {
  const row = async (external: string) => (await list(`q=${external}`)).data[0]
  const [into, duplicate] = [await row('24110001'), await row('24110002')]
  await inWorkspace(appPool, scope, (ctx) => mergeProducts(ctx, { into: into.id, ids: [duplicate.id] }))
  expect((await list()).data[0]).toMatchObject({ external_id: '24110001', gmv: { amount: '421495.0074' }, items: 3, skus: 2 })
})

test('sub-ids nobody has mapped are listed with what hangs on each, and go once one of the line’s is mapped', async () => {
  const unmapped = async () => (await (await get('/v1/sub-ids/unmapped')).json()) as any // oxlint-disable-line typescript/no-explicit-any
  const { data, ...counts } = await unmapped()
  expect(counts).toEqual({ lines: 5, mapped_lines: 0 })
  expect(data).toMatchObject([
    { account: 'bunda.ceria', position: 1, value: 'liveA', lines: 4, gmv: { amount: '486495.0074', currency: 'IDR' } },
    { position: 2, value: 'tet', lines: 1, gmv: { amount: '299000' } },
    { position: 1, value: 'videoB', lines: 1, gmv: { amount: '0' } },
  ])
  const mapped = [{ position: 1, value: 'liveA', to: { handle: 'ayu.live' } }]
  await inWorkspace(appPool, scope, (ctx) => mapSubIds(ctx, { platform: 'shopee', account: 'bunda.ceria', mapped }))
  expect(await unmapped()).toMatchObject({ lines: 5, mapped_lines: 4, data: [{ value: 'videoB' }] })
})
