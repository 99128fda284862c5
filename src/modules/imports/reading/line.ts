import { hash } from 'node:crypto'

export type LineStatus = 'pending' | 'unpaid' | 'completed' | 'cancelled'

/**
 * One line of an order as a marketplace reports it, whatever the file, language or format it came from.
 * Money is in micros of `currency`, instants are UTC to the second (`2026-04-16T16:58:09Z`), rates are
 * parts per million. `null` is "the source does not say", which is never the same as zero.
 */
export type OrderLine = {
  /** The row in the file, as a spreadsheet numbers it. */
  row: number
  /** Equal for every language and format of the same rows. See `hashLine`. */
  content_hash: string

  channel: 'tiktok_shop' | 'tokopedia' | 'shopee'
  order_external_id: string
  item_external_id: string
  model_external_id: string
  promotion_external_id: string
  /** 0, 1, … for lines of one file that share all four ids above. */
  ordinal: number

  status: LineStatus
  /** The status in the file's own word. */
  source_status: string
  /** Whether the marketplace has paid this line's commission out. */
  settled: boolean
  ordered_at: string
  paid_at: string | null
  completed_at: string | null
  clicked_at: string | null
  settled_at: string | null

  creator_handle: string | null
  content_type: 'live' | 'video' | 'showcase' | 'external' | null
  content_external_id: string | null
  traffic_source: string | null
  /** Five texts, blank where the link carried none; empty for sources without sub-ids. */
  sub_ids: readonly string[]
  shop_external_id: string | null
  shop_name: string | null
  /** The item's id where the file does not name it. */
  product_name: string
  sku_name: string | null
  seller_sku: string | null
  category: string | null
  buyer_is_new: boolean | null

  quantity: number
  currency: string
  price: bigint | null
  order_value: bigint
  refund_value: bigint | null
  fully_refunded: boolean

  commission_model: string | null
  commission_base: bigint | null
  base_is_actual: boolean
  commission_rate_ppm: bigint | null
  /** What the marketplace reports for this line, estimated until `commission_is_actual`. */
  platform_commission: bigint | null
  commission_is_actual: boolean
  /** The order's net commission, on one line of the order and zero on its others; null where a source has no such column. */
  order_net_commission: bigint | null
  mcn_name: string | null
  mcn_fee: bigint | null

  note: string | null
  /** The cells as the file has them. */
  source: readonly string[]
}

/**
 * Two versions of a line are the same when this is: `source`, `source_status`, `note` and `row` are left
 * out, because they say in the file's language and place what other fields already say.
 */
export function hashLine(line: OrderLine): string {
  const content = `${line.channel}\x1f${line.order_external_id}\x1f${line.item_external_id}\x1f${line.model_external_id}\x1f${line.promotion_external_id}\x1f${line.ordinal}\x1f${line.status}\x1f${line.settled}\x1f${line.ordered_at}\x1f${line.paid_at}\x1f${line.completed_at}\x1f${line.clicked_at}\x1f${line.settled_at}\x1f${line.creator_handle}\x1f${line.content_type}\x1f${line.content_external_id}\x1f${line.traffic_source}\x1f${line.sub_ids.join('\x1e')}\x1f${line.shop_external_id}\x1f${line.shop_name}\x1f${line.product_name}\x1f${line.sku_name}\x1f${line.seller_sku}\x1f${line.category}\x1f${line.buyer_is_new}\x1f${line.quantity}\x1f${line.currency}\x1f${line.price}\x1f${line.order_value}\x1f${line.refund_value}\x1f${line.fully_refunded}\x1f${line.commission_model}\x1f${line.commission_base}\x1f${line.base_is_actual}\x1f${line.commission_rate_ppm}\x1f${line.platform_commission}\x1f${line.commission_is_actual}\x1f${line.order_net_commission}\x1f${line.mcn_name}\x1f${line.mcn_fee}`
  return hash('sha256', content, 'base64url')
}

/** What makes two lines of one file the same line, but for their ordinal. */
export function keyOf(line: OrderLine): string {
  return `${line.order_external_id}\x1f${line.item_external_id}\x1f${line.model_external_id}\x1f${line.promotion_external_id}`
}
