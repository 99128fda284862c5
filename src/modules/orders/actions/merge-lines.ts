import { sql } from 'kysely'
import { recordMerchants, recordProducts } from '#modules/catalog'
import { recordCreators } from '#modules/creators'
import type { Ctx } from '#platform/db/tenant'
import { chooseNewest, FACTS, listColumns } from './choose-newest.ts'

export type Merge = {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly creators: number
  readonly products: number
}

type Staged = {
  readonly importId: string
  /** The moment the file speaks of. */
  readonly asOf: Temporal.Instant
  /** Where lines belong that name no shop; null when every line names one. */
  readonly shopId: string | null
  /** Where the creators' handles are known. */
  readonly platform: 'tiktok' | 'shopee'
  /** Whose sales they are that name no creator: the account the file was downloaded from. */
  readonly ownHandle: string
  /** For merchants that are new. */
  readonly zone: string
}

/**
 * Keeps every staged line as a version and lets the newest version of each line stand. What changed is left in the
 * transaction's table `changed_lines` (line_id, day) for those who reckon with it.
 *
 * @returns lines by outcome — their sum is the lines staged — and how many creators and products were new.
 */
export async function mergeLines(ctx: Ctx, staged: Staged): Promise<Merge> {
  const handle = sql`coalesce(line.creator_handle, ${staged.ownHandle}::text)`
  const creators = await recordCreators(ctx, sql`select distinct ${staged.platform}::text as platform, ${handle} as handle, null::text as name from staged_lines as line`)
  if (!staged.shopId) {
    await recordMerchants(
      ctx,
      sql`select channel, shop_external_id as external_id, max(shop_name) as name, max(currency) as currency, ${staged.zone}::text as zone
          from staged_lines group by channel, shop_external_id`,
    )
  }
  // One subquery decides a line's shop, for its products and for the line itself.
  const placed = sql`
    select line.*, shops.id as shop_id, (line.ordered_at at time zone shops.zone)::date as day
    from staged_lines as line
    join shops on ${staged.shopId ? sql`shops.id = ${staged.shopId}` : sql`shops.channel = line.channel and shops.external_id = line.shop_external_id`}`
  const products = await recordProducts(
    ctx,
    sql`select shop_id, item_external_id as product_external_id, product_name, category, model_external_id as sku_external_id, sku_name, seller_sku
        from (${placed}) as line`,
  )
  await sql`
    insert into order_line_versions (workspace_id, import_id, row_number, line_id, source, ${listColumns(FACTS)})
    select ${ctx.scope.workspaceId}, ${staged.importId}, line.row_number, line.line_id, line.source,
      ${listColumns(FACTS, { as_of: sql`${staged.asOf.toString()}::timestamptz`, product_id: sql`products.id`, creator_id: sql`handles.creator_id` }, 'line')}
    from (${placed}) as line
    join products on products.shop_id = line.shop_id and products.external_id = line.item_external_id
    join handles on handles.platform = ${staged.platform} and handles.handle = ${handle}`.execute(ctx.db)
  const outcome = await chooseNewest(ctx, staged.importId)
  return { ...outcome, creators, products }
}
