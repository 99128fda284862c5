import type { Channel } from '#schema/catalog'

/** An order line's canonical status; later ones win when two files are of the same moment. */
export const STATUS_RANK = { unpaid: 1, pending: 0, completed: 2, cancelled: 3 } as const
export type OrderStatus = keyof typeof STATUS_RANK

export const CONTENT_TYPES = ['live', 'video', 'showcase', 'external'] as const
export type ContentType = (typeof CONTENT_TYPES)[number]

/** What GMV counts; every figure names its kind. Source: the field's definitions, placed ⊇ paid ⊇ completed. */
export const GMV_KINDS = ['placed', 'paid', 'completed', 'net'] as const
export type GmvKind = (typeof GMV_KINDS)[number]

/**
 * One line of an order as a marketplace's file reports it. Amounts are micros of `currency`; null is "the file does not
 * say", never zero. Instants are ISO texts in UTC.
 */
export type ReportedLine = {
  /** The row in the file, as a spreadsheet counts. */
  readonly row: number
  readonly channel: Channel
  readonly order_external_id: string
  readonly item_external_id: string
  readonly model_external_id: string
  readonly promotion_external_id: string
  /** 0, 1, … for what repeats the whole key within one file. */
  readonly ordinal: number
  readonly status: OrderStatus
  /** The file's own word for it. */
  readonly source_status: string
  /** The marketplace has paid the creator. */
  readonly settled: boolean
  readonly ordered_at: string
  readonly paid_at: string | null
  readonly completed_at: string | null
  readonly clicked_at: string | null
  readonly creator_handle: string | null
  readonly content_type: ContentType | null
  readonly content_external_id: string | null
  readonly traffic_source: string | null
  readonly sub_ids: readonly string[]
  readonly shop_external_id: string | null
  readonly shop_name: string | null
  readonly product_name: string
  readonly sku_name: string | null
  readonly seller_sku: string | null
  readonly category: string | null
  readonly quantity: number
  readonly currency: string
  readonly price: bigint | null
  /** After seller discount, before refunds. */
  readonly order_value: bigint
  readonly refund_value: bigint | null
  readonly fully_refunded: boolean
  readonly commission_base: bigint | null
  readonly base_is_actual: boolean
  readonly commission_rate_ppm: bigint | null
  /** What the marketplace reports as the creator's commission on this line. */
  readonly platform_commission: bigint | null
  /** Written on one line of an order and 0 on its others. */
  readonly order_net_commission: bigint | null
  readonly commission_model: string | null
  readonly buyer_is_new: boolean | null
  readonly content_hash: string
  /** The cells of the row as they stood. */
  readonly source: readonly string[]
}
