import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import { toMoney } from '#platform/http/shapes'
import { ratio } from '#shared/percent'
import type { SoldProductShape } from '../schema.ts'
import { isNow, lineKindOf, withinBoth, type Compared } from './read-figures.ts'

type SoldProduct = z.infer<typeof SoldProductShape>

type Question = Compared & {
  readonly currency: string
  /** The slice's whole GMV in micros: what a share is of. */
  readonly total: bigint
  readonly limit: number
}

type Row = {
  product_id: string
  product: string
  sku: string
  sku_name: string | null
  seller_sku: string | null
  gmv: string
  gmv_before: string
  refunds: string
  items: string
  orders: string
}

/** What sold best, by SKU; named only once it is found. */
export async function readProducts(ctx: Ctx, question: Question): Promise<SoldProduct[]> {
  const { currency, kind, total, limit } = question
  const of = (name: string) => sql.ref(`${name}_${lineKindOf(kind)}`)
  const gmv = kind === 'net' ? sql`(gmv_completed - refunds_completed)` : of('gmv')
  const now = isNow(question)
  const { rows } = await sql<Row>`
    with sold as (
      select product_id, sku, coalesce(sum(${gmv}) filter (where ${now}), 0) as gmv, coalesce(sum(${gmv}) filter (where not ${now}), 0)::text as gmv_before,
        sum(${of('items')}) filter (where ${now})::text as items, sum(${of('orders')}) filter (where ${now})::text as orders,
        sum(${of('refunds')}) filter (where ${now})::text as refunds
      from daily_products where ${withinBoth(question)} and currency = ${currency}
      group by product_id, sku having sum(${of('items')}) filter (where ${now}) > 0
      order by 3 desc, product_id, sku limit ${limit}
    )
    select sold.*, sold.gmv::text as gmv, products.name as product, skus.name as sku_name, skus.seller_sku
    from sold
    left join lateral (select name from products where products.id = sold.product_id limit 1) as products on true
    left join lateral (select name, seller_sku from skus where skus.product_id = sold.product_id and skus.external_id = sold.sku limit 1) as skus on true
    order by sold.gmv desc, sold.product_id, sold.sku`.execute(ctx.db)
  return rows.map((row) => ({
    product: { id: row.product_id, name: row.product },
    sku: row.sku ? { id: row.sku, name: row.sku_name, seller_sku: row.seller_sku } : null,
    gmv: toMoney(row.gmv, currency),
    gmv_before: toMoney(row.gmv_before, currency),
    share: ratio(BigInt(row.gmv), total),
    items: Number(row.items),
    orders: Number(row.orders),
    refunds: toMoney(row.refunds, currency),
  }))
}
