import { sql } from 'kysely'
import { recordAudit } from '#platform/audit'
import { recordChange, undoes } from '#platform/changes'
import type { Ctx } from '#platform/db/tenant'
import { publish } from '#platform/events'
import { Problem } from '#platform/problem'

/** Where each shop and product that a merge touched belonged before, by its id. */
type Before = {
  readonly shops: Readonly<Record<string, string | null>>
  readonly products: Readonly<Record<string, { readonly shop_id: string; readonly merged_into: string | null }>>
}

const KIND = 'shops.merged'

/**
 * Makes shops part of another: their products become its own, those that both have become one, and files that go on
 * naming them find it. Returns the change.
 *
 * @throws Problem missing `shop.missing`; invalid `shop.other_channel`, `merge.itself`; conflict `shop.merged` when one of them is part of another already.
 */
export async function mergeShops(ctx: Ctx, { into, ids }: { into: string; ids: readonly string[] }): Promise<string> {
  const from = [...new Set(ids)]
  if (from.includes(into)) throw new Problem('invalid', 'merge.itself', 'A shop cannot be merged into itself.')
  const shops = await ctx.db
    .selectFrom('shops')
    .select(['id', 'channel', 'currency', 'merged_into'])
    .where('id', 'in', [into, ...from])
    .orderBy('id')
    .forUpdate()
    .execute()
  if (shops.length !== from.length + 1) throw new Problem('missing', 'shop.missing', 'There is no such shop here.')
  if (shops.some(({ merged_into }) => merged_into !== null))
    throw new Problem('conflict', 'shop.merged', 'One of these is part of another shop already: reload.')
  if (new Set(shops.map(({ channel, currency }) => `${channel} ${currency}`)).size > 1)
    throw new Problem('invalid', 'shop.other_channel', 'Only shops of one channel that sell in one currency can be merged.')
  const before: Before = { products: await moveProducts(ctx, into, from), shops: await moveShops(ctx, into, from) }
  await publish(ctx, 'catalog.merged', { shopIds: [into, ...Object.keys(before.shops)], productIds: [] })
  const facts = [
    ...Object.keys(before.shops).map((id) => `${id}.merged_into`),
    ...Object.keys(before.products).flatMap((id) => [`${id}.shop_id`, `${id}.merged_into`]),
  ]
  const change = await recordChange(ctx, { kind: KIND, facts, before, after: { into } })
  await recordAudit(ctx, { action: 'shops.merged', subject: into, detail: { merged: from, change } })
  return change
}

async function moveShops(ctx: Ctx, into: string, from: readonly string[]): Promise<Before['shops']> {
  const { rows } = await sql<{ id: string; before: string | null }>`
    update shops set merged_into = ${into}, version = version + 1
    from (select id, merged_into as before from shops where id = any(${from}::text[]) or merged_into = any(${from}::text[])) as known
    where shops.id = known.id
    returning shops.id, known.before`.execute(ctx.db)
  return Object.fromEntries(rows.map(({ id, before }) => [id, before]))
}

/**
 * Of products that the marketplace gives one id, one stays: that of the shop that stays, else one that is part of no
 * other. It moves to that shop, and the others become part of it, or of what it is part of.
 */
async function moveProducts(ctx: Ctx, into: string, from: readonly string[]): Promise<Before['products']> {
  await sql`
    create temporary table merging on commit drop as
    select id, shop_id, merged_into, first_value(id) over (partition by external_id order by shop_id <> ${into}, merged_into is not null, id) as stays
    from products where shop_id = ${into} or shop_id = any(${from}::text[])`.execute(ctx.db)
  await sql`analyze merging (id, stays)`.execute(ctx.db)
  await sql`
    update products set shop_id = ${into}
    from merging where products.id = merging.id and merging.id = stays and merging.shop_id <> ${into}`.execute(ctx.db)
  await sql`
    update products set merged_into = coalesce(home.merged_into, home.id)
    from merging join merging as home on home.id = merging.stays
    where products.id = merging.id and merging.id <> merging.stays`.execute(ctx.db)
  // What had been merged into one that now gives way follows it, to the end.
  const follow = sql`
    update products as part set merged_into = whole.merged_into
    from merging join products as whole on whole.id = merging.id
    where part.merged_into = whole.id and whole.merged_into is not null`
  while ((await follow.execute(ctx.db)).numAffectedRows) continue
  const { rows } = await sql<{ id: string; shop_id: string; merged_into: string | null }>`
    select merging.id, merging.shop_id, merging.merged_into from merging join products using (id)
    where (products.shop_id, products.merged_into) is distinct from (merging.shop_id, merging.merged_into)`.execute(ctx.db)
  await sql`drop table merging`.execute(ctx.db)
  return Object.fromEntries(rows.map(({ id, ...before }) => [id, before]))
}

undoes<Before, { into: string }>(KIND, 'catalog:write', async (ctx, { before, after: { into } }) => {
  await sql`
    update shops set merged_into = was.value, version = version + 1
    from jsonb_each_text(${JSON.stringify(before.shops)}::jsonb) as was
    where shops.id = was.key`.execute(ctx.db)
  await sql`
    update products set shop_id = was.value->>'shop_id', merged_into = was.value->>'merged_into', version = version + 1
    from jsonb_each(${JSON.stringify(before.products)}::jsonb) as was
    where products.id = was.key`.execute(ctx.db)
  await publish(ctx, 'catalog.merged', { shopIds: [into, ...Object.keys(before.shops)], productIds: [] })
})
