import { defineKind } from '../kind.ts'
import type { OrderLine } from '../line.ts'
import type { Row } from '../row.ts'
import { Words } from '../words.ts'
import { actualOf, CONTENT, MODELS, readProgress } from './tiktok-words.ts'

const YES_NO = new Words<boolean>([
  [true, ['Yes', 'Y', 'True', 'Ya', 'Có']],
  [false, ['No', 'N', 'False', 'Tidak', 'Không']],
])

const CHANNELS = new Words<'tiktok_shop' | 'tokopedia'>([
  ['tiktok_shop', ['TikTok Shop', 'TikTok', 'TikTok Shop by Tokopedia', 'Shop | Tokopedia']],
  ['tokopedia', ['Tokopedia']],
])

/** "Affiliate orders" of the seller's Affiliate Center: one line per SKU of an order that a creator sold. */
export const tiktokAffiliateOrders = defineKind({
  kind: 'tiktok-affiliate-orders',
  family: 'orders',
  locales: {
    en: {
      zone: null,
      numbers: { point: '.', grouping: true },
      headers: {
        order_id: 'Order ID',
        product_id: 'Product ID',
        product_name: 'Product Name',
        sku_name: 'SKU',
        sku_id: 'SKU ID',
        seller_sku: 'Seller Sku',
        price: 'Price',
        payment: 'Payment Amount',
        currency: 'Currency',
        quantity: 'Quantity',
        status: 'Order Status',
        creator: 'Creator Username',
        content_type: 'Content Type',
        content_id: 'Content ID',
        model: 'commission model',
        standard_rate: 'Standard commission rate',
        est_base: 'Est. Commission Base',
        est_standard: 'Est. standard commission payment',
        actual_base: 'Actual Commission Base',
        actual_standard: 'Actual Commission Payment',
        ads_rate: 'Shop Ads commission rate',
        est_ads: 'Est. Shop Ads commission payment',
        actual_ads: 'Actual Shop Ads commission payment',
        refund: 'Return / Refund',
        fully_refunded: 'Fully returned or refunded',
        created: 'Time Created',
        paid: 'Payment time',
        completed: 'Order completion time',
        settled: 'Time Commission Paid',
        platform: 'Platform',
      },
    },
    id: {
      zone: 'Asia/Jakarta',
      numbers: { point: ',', grouping: true },
      headers: {
        order_id: 'ID Pesanan',
        product_id: 'ID Produk',
        product_name: 'Produk',
        sku_name: 'SKU',
        sku_id: 'ID Sku',
        seller_sku: 'Penjual Sku',
        price: 'Harga',
        payment: 'Payment Amount',
        currency: 'Mata Uang',
        quantity: 'Kuantitas',
        status: 'Status Pesanan',
        creator: 'Nama pengguna kreator',
        content_type: 'Jenis Konten',
        content_id: 'ID Konten',
        model: 'commission model',
        standard_rate: 'Persentase komisi standar',
        est_base: 'Est. Acuan Komisi',
        est_standard: 'Perkiraan pembayaran komisi standar',
        actual_base: 'Acuan Komisi Aktual',
        actual_standard: 'Pembayaran Komisi Aktual',
        ads_rate: ['Persentase komisi Iklan Toko', 'Persentase komisi Iklan Belanja'],
        est_ads: ['Perkiraan pembayaran komisi Iklan Toko', 'Perkiraan pembayaran komisi Iklan Belanja'],
        actual_ads: ['Pembayaran komisi Iklan Toko aktual', 'Pembayaran komisi Iklan Belanja aktual'],
        refund: ['Pengembalian barang / Pengembalian dana', 'Pengembalian Barang Atau Dana'],
        fully_refunded: null,
        created: 'Waktu Dibuat',
        paid: 'Waktu Pembayaran',
        completed: 'Waktu Pesanan Selesai',
        settled: 'Waktu Komisi Dibayar',
        platform: 'Platform',
      },
    },
    vi: {
      zone: 'Asia/Ho_Chi_Minh',
      numbers: { point: ',', grouping: true },
      headers: {
        order_id: 'ID đơn hàng',
        product_id: 'ID sản phẩm',
        product_name: 'Tên sản phẩm',
        sku_name: 'Sku',
        sku_id: 'Id Sku',
        seller_sku: 'Sku người bán',
        price: 'Giá',
        payment: 'Payment Amount',
        currency: 'Đơn vị tiền tệ',
        quantity: 'Số lượng',
        status: 'Trạng thái đơn hàng',
        creator: 'Tên người dùng nhà sáng tạo',
        content_type: 'Loại nội dung',
        content_id: ['Id nội dung', 'ID nội dung'],
        model: 'commission model',
        standard_rate: 'Tỷ lệ hoa hồng tiêu chuẩn',
        est_base: 'Cơ sở hoa hồng ước tính',
        est_standard: 'Thanh toán hoa hồng tiêu chuẩn ước tính',
        actual_base: 'Cơ sở hoa hồng thực tế',
        actual_standard: 'Thanh toán hoa hồng thực tế',
        ads_rate: 'Tỷ lệ hoa hồng Quảng cáo cửa hàng',
        est_ads: 'Thanh toán hoa hồng Quảng cáo cửa hàng ước tính',
        actual_ads: 'Thanh toán hoa hồng Quảng cáo cửa hàng thực tế',
        refund: 'Trả hàng & hoàn tiền / Hoàn tiền',
        fully_refunded: null,
        created: 'Thời gian đã tạo',
        paid: 'Thời gian thanh toán',
        completed: 'Thời gian hoàn thành đơn hàng',
        settled: 'Thời gian hoa hồng đã thanh toán',
        platform: 'Platform',
      },
    },
  },
  required: [
    'order_id',
    'product_id',
    'sku_id',
    'payment',
    'currency',
    'quantity',
    'status',
    'creator',
    'content_type',
    'est_base',
    'est_standard',
    'created',
  ],
  amounts: ['price', 'payment', 'est_base', 'est_standard', 'actual_base', 'actual_standard', 'est_ads', 'actual_ads'],

  read(row, at): OrderLine {
    const { status, settled } = readProgress(row, at.status)
    const platform = row.text(at.platform) ?? 'TikTok Shop'
    const contentType = row.text(at.content_type)
    const model = row.text(at.model)
    const quantity = row.needCount(at.quantity)
    const product = row.needId(at.product_id)
    const payment = row.needMoney(at.payment)
    const refund = readRefund(row, at.refund, at.fully_refunded, quantity, payment)

    // Until a line is final its actual figures are blank in some exports and zero in others.
    const isFinal = settled || status === 'cancelled'
    const actualBase = actualOf(row.money(at.actual_base), isFinal)
    const actualStandard = actualOf(row.money(at.actual_standard), isFinal)
    const actualAds = actualOf(row.money(at.actual_ads), isFinal)
    const isActual = actualStandard !== null || actualAds !== null
    const standard = isActual ? actualStandard : row.money(at.est_standard)
    const ads = isActual ? actualAds : row.money(at.est_ads)
    const standardRate = row.rate(at.standard_rate)
    const adsRate = row.rate(at.ads_rate)
    return {
      row: row.number,
      content_hash: '',
      channel:
        CHANNELS.find(platform) ??
        row.reject<'tiktok_shop'>(at.platform, 'import.unknown_platform', 'is neither TikTok Shop nor Tokopedia.', 'tiktok_shop'),
      order_external_id: row.needId(at.order_id),
      item_external_id: product,
      model_external_id: row.needId(at.sku_id),
      promotion_external_id: '',
      status,
      source_status: row.text(at.status) ?? '',
      settled,
      ordered_at: row.needTime(at.created),
      paid_at: row.time(at.paid),
      completed_at: row.time(at.completed),
      clicked_at: null,
      settled_at: row.time(at.settled),
      creator_handle: handleOf(row.text(at.creator)),
      content_type: contentType === null ? null : (CONTENT.find(contentType) ?? null),
      content_external_id: row.id(at.content_id),
      traffic_source: null,
      sub_ids: [],
      shop_external_id: null,
      shop_name: null,
      product_name: row.text(at.product_name) ?? product,
      sku_name: row.text(at.sku_name),
      seller_sku: row.text(at.seller_sku),
      category: null,
      buyer_is_new: null,
      quantity,
      currency: currencyOf(row, at.currency),
      price: row.money(at.price),
      order_value: payment,
      refund_value: refund.value,
      fully_refunded: refund.fully,
      commission_model: model === null ? null : (MODELS.find(model) ?? model),
      commission_base: actualBase ?? row.money(at.est_base),
      base_is_actual: actualBase !== null,
      // A line earns the standard or the Shop Ads rate, never both: the one that pays names it.
      commission_rate_ppm: ads !== null && ads > 0n && (standard ?? 0n) === 0n ? adsRate : standardRate,
      platform_commission: standard === null && ads === null ? null : (standard ?? 0n) + (ads ?? 0n),
      commission_is_actual: isActual,
      order_net_commission: null,
      ads_rate_ppm: adsRate,
      ads_commission: ads,
      mcn_name: null,
      mcn_fee: null,
      partner_name: null,
      partner_commission: null,
      note: null,
      source: row.cells,
    }
  },
})

function handleOf(username: string | null): string | null {
  return username === null ? null : username.replace(/^@/, '').toLowerCase()
}

function currencyOf(row: Row, at: number): string {
  const code = row.needText(at).toUpperCase()
  if (code === '' || /^[A-Z]{3}$/.test(code)) return code
  return row.reject(at, 'import.unknown_currency', 'is no currency code. Write three letters, such as IDR.', '')
}

/**
 * What "Return / Refund" holds is seen in no real file, so each thing it can be is told apart: yes or no;
 * a count of pieces, never more than were bought; money, never more than was paid. "Yes" in "Fully returned or
 * refunded" is the whole payment; "yes" elsewhere and a part of the pieces do not say how much: null.
 */
function readRefund(
  row: Row,
  atRefund: number,
  atFully: number,
  quantity: number,
  payment: bigint,
): { value: bigint | null; fully: boolean } {
  const fullyWord = row.text(atFully)
  if (fullyWord !== null && YES_NO.find(fullyWord)) return { value: payment, fully: true }
  const word = row.text(atRefund)
  if (word === null || YES_NO.find(word) !== undefined) return { value: null, fully: false }
  const amount = row.money(atRefund)
  if (amount === null) return { value: null, fully: false }
  if (amount === 0n) return { value: 0n, fully: false }
  if (amount <= BigInt(quantity) * 1_000_000n)
    return amount === BigInt(quantity) * 1_000_000n ? { value: payment, fully: true } : { value: null, fully: false }
  if (amount <= payment) return { value: amount, fully: amount === payment }
  return row.reject(
    atRefund,
    'import.refund_exceeds_payment',
    'is more than was paid. Correct the amount, or leave the cell blank.',
    { value: null, fully: false },
  )
}
