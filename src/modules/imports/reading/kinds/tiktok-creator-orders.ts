import { defineKind } from '../kind.ts'
import type { OrderLine } from '../line.ts'
import { actualOf, CONTENT, MODELS, readProgress } from './tiktok-words.ts'

/**
 * Orders as a creator exports them: all are of the account the file was downloaded from, and its shops are anybody's.
 * Headers of public parsers; no real file was seen. A creator's own line and the seller's are the same line.
 */
export const tiktokCreatorOrders = defineKind({
  kind: 'tiktok-creator-orders',
  family: 'orders',
  locales: {
    en: {
      zone: null,
      numbers: { point: '.', grouping: true },
      headers: {
        order_id: 'Order ID',
        sku_id: 'SKU ID',
        product_name: 'Product name',
        product_id: 'Product ID',
        price: 'Price',
        quantity: 'Items sold',
        refunded: 'Items refunded',
        shop: 'Shop name',
        shop_code: 'Shop code',
        partner: 'Affiliate partner',
        agency: 'Agency',
        currency: 'Currency',
        status: 'Order settlement status',
        model: 'Commission type',
        content_type: 'Content Type',
        content_id: 'Content ID',
        standard_rate: 'Standard',
        ads_rate: 'Shop ads',
        gmv: 'GMV',
        est_base: 'Est. commission base',
        est_standard: 'Est. standard commission',
        est_ads: 'Est. Shop Ads commission',
        base: 'Actual commission base',
        standard: 'Standard commission',
        ads: 'Shop Ads commission',
        shared: 'Shared with partner',
        total: 'Total final earned amount',
        ordered: 'Order date',
        settled: 'Commission settlement date',
      },
    },
  },
  required: ['order_id', 'product_id', 'quantity', 'currency', 'status', 'gmv', 'est_standard', 'ordered'],
  amounts: ['price', 'gmv', 'est_base', 'est_standard', 'est_ads', 'base', 'standard', 'ads', 'total'],

  read(row, at): OrderLine {
    const { status, settled } = readProgress(row, at.status)
    const contentType = row.text(at.content_type)
    const model = row.text(at.model)
    const product = row.needId(at.product_id)
    const quantity = row.needCount(at.quantity)
    const refunded = row.count(at.refunded)
    const gmv = row.needMoney(at.gmv)
    const isFinal = settled || status === 'cancelled'
    const base = actualOf(row.money(at.base), isFinal)
    const actualStandard = actualOf(row.money(at.standard), isFinal)
    const actualAds = actualOf(row.money(at.ads), isFinal)
    const isActual = actualStandard !== null || actualAds !== null
    const standard = isActual ? actualStandard : row.money(at.est_standard)
    const ads = isActual ? actualAds : row.money(at.est_ads)
    const standardRate = row.rate(at.standard_rate)
    const adsRate = row.rate(at.ads_rate)
    const fully = refunded !== null && refunded > 0n && refunded >= BigInt(quantity)
    return {
      row: row.number,
      content_hash: '',
      // The file does not tell the two channels of the seller centre apart.
      channel: 'tiktok_shop',
      order_external_id: row.needId(at.order_id),
      item_external_id: product,
      model_external_id: row.id(at.sku_id) ?? '',
      promotion_external_id: '',
      status,
      source_status: row.text(at.status) ?? '',
      settled,
      ordered_at: row.dayOrTime(at.ordered) ?? row.needTime(at.ordered),
      paid_at: null,
      completed_at: null,
      clicked_at: null,
      settled_at: row.dayOrTime(at.settled),
      creator_handle: null,
      content_type: contentType === null ? null : (CONTENT.find(contentType) ?? null),
      content_external_id: row.id(at.content_id),
      traffic_source: null,
      sub_ids: [],
      shop_external_id: row.id(at.shop_code),
      shop_name: row.text(at.shop),
      product_name: row.text(at.product_name) ?? product,
      sku_name: null,
      seller_sku: null,
      category: null,
      buyer_is_new: null,
      quantity,
      currency: row.currency(at.currency) ?? row.needText(at.currency),
      price: row.money(at.price),
      order_value: gmv,
      // It counts the pieces that came back, not their value: some of several do not say how much.
      refund_value: fully ? gmv : refunded === 0n ? 0n : null,
      fully_refunded: fully,
      commission_model: model === null ? null : (MODELS.find(model) ?? model),
      commission_base: base ?? row.money(at.est_base),
      base_is_actual: base !== null,
      commission_rate_ppm: ads !== null && ads > 0n && (standard ?? 0n) === 0n ? adsRate : standardRate,
      platform_commission: standard === null && ads === null ? null : (standard ?? 0n) + (ads ?? 0n),
      commission_is_actual: isActual,
      // After taxes and what is shared with an agency.
      order_net_commission: actualOf(row.money(at.total), isFinal),
      ads_rate_ppm: adsRate,
      ads_commission: ads,
      mcn_name: row.text(at.agency),
      mcn_fee: row.money(at.shared),
      partner_name: row.text(at.partner),
      partner_commission: null,
      note: null,
      source: row.cells,
    }
  },
})
