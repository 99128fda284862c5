import { sql, type RawBuilder } from 'kysely'

/** What a version and the line that stands have in common, as both tables name it. */
export const FACTS = [
  'as_of',
  'status_rank',
  'content_hash',
  'channel',
  'order_external_id',
  'item_external_id',
  'model_external_id',
  'promotion_external_id',
  'ordinal',
  'shop_id',
  'product_id',
  'creator_id',
  'status',
  'source_status',
  'settled',
  'content_type',
  'content_external_id',
  'traffic_source',
  'sub_ids',
  'ordered_at',
  'day',
  'paid_at',
  'completed_at',
  'quantity',
  'currency',
  'price',
  'order_value',
  'gmv',
  'refund_value',
  'fully_refunded',
  'commission_base',
  'base_is_actual',
  'commission_rate_ppm',
  'platform_commission',
  'order_net_commission',
  'commission_model',
  'sku_name',
  'buyer_is_new',
  'ads_rate_ppm',
  'ads_commission',
  'mcn_name',
  'mcn_fee',
  'partner_name',
  'partner_commission',
] as const

type Fact = (typeof FACTS)[number]

/** The columns as SQL, each from `source` unless an expression stands in for it. */
export function listColumns(
  facts: readonly Fact[],
  instead: Partial<Record<Fact, RawBuilder<unknown>>> = {},
  source?: string,
): RawBuilder<unknown> {
  return sql.join(facts.map((fact) => instead[fact] ?? (source ? sql.ref(`${source}.${fact}`) : sql.ref(fact))))
}
