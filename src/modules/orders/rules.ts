import type { Channel } from '#schema/catalog'

/** An order line's canonical status. Of two versions of the same moment the one further along is the newer. */
export const STATUS_RANK = { pending: 0, unpaid: 1, completed: 2, cancelled: 3 } as const
export type OrderStatus = keyof typeof STATUS_RANK

export const CONTENT_TYPES = ['live', 'video', 'showcase', 'external'] as const
export type ContentType = (typeof CONTENT_TYPES)[number]

/** What GMV counts; every figure names its kind. Source: the field's definitions, placed ⊇ paid ⊇ completed. */
export const GMV_KINDS = ['placed', 'paid', 'completed', 'net'] as const
export type GmvKind = (typeof GMV_KINDS)[number]

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

  channel: Channel
  order_external_id: string
  item_external_id: string
  model_external_id: string
  promotion_external_id: string

  status: OrderStatus
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
  /** The Shop Ads rate of the line, and the part of `platform_commission` that it pays. */
  ads_rate_ppm: bigint | null
  ads_commission: bigint | null
  /** The agency of the creator, and what it takes out of the creator's commission. */
  mcn_name: string | null
  mcn_fee: bigint | null
  /** The campaign's partner, and what it earns beside the creator where the source says so. */
  partner_name: string | null
  partner_commission: bigint | null

  note: string | null
  /** The cells as the file has them. */
  source: readonly string[]
}

/**
 * A line's value before refunds. Shopee's order value falls by what is refunded (value plus refund stays the same
 * from export to export); TikTok's payment amount does not.
 */
export function gmvOf({ channel, order_value, refund_value }: OrderLine): bigint {
  return order_value + (channel === 'shopee' ? (refund_value ?? 0n) : 0n)
}
