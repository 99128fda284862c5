import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { undoChange } from '#platform/changes'
import { inWorkspace, type Ctx, type Scope } from '#platform/db/tenant'
import { on } from '#platform/events'
import { appPool, freshWorkspace } from '#test/database'
import { editProducts, editShop, ensureOwnShop, mergeProducts, mergeShops, recordProducts, renameCategory } from '../index.ts'
import { getProduct, listCategories } from '../queries/products.ts'
import { listShops } from '../queries/shops.ts'
import { editProduct } from './edit-catalog.ts'

/** What the rooms above were told. */
let told: unknown[] = []
on('catalog.merged', async (_, news) => void told.push(news))
on('catalog.edited', async (_, news) => void told.push(news))

let scope: Scope
let shop: string
beforeEach(async () => {
  told = []
  scope = await freshWorkspace()
  shop = await within((ctx) => ensureOwnShop(ctx, shopNamed('Bayi Bahagia')))
})

const within = <Result>(work: (ctx: Ctx) => Promise<Result>) => inWorkspace(appPool, scope, work)
const undo = (change: string | null) => within((ctx) => undoChange(ctx, change!))
const shopNamed = (name: string) => ({ channel: 'tiktok_shop' as const, name, currency: 'IDR', zone: 'Asia/Jakarta' })

/** Products as a file of the shop mentions them: marketplace id, name, category. */
async function sell(at: string, ...found: [id: string, name: string | null, category: string | null][]) {
  const rows = JSON.stringify(found.map(([id, name, category]) => ({ id, name, category })))
  await within((ctx) =>
    recordProducts(
      ctx,
      sql`select ${at}::text as shop_id, id as product_external_id, name as product_name, category, 'sku' || id as sku_external_id, null::text as sku_name, null::text as seller_sku
          from jsonb_to_recordset(${rows}::jsonb) as row(id text, name text, category text)`,
    ),
  )
}

/** Every product row: its shop's name, its marketplace id, its name, its category, and the marketplace id of what it is part of. */
const catalogue = () =>
  within(async (ctx) => {
    const { rows } = await sql<Record<'shop' | 'id' | 'name' | 'category' | 'part_of', string | null>>`
      select shops.name as shop, one.external_id as id, one.name, one.category, home.external_id as part_of
      from products as one join shops on shops.id = one.shop_id left join products as home on home.id = one.merged_into
      order by shops.name, one.external_id, part_of`.execute(ctx.db)
    return rows
  })

const idOf = (external: string, at = shop) =>
  within(async (ctx) => {
    const found = ctx.db.selectFrom('products').select('id').where('shop_id', '=', at).where('external_id', '=', external)
    return (await found.executeTakeFirstOrThrow()).id
  })

describe('a product', () => {
  test('keeps what somebody wrote when files mention it again, and takes from them what nobody knew', async () => {
    await sell(shop, ['1', null, null])
    expect(await catalogue()).toMatchObject([{ id: '1', name: '1', category: null }])
    await sell(shop, ['1', 'Botol Susu', 'Bayi > Botol'])
    const id = await idOf('1')
    await within((ctx) => editProduct(ctx, { id, version: 1, edit: { name: 'Botol Susu 240 ml' } }))
    await sell(shop, ['1', 'Botol', 'Lain'])
    expect(await catalogue()).toMatchObject([{ name: 'Botol Susu 240 ml', category: 'Bayi > Botol' }])
  })

  test('edited by two people at once is refused to the second', async () => {
    await sell(shop, ['1', 'Botol', null])
    const id = await idOf('1')
    await within((ctx) => editProduct(ctx, { id, version: 1, edit: { name: 'Botol A' } }))
    const second = within((ctx) => editProduct(ctx, { id, version: 1, edit: { name: 'Botol B' } }))
    await expect(second).rejects.toMatchObject({ kind: 'conflict', code: 'product.changed' })
  })

  test('of a category is told to those who pay by it, and one undo gives many their own back', async () => {
    await sell(shop, ['1', 'Botol', 'Bayi'], ['2', 'Popok', null])
    const ids = [await idOf('1'), await idOf('2')]
    const change = await within((ctx) => editProducts(ctx, { ids, edit: { category: 'Ibu > Bayi' } }))
    expect((await catalogue()).map(({ category }) => category)).toEqual(['Ibu > Bayi', 'Ibu > Bayi'])
    await undo(change)
    expect((await catalogue()).map(({ category }) => category)).toEqual(['Bayi', null])
    expect(told).toEqual([
      { shopIds: [], productIds: expect.arrayContaining(ids) },
      { shopIds: [], productIds: expect.arrayContaining(ids) },
    ])
  })

  test('that is a duplicate becomes part of the other with its SKUs, and comes back', async () => {
    await sell(shop, ['1', 'Botol', null], ['2', 'Botol (lama)', null])
    const [into, duplicate] = [await idOf('1'), await idOf('2')]
    const change = await within((ctx) => mergeProducts(ctx, { into, ids: [duplicate] }))
    expect(await within((ctx) => getProduct(ctx, into))).toMatchObject({
      skus: [{ external_id: 'sku1' }, { external_id: 'sku2' }],
      merged: [{ id: duplicate, change_id: change }],
    })
    await undo(change)
    expect((await catalogue()).map(({ part_of }) => part_of)).toEqual([null, null])
    expect(told).toEqual(Array(2).fill({ shopIds: [], productIds: [into, duplicate] }))
  })

  test('merged on into a third takes its own duplicates along; the first merge waits for the second to be undone', async () => {
    await sell(shop, ['1', 'A', null], ['2', 'B', null], ['3', 'C', null])
    const [one, two, three] = [await idOf('1'), await idOf('2'), await idOf('3')]
    const first = await within((ctx) => mergeProducts(ctx, { into: two, ids: [one] }))
    const second = await within((ctx) => mergeProducts(ctx, { into: three, ids: [two] }))
    expect((await catalogue()).map(({ part_of }) => part_of)).toEqual(['3', '3', null])
    await expect(undo(first)).rejects.toMatchObject({ code: 'change.newer', errors: [{ path: second }] })
    await undo(second)
    expect((await catalogue()).map(({ part_of }) => part_of)).toEqual(['2', null, null])
    await undo(first)
    expect((await catalogue()).map(({ part_of }) => part_of)).toEqual([null, null, null])
  })

  test('of another shop is no duplicate', async () => {
    const other = await within((ctx) => ensureOwnShop(ctx, shopNamed('Bayi Ceria')))
    await sell(shop, ['1', 'A', null])
    await sell(other, ['2', 'B', null])
    const merge = within(async (ctx) => mergeProducts(ctx, { into: await idOf('1'), ids: [await idOf('2', other)] }))
    await expect(merge).rejects.toMatchObject({ code: 'product.other_shop' })
  })
})

describe('a category', () => {
  test('is renamed with all below it, becomes one with another of that name, and is itself again when undone', async () => {
    await sell(shop, ['1', 'A', 'Baby'], ['2', 'B', 'Baby > Bottle'], ['3', 'C', 'Babyfood'], ['4', 'D', 'Bayi'])
    const before = await catalogue()
    const change = await within((ctx) => renameCategory(ctx, { from: 'Baby', to: 'Bayi' }))
    expect(await within(listCategories)).toEqual({
      data: [
        { category: 'Babyfood', products: 1 },
        { category: 'Bayi', products: 2 },
        { category: 'Bayi > Bottle', products: 1 },
      ],
    })
    await undo(change)
    expect(await catalogue()).toEqual(before)
  })
})

describe('a shop', () => {
  test('does not take the name of another of ours: the two are one', async () => {
    const other = await within((ctx) => ensureOwnShop(ctx, shopNamed('Bayi Ceria')))
    const rename = within((ctx) => editShop(ctx, { id: other, version: 1, edit: { name: 'Bayi Bahagia' } }))
    await expect(rename).rejects.toMatchObject({ code: 'shop.name_taken', errors: [{ path: shop }] })
  })

  test('merged into another gives it its products; those both had are one; a file of the old name finds it', async () => {
    const other = await within((ctx) => ensureOwnShop(ctx, shopNamed('Bayi Ceria')))
    await sell(shop, ['1', 'Botol', null], ['2', 'Popok', null])
    await sell(other, ['2', 'Popok', null], ['3', 'Tisu', null])
    const before = await catalogue()
    const change = await within((ctx) => mergeShops(ctx, { into: shop, ids: [other] }))
    expect(await catalogue()).toMatchObject([
      { shop: 'Bayi Bahagia', id: '1', part_of: null },
      { shop: 'Bayi Bahagia', id: '2', part_of: null },
      { shop: 'Bayi Bahagia', id: '3', part_of: null },
      { shop: 'Bayi Ceria', id: '2', part_of: '2' },
    ])
    expect(await within((ctx) => ensureOwnShop(ctx, shopNamed('Bayi Ceria')))).toBe(shop)
    const shops = await within((ctx) => listShops(ctx, { limit: 10 }))
    expect(shops.data.map(({ name }) => name)).toEqual(['Bayi Bahagia'])
    await undo(change)
    expect(await catalogue()).toEqual(before)
    expect(told).toEqual(Array(2).fill({ shopIds: [shop, other], productIds: [] }))
  })

  test('whose product was part of one that gives way takes it along to where that goes', async () => {
    const other = await within((ctx) => ensureOwnShop(ctx, shopNamed('Bayi Ceria')))
    await sell(shop, ['2', 'Popok', null])
    await sell(other, ['1', 'Popok (lama)', null], ['2', 'Popok', null])
    await within(async (ctx) => mergeProducts(ctx, { into: await idOf('2', other), ids: [await idOf('1', other)] }))
    const before = await catalogue()
    const change = await within((ctx) => mergeShops(ctx, { into: shop, ids: [other] }))
    const home = await idOf('2')
    const homes = await within((ctx) => ctx.db.selectFrom('products').select('merged_into').orderBy('merged_into').execute())
    expect(homes.map(({ merged_into }) => merged_into)).toEqual([home, home, null])
    await undo(change)
    expect(await catalogue()).toEqual(before)
  })

  test('of another currency is another shop', async () => {
    const other = await within((ctx) => ensureOwnShop(ctx, { ...shopNamed('Bé Vui'), currency: 'VND' }))
    const merge = within((ctx) => mergeShops(ctx, { into: shop, ids: [other] }))
    await expect(merge).rejects.toMatchObject({ code: 'shop.other_channel' })
  })
})
