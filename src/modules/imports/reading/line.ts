import { hash } from 'node:crypto'
import type { OrderLine, OrderStatus } from '#modules/orders'

export type { OrderLine, OrderStatus as LineStatus }

/**
 * Two versions of a line are the same when this is: `source`, `source_status`, `note` and `row` are left
 * out, because they say in the file's language and place what other fields already say. The 0 is where lines were once
 * numbered that share all their ids: it keeps the hashes that are kept.
 */
export function hashLine(line: OrderLine): string {
  const content = `${line.channel}\x1f${line.order_external_id}\x1f${line.item_external_id}\x1f${line.model_external_id}\x1f${line.promotion_external_id}\x1f0\x1f${line.status}\x1f${line.settled}\x1f${line.ordered_at}\x1f${line.paid_at}\x1f${line.completed_at}\x1f${line.clicked_at}\x1f${line.settled_at}\x1f${line.creator_handle}\x1f${line.content_type}\x1f${line.content_external_id}\x1f${line.traffic_source}\x1f${line.sub_ids.join('\x1e')}\x1f${line.shop_external_id}\x1f${line.shop_name}\x1f${line.product_name}\x1f${line.sku_name}\x1f${line.seller_sku}\x1f${line.category}\x1f${line.buyer_is_new}\x1f${line.quantity}\x1f${line.currency}\x1f${line.price}\x1f${line.order_value}\x1f${line.refund_value}\x1f${line.fully_refunded}\x1f${line.commission_model}\x1f${line.commission_base}\x1f${line.base_is_actual}\x1f${line.commission_rate_ppm}\x1f${line.platform_commission}\x1f${line.commission_is_actual}\x1f${line.order_net_commission}\x1f${line.mcn_name}\x1f${line.mcn_fee}`
  const { ads_rate_ppm, ads_commission, partner_name, partner_commission } = line
  // Read since later than the rest: a line that says nothing of these keeps the hash it had.
  const isSaid = (ads_rate_ppm ?? ads_commission ?? partner_name ?? partner_commission) !== null
  const parties = isSaid ? `\x1f${ads_rate_ppm}\x1f${ads_commission}\x1f${partner_name}\x1f${partner_commission}` : ''
  return hash('sha256', content + parties, 'base64url')
}
