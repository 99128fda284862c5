import { sql } from 'kysely'
import { recordMerchants, recordProducts } from '#modules/catalog'
import { recordCreators } from '#modules/creators'
import type { Ctx } from '#platform/db/tenant'
import { chooseNewest } from './choose-newest.ts'
import { FACTS, listColumns } from './facts.ts'
import { numberLines } from './number-lines.ts'

export type Merge = {
  /** Orders that this import has not had. */
  readonly orders: number
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
  const { orders, joins } = await numberLines(ctx, staged.importId)
  const creators = await placeCreators(ctx, staged)
  await placeShops(ctx, staged)
  const products = await placeProducts(ctx, staged)
  await keepVersions(ctx, staged)
  const rows = joins ? sql`version.row_number in (select row_number from staged_lines)` : undefined
  return { ...(await chooseNewest(ctx, staged.importId, rows)), orders, creators, products }
}

/*
 * What lines are joined to is copied and analysed first: rows that were just made have no statistics yet, and a planner
 * that takes a thousand for one joins in squares.
 */

const handleOf = ({ ownHandle }: Staged) => sql`coalesce(line.creator_handle, ${ownHandle}::text)`

/** Keeps new creators; `known_creators` holds those of the lines by their handle. */
async function placeCreators(ctx: Ctx, staged: Staged) {
  await sql`drop table if exists named_creators, known_creators`.execute(ctx.db)
  await sql`
    create temporary table named_creators on commit drop as
    select distinct ${handleOf(staged)} as handle from staged_lines as line`.execute(ctx.db)
  const created = await recordCreators(
    ctx,
    sql`select ${staged.platform}::text as platform, handle, null::text as name from named_creators`,
  )
  await sql`
    create temporary table known_creators on commit drop as
    select handle, creator_id from handles where platform = ${staged.platform} and handle in (select handle from named_creators)`.execute(
    ctx.db,
  )
  await sql`analyze known_creators`.execute(ctx.db)
  return created
}

/** Keeps new merchants; `known_shops` holds the shops of the lines, and where the products of each are. */
async function placeShops(ctx: Ctx, { shopId, zone }: Staged) {
  await sql`drop table if exists named_shops, known_shops`.execute(ctx.db)
  if (!shopId) {
    await sql`
      create temporary table named_shops on commit drop as
      select channel, shop_external_id as external_id, max(shop_name) as name, max(currency) as currency
      from staged_lines group by channel, shop_external_id`.execute(ctx.db)
    await recordMerchants(ctx, sql`select *, ${zone}::text as zone from named_shops`)
  }
  await sql`
    create temporary table known_shops on commit drop as
    select id, coalesce(merged_into, id) as home_id, channel, external_id, zone from shops
    where ${shopId ? sql`id = ${shopId}` : sql`(channel, external_id) in (select channel, external_id from named_shops)`}`.execute(
    ctx.db,
  )
  await sql`analyze known_shops`.execute(ctx.db)
}

const itsShop = ({ shopId }: Staged) =>
  shopId ? sql`true` : sql`known_shops.channel = line.channel and known_shops.external_id = line.shop_external_id`

/** Keeps new products; `known_products` holds those of the lines. */
async function placeProducts(ctx: Ctx, staged: Staged) {
  await sql`drop table if exists named_products, known_products`.execute(ctx.db)
  await sql`
    create temporary table named_products on commit drop as
    select known_shops.home_id as shop_id, item_external_id as product_external_id, max(product_name) as product_name, max(category) as category,
      model_external_id as sku_external_id, max(sku_name) as sku_name, max(seller_sku) as seller_sku
    from staged_lines as line join known_shops on ${itsShop(staged)}
    group by known_shops.home_id, item_external_id, model_external_id`.execute(ctx.db)
  await sql`analyze named_products`.execute(ctx.db)
  const created = await recordProducts(ctx, sql`select * from named_products`)
  await sql`
    create temporary table known_products on commit drop as
    select id, shop_id, external_id from products
    where (shop_id, external_id) in (select shop_id, product_external_id from named_products)`.execute(ctx.db)
  await sql`analyze known_products`.execute(ctx.db)
  return created
}

/** Keeps each staged line as a version of this import, with the cells of its row. */
async function keepVersions(ctx: Ctx, staged: Staged) {
  const { importId, asOf, ownHandle } = staged
  const facts = listColumns(
    FACTS,
    {
      as_of: sql`${asOf.toString()}::timestamptz`,
      creator_id: sql`known_creators.creator_id`,
      shop_id: sql`known_shops.id`,
      product_id: sql`known_products.id`,
      day: sql`(line.ordered_at at time zone known_shops.zone)::date`,
    },
    'line',
  )
  const { numAffectedRows: kept } = await sql`
    insert into order_line_versions (workspace_id, import_id, row_number, line_id, source, account, ${listColumns(FACTS)})
    select ${ctx.scope.workspaceId}, ${importId}::text, line.row_number, line.line_id, line.source,
      case when line.creator_handle is null then ${ownHandle}::text end, ${facts}
    from staged_lines as line
    join known_creators on known_creators.handle = ${handleOf(staged)}
    join known_shops on ${itsShop(staged)}
    join known_products on known_products.shop_id = known_shops.home_id and known_products.external_id = line.item_external_id`.execute(
    ctx.db,
  )
  const { rows } = await sql<{ lines: string }>`select count(*) as lines from staged_lines`.execute(ctx.db)
  if (kept !== BigInt(rows[0]!.lines)) throw new Error(`${kept} of ${rows[0]!.lines} staged lines found their place`)
}
