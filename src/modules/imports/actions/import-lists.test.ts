import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { editCreators } from '#modules/creators'
import { inWorkspace, type Scope } from '#platform/db/tenant'
import { newId } from '#shared/id'
import { appPool, freshWorkspace } from '#test/database'
import { fixture, tempFile } from '../fixtures/files.ts'
import { importFile, redoImport, undoImport } from '../index.ts'

async function take(scope: Scope, path: string, name = 'list.csv') {
  const id = newId('imp')
  return { id, ...(await importFile(appPool, scope, { id, path, name, options: { kind: 'auto' } })) }
}

const undo = (scope: Scope, id: string) => inWorkspace(appPool, scope, (ctx) => undoImport(ctx, id))
const redo = (scope: Scope, id: string) => inWorkspace(appPool, scope, (ctx) => redoImport(ctx, id))

const creatorsIn = (scope: Scope) =>
  inWorkspace(appPool, scope, async (ctx) => {
    const { rows } = await sql`
      select platform, handle, name, kind, note from creators join handles on handles.creator_id = creators.id order by handle`.execute(
      ctx.db,
    )
    return rows
  })

const productsIn = (scope: Scope) =>
  inWorkspace(appPool, scope, async (ctx) => {
    const { rows } = await sql`
      select shops.name as shop, products.external_id as product, products.name, category, skus.external_id as sku, skus.name as sku_name, seller_sku
      from products join shops on shops.id = shop_id left join skus on skus.product_id = products.id
      order by products.external_id, skus.external_id`.execute(ctx.db)
    return rows
  })

test.each(['en', 'id', 'vi'])('creators listed in %s are taken over, and gone again when undone', async (language) => {
  const scope = await freshWorkspace()
  const list = await take(scope, fixture(`creators.${language}.csv`))
  expect(list).toMatchObject({ kind: 'creators', locale: language, rows: 4, lines: 4, created: 4, creators: 4, rejected: 0 })
  const taken = await creatorsIn(scope)
  expect(taken).toEqual([
    { platform: 'tiktok', handle: 'bunda.keke', name: 'bunda.keke', kind: 'affiliate', note: '' },
    { platform: 'tiktok', handle: 'dinda.mom', name: 'Dinda Pratiwi', kind: 'kol', note: 'met at the fair' },
    { platform: 'shopee', handle: 'kiosayah', name: 'Kios Ayah', kind: 'affiliate', note: '' },
    { platform: 'tiktok', handle: 'rara_story', name: 'Rara, Story', kind: 'koc', note: '' },
  ])
  await undo(scope, list.id)
  expect(await creatorsIn(scope)).toEqual([])
  await redo(scope, list.id)
  expect(await creatorsIn(scope)).toEqual(taken)
})

test('known creators are edited where a list says otherwise, and keep what stood when it is undone', async () => {
  const scope = await freshWorkspace()
  await take(scope, fixture('creators.en.csv'))
  const before = await creatorsIn(scope)
  const later = 'Handle,Name,Kind\ndinda.mom,Dinda P.,KOC\nnew.one,New One,KOL\nrara_story,"Rara, Story",\n'
  const list = await take(scope, tempFile(later, 'later.csv'))
  expect(list).toMatchObject({ created: 1, updated: 1, unchanged: 1, creators: 1 })
  expect(await creatorsIn(scope)).toContainEqual(
    expect.objectContaining({ handle: 'dinda.mom', name: 'Dinda P.', kind: 'koc', note: 'met at the fair' }),
  )
  await undo(scope, list.id)
  expect(await creatorsIn(scope)).toEqual(before)
})

test('a creator who sold since stays when the list is undone, and one edited since holds it', async () => {
  const scope = await freshWorkspace()
  const list = await take(scope, fixture('creators.en.csv'))
  await take(scope, fixture('tiktok-affiliate-orders.en.csv'), 'orders.csv')
  const edited = await inWorkspace(appPool, scope, async (ctx) => {
    const { rows } = await sql<{ id: string }>`select id from creators where name = 'Kios Ayah'`.execute(ctx.db)
    return editCreators(ctx, { ids: [rows[0]!.id], edit: { kind: 'agency' } })
  })
  expect(edited).not.toBeNull()
  // Nothing that the list set was changed: Kios Ayah was made by it, not edited.
  await undo(scope, list.id)
  expect((await creatorsIn(scope)).map((row) => (row as { handle: string }).handle)).toContain('dinda.mom')
})

test.each(['en', 'id', 'vi'])('products listed in %s are taken over, and gone again when undone', async (language) => {
  const scope = await freshWorkspace()
  const list = await take(scope, fixture(`products.${language}.csv`))
  expect(list).toMatchObject({ kind: 'products', locale: language, rows: 3, lines: 3, created: 3, products: 2, rejected: 0 })
  const taken = await productsIn(scope)
  expect(taken).toHaveLength(3)
  expect(taken[0]).toEqual({
    shop: 'Toko Ceria',
    product: '1729384756102938501',
    name: 'Tisu Basah Bayi 80s',
    category: 'Ibu & Bayi > Perawatan',
    sku: '1730315401307982614',
    sku_name: 'isi 2',
    seller_sku: 'TISU-80-2',
  })
  await undo(scope, list.id)
  expect(await productsIn(scope)).toEqual([])
  await redo(scope, list.id)
  expect(await productsIn(scope)).toEqual(taken)
})

test('known products are edited where a list says otherwise, and keep what stood when it is undone', async () => {
  const scope = await freshWorkspace()
  await take(scope, fixture('products.en.csv'))
  const before = await productsIn(scope)
  const text = readFileSync(fixture('products.en.csv'), 'utf8')
  const list = await take(scope, tempFile(text.replaceAll('80s', '90s').replace('isi 4', 'isi 6'), 'later.csv'))
  expect(list).toMatchObject({ created: 0, updated: 2, unchanged: 1, products: 0 })
  expect((await productsIn(scope))[1]).toMatchObject({ name: 'Tisu Basah Bayi 90s', sku_name: 'isi 6' })
  await undo(scope, list.id)
  expect(await productsIn(scope)).toEqual(before)
})

test.each([
  ['a handle of two words', 'Handle,Name\ndinda mom,Dinda\n', 'import.bad_handle'],
  ['an unknown platform', 'Handle,Name,Platform\ndinda,Dinda,Orkut\n', 'import.unknown_platform'],
  ['an unknown kind', 'Handle,Name,Kind\ndinda,Dinda,boss\n', 'import.unknown_creator_kind'],
  ['an account listed twice', 'Handle,Name\nrara,Rara\n@Rara,Rara S.\n', 'import.repeated_row'],
])('%s is refused by name', async (_, text, code) => {
  const list = await take(await freshWorkspace(), tempFile(text))
  expect(list.rejections).toMatchObject([{ code }])
})
