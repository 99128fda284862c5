import { normaliseHandle } from '#modules/creators'
import { copyRows } from '#platform/db/copy'
import type { Ctx } from '#platform/db/tenant'
import { gmvOf, STATUS_RANK, type OrderLine } from '../rules.ts'

/** Columns of the staging table, in the order `toRow` writes them: first what a merge groups lines by. */
const COLUMNS = [
  'row_number int',
  'order_external_id text',
  'creator_handle text',
  'channel text',
  'shop_external_id text',
  'shop_name text',
  'currency text',
  'item_external_id text',
  'model_external_id text',
  'product_name text',
  'sku_name text',
  'seller_sku text',
  'category text',
  'status_rank smallint',
  'content_hash text',
  'promotion_external_id text',
  'status text',
  'source_status text',
  'settled boolean',
  'ordered_at timestamptz',
  'paid_at timestamptz',
  'completed_at timestamptz',
  'content_type text',
  'content_external_id text',
  'traffic_source text',
  'sub_ids text[]',
  'quantity int',
  'price bigint',
  'order_value bigint',
  'gmv bigint',
  'refund_value bigint',
  'fully_refunded boolean',
  'commission_base bigint',
  'base_is_actual boolean',
  'commission_rate_ppm bigint',
  'platform_commission bigint',
  'order_net_commission bigint',
  'commission_model text',
  'buyer_is_new boolean',
  'ads_rate_ppm bigint',
  'ads_commission bigint',
  'mcn_name text',
  'mcn_fee bigint',
  'partner_name text',
  'partner_commission bigint',
  'source json',
]

const KEY = ['channel', 'order_external_id', 'item_external_id', 'model_external_id', 'promotion_external_id', 'ordinal::text']

/**
 * A line's id follows from its key, so that every file that names the line means the same row without a look-up: the
 * order's number, which keeps the lines of a file beside each other in every index, and a hash of all of it.
 * (order, item, model) alone is not unique in real files; the promotion makes it so, the ordinal covers what repeats: see `numberLines`.
 */
const LINE_ID = `
  'orl_' || left(regexp_replace(lower(order_external_id collate "C"), '[^a-z0-9]', '', 'g'), 20) || '_' ||
  left(encode(sha256(decode(replace(${KEY.join(` || e'\\x1f' || `)}, '\\', '\\\\'), 'escape')), 'hex'), 16)`

/**
 * Streams reported lines into the transaction's table `staged_lines`, in constant memory.
 * Row level security refuses COPY, so it fills a temporary table that the merge reads.
 */
export async function stageLines(ctx: Ctx, batches: AsyncIterable<readonly OrderLine[]>): Promise<void> {
  await ctx.client.query(
    `create temporary table staged_lines (${COLUMNS.join(', ')}, ordinal int not null default 0, line_id text generated always as (${LINE_ID}) stored) on commit drop`,
  )
  const names = COLUMNS.map((column) => column.slice(0, column.indexOf(' ')))
  await copyRows(ctx, `staged_lines (${names.join(', ')})`, batches, toRow)
}

function toRow(line: OrderLine): readonly unknown[] {
  return [
    line.row,
    line.order_external_id,
    line.creator_handle && normaliseHandle(line.creator_handle),
    line.channel,
    line.shop_external_id,
    line.shop_name,
    line.currency,
    line.item_external_id,
    line.model_external_id,
    line.product_name,
    line.sku_name,
    line.seller_sku,
    line.category,
    STATUS_RANK[line.status],
    line.content_hash,
    line.promotion_external_id,
    line.status,
    line.source_status,
    line.settled,
    line.ordered_at,
    line.paid_at,
    line.completed_at,
    line.content_type,
    line.content_external_id,
    line.traffic_source,
    line.sub_ids,
    line.quantity,
    line.price,
    line.order_value,
    gmvOf(line),
    line.refund_value ?? 0n,
    line.fully_refunded,
    line.commission_base,
    line.base_is_actual,
    line.commission_rate_ppm,
    line.platform_commission ?? 0n,
    line.order_net_commission,
    line.commission_model,
    line.buyer_is_new,
    line.ads_rate_ppm,
    line.ads_commission,
    line.mcn_name,
    line.mcn_fee,
    line.partner_name,
    line.partner_commission,
    JSON.stringify(line.source),
  ]
}
