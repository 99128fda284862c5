import { sql } from 'kysely'
import { listed } from '#platform/changes'
import { findUnmentioned } from '#platform/db/mentions'
import type { Ctx } from '#platform/db/tenant'
import { publish } from '#platform/events'
import { normaliseCategory } from '../rules.ts'
import { recordProducts } from './record-found.ts'

/** A product, or one of its SKUs, as a list of a person's own names it; null where it does not say. */
export type ListedProduct = {
  readonly shop_id: string
  readonly product_external_id: string
  readonly product_name: string | null
  readonly category: string | null
  readonly sku_external_id: string
  readonly sku_name: string | null
  readonly seller_sku: string | null
}

type Rows = Readonly<Record<string, Readonly<Record<string, string | null>>>>
type Before = {
  readonly products: Rows
  readonly skus: Rows
  readonly made: readonly string[]
  readonly madeSkus: readonly string[]
}

/** Products taken over from a list: unknown ones are made, known ones are edited where it says otherwise. */
export const listedProducts = listed<ListedProduct, Before>({
  kind: 'products.listed',
  permission: 'catalog:write',

  async apply(ctx, named) {
    const rows = named.map((row) => ({ ...row, category: row.category === null ? null : normaliseCategory(row.category) }))
    const list = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as listed(
      shop_id text, product_external_id text, product_name text, category text, sku_external_id text, sku_name text, seller_sku text)`
    const products = sql`
      select distinct on (known.id) known.id, jsonb_build_object('name', known.name, 'category', known.category) as before,
        coalesce(listed.product_name, known.name) as name, coalesce(listed.category, known.category) as category
      from ${list}
      join products as own on own.shop_id = listed.shop_id and own.external_id = listed.product_external_id
      join products as known on known.id = coalesce(own.merged_into, own.id)
      order by known.id, listed.product_name nulls last`
    const skus = sql`
      select distinct on (known.id) known.id, jsonb_build_object('name', known.name, 'seller_sku', known.seller_sku) as before,
        coalesce(listed.sku_name, known.name) as name, coalesce(listed.seller_sku, known.seller_sku) as seller_sku
      from ${list}
      join products on products.shop_id = listed.shop_id and products.external_id = listed.product_external_id
      join skus as known on known.product_id = products.id and known.external_id = listed.sku_external_id
      order by known.id`
    const known = await findListed(ctx, rows)
    const edited = await edit(ctx, 'products', 'category', products)
    const editedSkus = await edit(ctx, 'skus', 'seller_sku', skus)
    await recordProducts(ctx, sql`select * from ${list}`)
    await tellEdited(ctx, edited)
    const now = await findListed(ctx, rows)
    const made = now.products.difference(known.products)
    const madeSkus = now.skus.difference(known.skus)
    const isNew = ({ product_id, sku_id }: Listed) => made.has(product_id) || (sku_id !== null && madeSkus.has(sku_id))
    const isEdited = ({ product_id, sku_id }: Listed) => product_id in edited || (sku_id !== null && sku_id in editedSkus)
    const created = now.rows.filter(isNew).length
    const updated = now.rows.filter((row) => !isNew(row) && isEdited(row)).length
    return {
      facts: [
        ...Object.keys(edited).flatMap((id) => [`${id}.name`, `${id}.category`]),
        ...Object.keys(editedSkus).flatMap((id) => [`${id}.name`, `${id}.seller_sku`]),
        ...[...made, ...madeSkus].map((id) => `${id}.made`),
      ],
      before: { products: edited, skus: editedSkus, made: [...made], madeSkus: [...madeSkus] },
      outcome: { created, updated, unchanged: rows.length - created - updated, made: made.size },
    }
  },

  /** Products that were sold or named anywhere since stay. */
  async takeBack(ctx, { products, skus, made, madeSkus }) {
    await restore(ctx, 'products', 'category', products)
    await restore(ctx, 'skus', 'seller_sku', skus)
    await tellEdited(ctx, products)
    const goneSkus = await findUnmentioned(ctx, { column: 'sku_id', ids: madeSkus, besides: [] })
    await sql`delete from skus where id = any(${goneSkus}::text[])`.execute(ctx.db)
    const gone = await findUnmentioned(ctx, { column: 'product_id', ids: made, besides: [] })
    await sql`
      delete from products where id = any(${gone}::text[]) and merged_into is null
        and not exists (select from products as other where other.merged_into = products.id)`.execute(ctx.db)
  },
})

type Editing = ReturnType<typeof sql>

async function edit(ctx: Ctx, table: 'products' | 'skus', second: 'category' | 'seller_sku', wanted: Editing): Promise<Rows> {
  const other = sql.ref(second)
  const { rows } = await sql<{ id: string; before: Rows[string] }>`
    update ${sql.table(table)} as row set version = version + 1, name = wanted.name, ${other} = wanted.${other}
    from (${wanted}) as wanted
    where row.id = wanted.id and (row.name, row.${other}) is distinct from (wanted.name, wanted.${other})
    returning row.id, wanted.before`.execute(ctx.db)
  return Object.fromEntries(rows.map(({ id, before }) => [id, before]))
}

async function restore(ctx: Ctx, table: 'products' | 'skus', second: 'category' | 'seller_sku', rows: Rows): Promise<void> {
  await sql`
    update ${sql.table(table)} as row set version = version + 1, name = was.value->>'name', ${sql.ref(second)} = was.value->>${second}
    from jsonb_each(${JSON.stringify(rows)}::jsonb) as was where row.id = was.key`.execute(ctx.db)
}

async function tellEdited(ctx: Ctx, products: Rows): Promise<void> {
  const productIds = Object.keys(products)
  if (productIds.length > 0) await publish(ctx, 'catalog.edited', { shopIds: [], productIds })
}

type Listed = { readonly product_id: string; readonly sku_id: string | null }

/** What is known of the list's products and of the SKUs it names, row by row. */
async function findListed(ctx: Ctx, list: readonly ListedProduct[]) {
  const { rows } = await sql<Listed>`
    select coalesce(products.merged_into, products.id) as product_id, skus.id as sku_id
    from jsonb_to_recordset(${JSON.stringify(list)}::jsonb) as listed(shop_id text, product_external_id text, sku_external_id text)
    join products on products.shop_id = listed.shop_id and products.external_id = listed.product_external_id
    left join skus on skus.product_id = products.id and skus.external_id = listed.sku_external_id`.execute(ctx.db)
  const skus = rows.flatMap(({ sku_id }) => (sku_id === null ? [] : [sku_id]))
  return { rows, products: new Set(rows.map(({ product_id }) => product_id)), skus: new Set(skus) }
}
