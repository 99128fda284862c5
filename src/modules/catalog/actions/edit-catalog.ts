import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import { recordAudit } from '#platform/audit'
import { editable, recordChange } from '#platform/changes'
import { containing } from '#platform/db/containing'
import type { Ctx } from '#platform/db/tenant'
import { publish } from '#platform/events'
import { Problem } from '#platform/problem'
import type { CategoryRename, ProductEdit, ShopEdit, SkuEdit } from '../schema.ts'

const permission = 'catalog:write'

const products = editable<z.output<typeof ProductEdit>>({
  table: 'products',
  noun: 'product',
  permission,
  async onEdited(ctx, { ids, fields }) {
    if (fields.includes('category')) await publish(ctx, 'catalog.edited', { shopIds: [], productIds: ids })
  },
})
const skus = editable<z.output<typeof SkuEdit>>({ table: 'skus', noun: 'sku', permission })
const shops = editable<z.output<typeof ShopEdit>>({
  table: 'shops',
  noun: 'shop',
  permission,
  async onEdited(ctx, { ids, fields }) {
    if (fields.includes('zone')) await publish(ctx, 'catalog.edited', { shopIds: ids, productIds: [] })
  },
})

/** Edits a product as it was read, many alike, or one of its SKUs. See `Editable` for what they answer and refuse. */
export const { editOne: editProduct, edit: editProducts } = products
export const { editOne: editSku } = skus

/** Edits a shop as it was read. @throws also Problem conflict `shop.name_taken`: two of ours on a channel go by different names. */
export async function editShop(
  ctx: Ctx,
  input: { id: string; version: number; edit: z.output<typeof ShopEdit> },
): Promise<string | null> {
  const { rows } = await sql<{ id: string; name: string }>`
    select other.id, other.name from shops as one join shops as other using (channel, currency)
    where one.id = ${input.id} and other.id <> one.id and other.kind = 'own'
      and coalesce(${input.edit.kind ?? null}, one.kind) = 'own' and other.name = coalesce(${input.edit.name ?? null}, one.name)`.execute(
    ctx.db,
  )
  if (rows[0])
    throw new Problem('conflict', 'shop.name_taken', `Another shop of ours there is ${rows[0].name}: merge the two instead.`, [
      { path: rows[0].id, code: 'shop.name_taken', message: rows[0].name },
    ])
  return shops.editOne(ctx, input)
}

/**
 * Renames a category with all below it; where the new name stands already, they become one. Undone as an edit of
 * products is. Returns the change.
 *
 * @throws Problem missing `category.missing`
 */
export async function renameCategory(
  ctx: Ctx,
  { from, to }: { from: string; to: z.output<typeof CategoryRename>['to'] },
): Promise<string | null> {
  const below = containing(`${from} > `).slice(1)
  const { rows } = await sql<{ id: string; before: string; after: string }>`
    update products set version = version + 1, category = ${to} || substr(category, length(${from}) + 1)
    from (select id, category as before from products where category = ${from} or category like ${below} for update) as known
    where products.id = known.id
    returning products.id, known.before, products.category as after`.execute(ctx.db)
  if (rows.length === 0) throw new Problem('missing', 'category.missing', 'No product is in this category.')
  if (from === to) return null
  const ids = rows.map(({ id }) => id)
  await publish(ctx, 'catalog.edited', { shopIds: [], productIds: ids })
  const change = await recordChange(ctx, {
    kind: 'products.edited',
    facts: ids.map((id) => `${id}.category`),
    before: Object.fromEntries(rows.map(({ id, before }) => [id, { category: before }])),
    after: { category: to },
  })
  await recordAudit(ctx, { action: 'category.renamed', subject: change, detail: { products: ids.length } })
  return change
}
