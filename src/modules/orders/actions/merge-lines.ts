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
 * transaction's tables `changed_lines` and `replaced_lines` for those who reckon with it.
 *
 * @returns lines by outcome — their sum is the lines staged — and how many creators and products were new.
 */
export async function mergeLines(ctx: Ctx, staged: Staged): Promise<Merge> {
  const creators = await recordCreators(
    ctx,
    sql`select distinct ${staged.platform}::text as platform, ${handleOf(staged)} as handle, null::text as name from staged_lines as line`,
  )
  if (!staged.shopId) {
    await recordMerchants(
      ctx,
      sql`select channel, shop_external_id as external_id, max(shop_name) as name, max(currency) as currency, ${staged.zone}::text as zone
          from staged_lines group by channel, shop_external_id`,
    )
  }
  await placeLines(ctx, staged)
  const products = await recordProducts(
    ctx,
    sql`select shop_id, item_external_id as product_external_id, product_name, category, model_external_id as sku_external_id, sku_name, seller_sku from placed_lines`,
  )
  await keepVersions(ctx, staged)
  const outcome = await chooseNewest(ctx)
  return { ...outcome, creators, products }
}

const handleOf = ({ ownHandle }: Staged) => sql`coalesce(line.creator_handle, ${ownHandle}::text)`

/**
 * Joins every staged line to its shop and creator, as `placed_lines`. The rows that were just made have no statistics
 * yet, and a planner that takes a thousand for one joins in squares: so what is joined to is copied and analysed first.
 */
async function placeLines(ctx: Ctx, staged: Staged) {
  await sql`drop table if exists known_creators, placed_lines`.execute(ctx.db)
  await sql`
    create temporary table known_creators on commit drop as
    select handles.handle, handles.creator_id from handles
    where platform = ${staged.platform} and handle in (select ${handleOf(staged)} from staged_lines as line)`.execute(ctx.db)
  await sql`analyze known_creators`.execute(ctx.db)
  await sql`
    create temporary table placed_lines on commit drop as
    select line.*, known_creators.creator_id, shops.id as shop_id, (line.ordered_at at time zone shops.zone)::date as day
    from staged_lines as line
    join known_creators on known_creators.handle = ${handleOf(staged)}
    join shops on ${staged.shopId ? sql`shops.id = ${staged.shopId}` : sql`shops.channel = line.channel and shops.external_id = line.shop_external_id`}`.execute(
    ctx.db,
  )
  await sql`analyze placed_lines (shop_id, item_external_id, model_external_id)`.execute(ctx.db)
}

/** Keeps each placed line as a version of this import, with the cells of its row; `incoming_lines` holds what may stand. */
async function keepVersions(ctx: Ctx, { importId, asOf }: Staged) {
  await sql`drop table if exists known_products, incoming_lines`.execute(ctx.db)
  await sql`
    create temporary table known_products on commit drop as
    select id, shop_id, external_id from products
    where (shop_id, external_id) in (select shop_id, item_external_id from placed_lines)`.execute(ctx.db)
  await sql`analyze known_products`.execute(ctx.db)
  await sql`
    create temporary table incoming_lines on commit drop as
    select ${importId}::text as import_id, line.row_number, line.line_id, line.source,
      ${listColumns(FACTS, { as_of: sql`${asOf.toString()}::timestamptz as as_of`, product_id: sql`known_products.id as product_id` }, 'line')}
    from placed_lines as line
    join known_products on known_products.shop_id = line.shop_id and known_products.external_id = line.item_external_id`.execute(
    ctx.db,
  )
  await sql`analyze incoming_lines (line_id)`.execute(ctx.db)
  const { numAffectedRows } = await sql`
    insert into order_line_versions (workspace_id, import_id, row_number, line_id, source, ${listColumns(FACTS)})
    select ${ctx.scope.workspaceId}, import_id, row_number, line_id, source, ${listColumns(FACTS)} from incoming_lines`.execute(
    ctx.db,
  )
  const { rows } = await sql<{ staged: string }>`select count(*) as staged from staged_lines`.execute(ctx.db)
  if (numAffectedRows !== BigInt(rows[0]!.staged))
    throw new Error(`${numAffectedRows} of ${rows[0]!.staged} staged lines found their place`)
}
