import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import { findLatestChanges } from '#platform/changes'
import { containing } from '#platform/db/containing'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import type { CategoryList, ProductShape } from '../schema.ts'

/** A product with its SKUs, those of its duplicates among them. @throws Problem missing `product.missing` */
export async function getProduct(ctx: Ctx, id: string): Promise<z.infer<typeof ProductShape>> {
  const product = await ctx.db
    .selectFrom('products')
    .innerJoin('shops', 'shops.id', 'products.shop_id')
    .select(['products.id', 'products.external_id', 'products.name', 'products.category', 'products.version'])
    .select(['shops.id as shop_id', 'shops.name as shop_name', 'shops.channel', 'shops.currency'])
    .where('products.id', '=', id)
    .executeTakeFirst()
  if (!product) throw new Problem('missing', 'product.missing', 'There is no such product here.')
  const merged = await ctx.db
    .selectFrom('products')
    .select(['id', 'external_id', 'name'])
    .where('merged_into', '=', id)
    .orderBy('name')
    .execute()
  const skus = await ctx.db
    .selectFrom('skus')
    .select(['id', 'external_id', 'name', 'seller_sku', 'version'])
    .where('product_id', 'in', [id, ...merged.map((part) => part.id)])
    .orderBy('name')
    .orderBy('external_id')
    .execute()
  const factOf = (part: string) => `${part}.merged_into`
  const changes = await findLatestChanges(
    ctx,
    merged.map((part) => factOf(part.id)),
  )
  const { shop_id, shop_name, channel, currency, ...own } = product
  return {
    ...own,
    shop: { id: shop_id, name: shop_name, channel, currency },
    skus,
    merged: merged.map((part) => ({ ...part, change_id: changes.get(factOf(part.id)) ?? null })),
  }
}

/** Products whose name or marketplace id fits, best known first. */
export async function searchProducts(ctx: Ctx, text: string, limit: number) {
  return ctx.db
    .selectFrom('products')
    .select(['id', 'name', 'external_id'])
    .where('merged_into', 'is', null)
    .where((where) => where.or([where('name', 'ilike', containing(text)), where('external_id', '=', text)]))
    .orderBy('name')
    .limit(limit)
    .execute()
}

/** Every category that a product is in, with how many. */
export async function listCategories(ctx: Ctx): Promise<z.infer<typeof CategoryList>> {
  const { rows } = await sql<{ category: string; products: number }>`
    select category, count(*)::int as products from products
    where merged_into is null and category is not null group by category order by category limit 5000`.execute(ctx.db)
  return { data: rows }
}
