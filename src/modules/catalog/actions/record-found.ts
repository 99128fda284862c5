import { sql, type RawBuilder } from 'kysely'
import type { Ctx } from '#platform/db/tenant'
import { newId } from '#shared/id'
import type { Channel } from '../schema.ts'

type OwnShop = { readonly channel: Channel; readonly name: string; readonly currency: string; readonly zone: string }

/** The brand's own shop of that name, or the one it was merged into; made when it is new. Returns its id. */
export async function ensureOwnShop(ctx: Ctx, shop: OwnShop): Promise<string> {
  const { workspaceId: workspace_id } = ctx.scope
  const known = () =>
    ctx.db
      .selectFrom('shops')
      .select((where) => where.fn.coalesce('merged_into', 'id').as('id'))
      .where('kind', '=', 'own')
      .where('channel', '=', shop.channel)
      .where('name', '=', shop.name)
      .where('currency', '=', shop.currency)
      .executeTakeFirst()
  const found = await known()
  if (found) return found.id
  await ctx.db
    .insertInto('shops')
    .values({ workspace_id, id: newId('shp'), kind: 'own', external_id: null, ...shop })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return (await known())!.id
}

/** Keeps the shops of other people that `found` (channel, external_id, name, currency, zone) mentions. Known ones stay as they are. */
export async function recordMerchants(ctx: Ctx, found: RawBuilder<unknown>): Promise<void> {
  await sql`
    insert into shops (workspace_id, id, channel, kind, external_id, name, currency, zone)
    select ${ctx.scope.workspaceId}, shared.new_id('shp'), channel, 'merchant', external_id, name, currency, zone
    from (${found}) as found
    on conflict do nothing`.execute(ctx.db)
}

/**
 * Keeps the products and SKUs that `found` (shop_id, product_external_id, product_name, category,
 * sku_external_id, sku_name, seller_sku) mentions, and fills in what was not known of those that are. What is known
 * stays: somebody may have written it. Returns how many products were new.
 */
export async function recordProducts(ctx: Ctx, found: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ made: number }>`
    with kept as (
      insert into products (workspace_id, id, shop_id, external_id, name, category)
      select ${ctx.scope.workspaceId}, shared.new_id('prd'), shop_id, product_external_id, coalesce(max(product_name), product_external_id), max(category)
      from (${found}) as found
      group by shop_id, product_external_id
      on conflict (workspace_id, shop_id, external_id) do update
        set category = coalesce(products.category, excluded.category),
          name = case when products.name = products.external_id then excluded.name else products.name end
        where (products.category is null and excluded.category is not null)
          or (products.name = products.external_id and excluded.name <> excluded.external_id)
      returning xmax = 0 as is_new
    ) select count(*) filter (where is_new)::int as made from kept`.execute(ctx.db)
  await sql`
    insert into skus (workspace_id, id, product_id, external_id, name, seller_sku)
    select ${ctx.scope.workspaceId}, shared.new_id('sku'), products.id, sku_external_id, max(sku_name), max(seller_sku)
    from (${found}) as found
    join products on products.shop_id = found.shop_id and products.external_id = found.product_external_id
    where sku_external_id <> ''
    group by products.id, sku_external_id
    on conflict (workspace_id, product_id, external_id) do update
      set name = coalesce(skus.name, excluded.name), seller_sku = coalesce(skus.seller_sku, excluded.seller_sku)
      where (skus.name is null and excluded.name is not null) or (skus.seller_sku is null and excluded.seller_sku is not null)`.execute(
    ctx.db,
  )
  return rows[0]!.made
}
