import { sql } from 'kysely'
import { recordAudit } from '#platform/audit'
import { recordChange, undoes } from '#platform/changes'
import type { Ctx } from '#platform/db/tenant'
import { publish } from '#platform/events'
import { Problem } from '#platform/problem'

/** Where each product that a merge touched belonged before, by its id. */
type Before = Readonly<Record<string, string | null>>

const KIND = 'products.merged'

/**
 * Makes duplicates of a product part of it: their sales count as its own, and files that go on naming them find it.
 * Returns the change.
 *
 * @throws Problem missing `product.missing`; invalid `product.other_shop`, `merge.itself`; conflict `product.merged` when one of them is part of another already.
 */
export async function mergeProducts(ctx: Ctx, { into, ids }: { into: string; ids: readonly string[] }): Promise<string> {
  const from = [...new Set(ids)]
  if (from.includes(into)) throw new Problem('invalid', 'merge.itself', 'A product cannot be merged into itself.')
  const products = await ctx.db
    .selectFrom('products')
    .select(['id', 'shop_id', 'merged_into'])
    .where('id', 'in', [into, ...from])
    .orderBy('id')
    .forUpdate()
    .execute()
  if (products.length !== from.length + 1) throw new Problem('missing', 'product.missing', 'There is no such product here.')
  if (products.some(({ merged_into }) => merged_into !== null))
    throw new Problem('conflict', 'product.merged', 'One of these is part of another product already: reload.')
  if (new Set(products.map(({ shop_id }) => shop_id)).size > 1)
    throw new Problem('invalid', 'product.other_shop', 'Only products of one shop are duplicates of each other.')
  const { rows } = await sql<{ id: string; before: string | null }>`
    update products set merged_into = ${into}, version = version + 1
    from (select id, merged_into as before from products where id = any(${from}::text[]) or merged_into = any(${from}::text[])) as known
    where products.id = known.id
    returning products.id, known.before`.execute(ctx.db)
  const before: Before = Object.fromEntries(rows.map((row) => [row.id, row.before]))
  await publish(ctx, 'catalog.merged', { shopIds: [], productIds: [into, ...Object.keys(before)] })
  const facts = Object.keys(before).map((id) => `${id}.merged_into`)
  const change = await recordChange(ctx, { kind: KIND, facts, before, after: { into } })
  await recordAudit(ctx, { action: 'products.merged', subject: into, detail: { merged: from, change } })
  return change
}

undoes<Before, { into: string }>(KIND, 'catalog:write', async (ctx, { before, after: { into } }) => {
  await sql`
    update products set merged_into = was.value, version = version + 1
    from jsonb_each_text(${JSON.stringify(before)}::jsonb) as was
    where products.id = was.key`.execute(ctx.db)
  await publish(ctx, 'catalog.merged', { shopIds: [], productIds: [into, ...Object.keys(before)] })
})
