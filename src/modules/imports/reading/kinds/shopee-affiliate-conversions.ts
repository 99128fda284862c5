import { defineKind } from '../kind.ts'
import type { LineStatus, OrderLine } from '../line.ts'
import { Words } from '../words.ts'

/** Four words, seen in real files for Viet Nam and in public parsers for Indonesia. */
const STATUSES = new Words<LineStatus>([
  ['pending', ['Đang chờ xử lý', 'Tertunda', 'Pending']],
  ['unpaid', ['Chưa thanh toán', 'Belum Dibayar', 'Unpaid']],
  ['completed', ['Hoàn thành', 'Selesai', 'Completed']],
  ['cancelled', ['Đã hủy', 'Đã huỷ', 'Dibatalkan', 'Cancelled']],
])

const BUYERS = new Words<boolean>([
  [true, ['Mới', 'Baru', 'New']],
  [false, ['Đã tồn tại', 'Lama', 'Sudah Ada', 'Existing']],
])

/**
 * The conversion report of a Shopee affiliate account. It names no creator, only sub-ids, and its shops are
 * other people's. Amounts are plain decimals with up to five places. "Order value" falls by what is
 * refunded: value plus refund is what was bought.
 */
export const shopeeAffiliateConversions = defineKind({
  kind: 'shopee-affiliate-conversions',
  family: 'orders',
  locales: {
    vi: {
      currency: 'VND',
      zone: 'Asia/Ho_Chi_Minh',
      numbers: { point: '.', grouping: false },
      headers: {
        order_id: 'ID đơn hàng',
        status: 'Trạng thái đặt hàng',
        ordered: 'Thời Gian Đặt Hàng',
        completed: 'Thời gian hoàn thành',
        clicked: 'Thời gian Click',
        shop_name: 'Tên Shop',
        shop_id: 'Shop id',
        item_id: 'Item id',
        item_name: 'Tên Item',
        model_id: 'ID Model',
        promotion_id: 'Promotion id',
        category1: 'L1 Danh mục toàn cầu',
        category2: 'L2 Danh mục toàn cầu',
        category3: 'L3 Danh mục toàn cầu',
        price: 'Giá(₫)',
        quantity: 'Số lượng',
        model: 'Loại Hoa hồng',
        partner: ['Đối tác chiến dịchr', 'Đối tác chiến dịch'],
        order_value: 'Giá trị đơn hàng (₫)',
        refund: 'Số tiền hoàn trả (₫)',
        shopee_rate: ['Tỷ lệ sản phẩm hoa hồng Shope', 'Tỷ lệ sản phẩm hoa hồng Shopee'],
        seller_rate: 'Tỷ lệ sản phẩm hoa hồng người bán',
        item_commission: 'Tổng hoa hồng sản phẩm(₫)',
        mcn_name: ['Tên MNC đã liên kết', 'Tên MCN đã liên kết'],
        mcn_fee: 'Phí quản lý MCN(₫)',
        net_commission: 'Hoa hồng ròng tiếp thị liên kết(₫)',
        note: 'Ghi chú sản phẩm',
        buyer: 'Trạng thái người mua',
        sub_id1: 'Sub_id1',
        sub_id2: 'Sub_id2',
        sub_id3: 'Sub_id3',
        sub_id4: 'Sub_id4',
        sub_id5: 'Sub_id5',
        traffic: 'Kênh',
      },
    },
    id: {
      currency: 'IDR',
      zone: 'Asia/Jakarta',
      numbers: { point: '.', grouping: false },
      headers: {
        order_id: 'ID Pemesanan',
        status: 'Status Pesanan',
        ordered: 'Waktu Pemesanan',
        completed: 'Waktu Terselesaikan',
        clicked: 'Waktu Klik',
        shop_name: 'Nama Toko',
        shop_id: 'ID Shop',
        item_id: 'ID Barang',
        item_name: ['Nama Barange', 'Nama Barang'],
        model_id: 'ID Model',
        promotion_id: 'ID Promosi',
        category1: 'L1 Kategori Global',
        category2: 'L2 Kategori Global',
        category3: 'L3 Kategori Global',
        price: 'Harga(Rp)',
        quantity: 'Jumlah',
        model: 'Tipe Penawaran',
        partner: ['Kampanye Partnerr', 'Kampanye Partner'],
        order_value: 'Nilai Pembelian(Rp)',
        refund: 'Jumlah Pengembalian Dana(Rp)',
        shopee_rate: 'Persentase Komisi Shopee pada Produk',
        seller_rate: 'Persentase Komisi XTRA pada Produk',
        item_commission: 'Total Komisi per Produk(Rp)',
        mcn_name: 'Nama MCN Terhubung',
        mcn_fee: 'Biaya Manajemen MCN(Rp)',
        net_commission: 'Komisi Bersih Affiliate (Rp)',
        note: 'Catatan Produk Affiliate',
        buyer: 'Status Pembelian',
        sub_id1: 'Tag_link1',
        sub_id2: 'Tag_link2',
        sub_id3: 'Tag_link3',
        sub_id4: 'Tag_link4',
        sub_id5: 'Tag_link5',
        traffic: 'Platform',
      },
    },
  },
  required: [
    'order_id',
    'status',
    'ordered',
    'item_id',
    'model_id',
    'promotion_id',
    'quantity',
    'order_value',
    'refund',
    'item_commission',
    'net_commission',
  ],
  amounts: ['price', 'order_value', 'refund', 'item_commission', 'net_commission'],

  read(row, at, { currency = '' }): OrderLine {
    const word = row.needText(at.status)
    const status =
      STATUSES.find(word) ??
      row.reject<LineStatus>(
        at.status,
        'import.unknown_status',
        'is no status of this report. Leave the cell as Shopee exported it.',
        'pending',
      )
    const buyer = row.text(at.buyer)
    const item = row.needId(at.item_id)
    const orderValue = row.needMoney(at.order_value)
    const refund = row.money(at.refund)
    const shopeeRate = row.rate(at.shopee_rate)
    const sellerRate = row.rate(at.seller_rate)
    const isFinal = status === 'completed' || status === 'cancelled'
    return {
      row: row.number,
      content_hash: '',
      channel: 'shopee',
      order_external_id: row.needId(at.order_id),
      item_external_id: item,
      model_external_id: row.id(at.model_id) ?? '',
      promotion_external_id: row.id(at.promotion_id) ?? '',
      status,
      source_status: word,
      settled: false,
      ordered_at: row.needTime(at.ordered),
      paid_at: null,
      completed_at: row.time(at.completed),
      clicked_at: row.time(at.clicked),
      settled_at: null,
      creator_handle: null,
      content_type: null,
      content_external_id: null,
      traffic_source: row.text(at.traffic),
      sub_ids: [
        row.text(at.sub_id1) ?? '',
        row.text(at.sub_id2) ?? '',
        row.text(at.sub_id3) ?? '',
        row.text(at.sub_id4) ?? '',
        row.text(at.sub_id5) ?? '',
      ],
      shop_external_id: row.id(at.shop_id),
      shop_name: row.text(at.shop_name),
      product_name: row.text(at.item_name) ?? item,
      sku_name: null,
      seller_sku: null,
      category: pathOf(row.text(at.category1), row.text(at.category2), row.text(at.category3)),
      buyer_is_new: buyer === null ? null : (BUYERS.find(buyer) ?? null),
      quantity: row.needCount(at.quantity),
      currency,
      price: row.money(at.price),
      order_value: orderValue,
      refund_value: refund,
      fully_refunded: refund !== null && refund > 0n && orderValue === 0n,
      commission_model: row.text(at.model),
      commission_base: orderValue,
      base_is_actual: isFinal,
      // What the platform and the seller each add; caps make the commission less than rate × base on half of all lines.
      commission_rate_ppm: shopeeRate === null && sellerRate === null ? null : (shopeeRate ?? 0n) + (sellerRate ?? 0n),
      platform_commission: row.money(at.item_commission),
      commission_is_actual: isFinal,
      order_net_commission: row.money(at.net_commission),
      ads_rate_ppm: null,
      ads_commission: null,
      mcn_name: row.text(at.mcn_name),
      mcn_fee: row.money(at.mcn_fee),
      partner_name: row.text(at.partner),
      partner_commission: null,
      note: row.text(at.note),
      source: row.cells,
    }
  },
})

function pathOf(level1: string | null, level2: string | null, level3: string | null): string | null {
  if (level1 === null) return null
  const upper = level2 === null ? level1 : `${level1} > ${level2}`
  return level3 === null ? upper : `${upper} > ${level3}`
}
