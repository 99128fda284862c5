import { sql, type RawBuilder } from 'kysely'
import type { z } from '@hono/zod-openapi'
import { containing } from '#platform/db/containing'
import type { Ctx } from '#platform/db/tenant'
import { cutPage, readCursor } from '#platform/http/page'
import { toMoney } from '#platform/http/shapes'
import { addDays } from '#shared/period'
import type { ProductFileQuery, ProductPage, ProductQuery } from './schema.ts'

type Filter = z.output<typeof ProductFileQuery>
type Scope = { readonly currency: string; readonly currencies: string[]; readonly from: string; readonly to: string }

const DAYS = 28
const SORTED_BY = { gmv: sql`listed.gmv`, items: sql`listed.items`, name: sql`lower(listed.name)` }

/** Products of one currency with what they sold in the last four weeks of data. @throws Problem invalid `list.cursor` */
export async function listProducts(ctx: Ctx, query: z.output<typeof ProductQuery>): Promise<z.infer<typeof ProductPage>> {
  const scope = await readScope(ctx, query.currency)
  const after = readCursor(query.cursor, 2)
  const descending = query.sort.startsWith('-')
  const name = query.sort.replace('-', '') as keyof typeof SORTED_BY
  const key = SORTED_BY[name]
  const cast = sql.raw(name === 'name' ? 'text' : 'numeric')
  const direction = sql.raw(descending ? 'desc' : 'asc')
  const position = after ? sql`and (${key}, id) ${sql.raw(descending ? '<' : '>')} (${after[0]}::${cast}, ${after[1]})` : sql``
  type Row = {
    id: string
    external_id: string
    name: string
    category: string | null
    shop_id: string
    shop_name: string
    version: number
    skus: number
    gmv: string
    items: string
    sorted_by: string
  }
  const { rows } = await sql<Row>`
    with page as (
      select listed.*, ${key}::text as sorted_by from (${listed(scope)}) as listed
      where ${fits(query)} ${position}
      order by ${key} ${direction}, id ${direction} limit ${query.limit + 1}
    )
    select page.*, page.gmv::text as gmv, page.items::text as items,
      (select count(*)::int from skus where product_id in (select page.id union all select id from products where merged_into = page.id)) as skus
    from page order by page.sorted_by::${cast} ${direction}, page.id ${direction}`.execute(ctx.db)
  const { page, next } = cutPage(rows, query.limit, ({ sorted_by, id }) => [sorted_by, id])
  return {
    data: page.map(({ shop_id, shop_name, gmv, items, sorted_by: _, ...row }) => ({
      ...row,
      shop: { id: shop_id, name: shop_name },
      gmv: toMoney(gmv, scope.currency),
      items: Number(items),
    })),
    next_cursor: next,
    ...scope,
  }
}

/** One row per SKU, and one for a product without any: what a spreadsheet of the catalogue holds. */
export async function readProductFile(ctx: Ctx, query: Filter) {
  const scope = await readScope(ctx, query.currency)
  const { rows } = await sql<Record<(typeof PRODUCT_COLUMNS)[number], string | null>>`
    select listed.shop_name as shop, listed.external_id as product_id, listed.name as product, listed.category,
      skus.external_id as sku_id, skus.name as sku, skus.seller_sku
    from (${listed(scope)}) as listed
    left join products as part on part.id = listed.id or part.merged_into = listed.id
    left join skus on skus.product_id = part.id
    where ${fits(query)} and (part.id = listed.id or skus.id is not null)
    order by listed.shop_name, listed.name, listed.id, skus.name, skus.id`.execute(ctx.db)
  return rows
}

export const PRODUCT_COLUMNS = ['shop', 'product_id', 'product', 'category', 'sku_id', 'sku', 'seller_sku'] as const

/** The workspace's own currency where a shop sells in it, and the last four weeks of its data. */
async function readScope(ctx: Ctx, asked: string | undefined): Promise<Scope> {
  const { rows } = await sql<{ currencies: string[]; ours: string }>`
    select array(select distinct currency from shops where merged_into is null order by 1) as currencies,
      (select currency from shared.workspaces where id = ${ctx.scope.workspaceId}) as ours`.execute(ctx.db)
  const { currencies, ours } = rows[0]!
  const currency = asked ?? (currencies.includes(ours) ? ours : (currencies[0] ?? ours))
  const last = await sql<{ day: string }>`
    select day from daily_products where currency = ${currency} order by day desc limit 1`.execute(ctx.db)
  const to = last.rows[0]?.day ?? ctx.now.toZonedDateTimeISO('UTC').toPlainDate().toString()
  return { currency, currencies, from: addDays(to, 1 - DAYS), to }
}

/** Products that stand for themselves; what their duplicates sold is theirs. */
function listed({ currency, from, to }: Scope): RawBuilder<unknown> {
  return sql`
    select products.id, products.external_id, products.name, products.category, products.version, shops.id as shop_id, shops.name as shop_name,
      coalesce(sold.gmv, 0) as gmv, coalesce(sold.items, 0) as items
    from products join shops on shops.id = products.shop_id
    left join (
      select coalesce(named.merged_into, named.id) as id, sum(day.gmv) as gmv, sum(day.items) as items
      from (
        select product_id, sum(gmv_paid) as gmv, sum(items_paid) as items from daily_products
        where day between ${from} and ${to} and currency = ${currency} group by product_id
      ) as day join products as named on named.id = day.product_id
      group by 1
    ) as sold on sold.id = products.id
    where products.merged_into is null and shops.currency = ${currency}`
}

function fits({ q, shop_id, category, sold }: Filter): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = [sql`true`]
  if (q) conditions.push(sql`(listed.name ilike ${containing(q)} or listed.external_id = ${q} or listed.id in (${ofSku(q)}))`)
  if (shop_id) conditions.push(sql`listed.shop_id = ${shop_id}`)
  if (category === 'none') conditions.push(sql`listed.category is null`)
  else if (category)
    conditions.push(sql`(listed.category = ${category} or listed.category like ${containing(`${category} > `).slice(1)})`)
  if (sold) conditions.push(sold === 'true' ? sql`listed.items > 0` : sql`listed.items = 0`)
  return sql.join(conditions, sql` and `)
}

/** Products with a SKU of this marketplace id or seller SKU: people paste either. */
function ofSku(text: string): RawBuilder<unknown> {
  return sql`
    select coalesce(named.merged_into, named.id) from skus join products as named on named.id = skus.product_id
    where skus.external_id = ${text} or lower(skus.seller_sku) = lower(${text})`
}
