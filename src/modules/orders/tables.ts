import type { Channel } from '#schema/catalog'
import type { ContentType, OrderStatus } from './rules.ts'

/** What a version and the line that stands both hold. Amounts are micros of the currency. */
type Facts = {
  as_of: string
  status_rank: number
  content_hash: string
  channel: Channel
  order_external_id: string
  item_external_id: string
  model_external_id: string
  promotion_external_id: string
  ordinal: number
  shop_id: string
  product_id: string
  creator_id: string
  status: OrderStatus
  source_status: string
  settled: boolean
  content_type: ContentType | null
  content_external_id: string | null
  traffic_source: string | null
  sub_ids: string[]
  ordered_at: string
  day: string
  paid_at: string | null
  completed_at: string | null
  quantity: number
  currency: string
  price: string | null
  order_value: string
  gmv: string
  refund_value: string
  fully_refunded: boolean
  commission_base: string | null
  base_is_actual: boolean
  commission_rate_ppm: string | null
  platform_commission: string
  order_net_commission: string | null
  commission_model: string | null
  sku_name: string | null
  buyer_is_new: boolean | null
  ads_rate_ppm: string | null
  ads_commission: string | null
  mcn_name: string | null
  mcn_fee: string | null
  partner_name: string | null
  partner_commission: string | null
}

declare module '#platform/db/tables' {
  interface Tables {
    order_lines: { workspace_id: string; id: string; import_id: string; row_number: number } & Facts
    order_line_versions: {
      workspace_id: string
      import_id: string
      row_number: number
      line_id: string
      source: string[]
    } & Facts
  }
}
