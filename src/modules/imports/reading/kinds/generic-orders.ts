import { defineKind, type KindLocale } from '../kind.ts'
import type { LineStatus, OrderLine } from '../line.ts'
import type { Row } from '../row.ts'
import { Words } from '../words.ts'

/** What shops and spreadsheets commonly say; a mapping adds the words of its source. */
const STATUSES = new Words<LineStatus>([
  [
    'pending',
    ['Pending', 'Processing', 'Shipped', 'Paid', 'Diproses', 'Dikirim', 'Tertunda', 'Đang xử lý', 'Đang giao', 'Chờ xử lý'],
  ],
  ['unpaid', ['Unpaid', 'Belum Dibayar', 'Chưa thanh toán']],
  ['completed', ['Completed', 'Complete', 'Done', 'Delivered', 'Selesai', 'Terkirim', 'Hoàn thành', 'Đã giao', 'Hoàn tất']],
  ['cancelled', ['Cancelled', 'Canceled', 'Refunded', 'Returned', 'Dibatalkan', 'Batal', 'Đã hủy', 'Đã huỷ', 'Hủy']],
])

const CONTENT = new Words<NonNullable<OrderLine['content_type']>>([
  ['live', ['Live', 'Livestream', 'Siaran langsung', 'Phát trực tiếp']],
  ['video', ['Video', 'Short video']],
  ['showcase', ['Showcase', 'Etalase', 'Trưng bày']],
  ['external', ['External', 'Link', 'Affiliate link']],
])

/**
 * Orders of any source: an own site, a marketplace whose export is not known, a spreadsheet. No header is taken for it
 * unasked; a mapping says which column feeds which field, and the names below only make its suggestion.
 */
export const genericOrders = defineKind({
  kind: 'generic-orders',
  family: 'orders',
  byMapping: true,
  locales: {
    en: {
      zone: null,
      numbers: { point: '.', grouping: true },
      headers: {
        order_id: [
          'Order ID',
          'Order number',
          'Order no',
          'Order',
          'ID Pesanan',
          'No Pesanan',
          'Nomor pesanan',
          'Mã đơn hàng',
          'ID đơn hàng',
          'Số đơn hàng',
        ],
        ordered: [
          'Order date',
          'Created at',
          'Date',
          'Time created',
          'Tanggal pesanan',
          'Waktu pesanan',
          'Tanggal',
          'Ngày đặt hàng',
          'Thời gian đặt hàng',
          'Ngày tạo',
          'Ngày',
        ],
        order_value: [
          'Order value',
          'Total',
          'Amount',
          'Subtotal',
          'Sales',
          'Revenue',
          'GMV',
          'Nilai pesanan',
          'Total harga',
          'Jumlah harga',
          'Omzet',
          'Giá trị đơn hàng',
          'Tổng tiền',
          'Thành tiền',
          'Doanh thu',
        ],
        currency: ['Currency', 'Mata uang', 'Đơn vị tiền tệ', 'Tiền tệ'],
        status: ['Status', 'Order status', 'Status pesanan', 'Trạng thái', 'Trạng thái đơn hàng'],
        quantity: ['Quantity', 'Qty', 'Items', 'Jumlah', 'Kuantitas', 'Số lượng', 'SL'],
        price: ['Price', 'Unit price', 'Harga', 'Harga satuan', 'Giá', 'Đơn giá'],
        product_id: ['Product ID', 'Item ID', 'ID Produk', 'Kode produk', 'ID sản phẩm', 'Mã sản phẩm'],
        product_name: ['Product name', 'Product', 'Item', 'Nama produk', 'Produk', 'Tên sản phẩm', 'Sản phẩm'],
        sku_id: ['SKU ID', 'Variant ID', 'ID SKU', 'Mã phân loại'],
        sku_name: ['Variant', 'SKU name', 'Variasi', 'Phân loại'],
        seller_sku: ['Seller SKU', 'SKU', 'Kode SKU', 'Mã SKU', 'SKU người bán'],
        category: ['Category', 'Kategori', 'Danh mục', 'Ngành hàng'],
        creator: [
          'Creator',
          'Creator username',
          'Affiliate',
          'KOL',
          'KOC',
          'Influencer',
          'Kreator',
          'Nama kreator',
          'Nhà sáng tạo',
          'Người giới thiệu',
        ],
        content_type: ['Content type', 'Jenis konten', 'Loại nội dung'],
        content_id: ['Content ID', 'ID konten', 'ID nội dung'],
        refund: ['Refund', 'Refund amount', 'Pengembalian dana', 'Hoàn tiền', 'Số tiền hoàn trả'],
        commission: ['Commission', 'Commission amount', 'Komisi', 'Hoa hồng'],
        commission_rate: ['Commission rate', 'Persentase komisi', 'Tỷ lệ hoa hồng'],
        commission_base: ['Commission base', 'Acuan komisi', 'Cơ sở hoa hồng'],
        paid: ['Paid at', 'Payment time', 'Waktu pembayaran', 'Thời gian thanh toán'],
        completed: ['Completed at', 'Completion time', 'Waktu selesai', 'Thời gian hoàn thành'],
        sub_id: ['Sub ID', 'Sub_id', 'UTM content', 'Tag'],
        note: ['Note', 'Notes', 'Catatan', 'Ghi chú'],
      },
    },
  },
  required: ['order_id', 'ordered', 'order_value'],
  amounts: ['price', 'order_value', 'refund', 'commission', 'commission_base'],

  read(row, at, { formats = {} }, { currency }): OrderLine {
    const name = row.text(at.product_name)
    const product = row.id(at.product_id) ?? name ?? '–'
    const orderValue = row.needMoney(at.order_value)
    const refund = row.money(at.refund)
    const commission = row.money(at.commission)
    const content = row.text(at.content_type)
    const word = row.text(at.status)
    const sub = row.text(at.sub_id)
    return {
      row: row.number,
      content_hash: '',
      channel: formats.channel ?? 'own_site',
      order_external_id: row.needId(at.order_id),
      item_external_id: product,
      model_external_id: row.id(at.sku_id) ?? row.text(at.seller_sku) ?? '',
      promotion_external_id: '',
      // A source that has no status lists what was sold.
      status: word === null ? 'completed' : readStatus(row, at.status, word, formats.statuses ?? {}),
      source_status: word ?? '',
      settled: false,
      ordered_at: row.needTime(at.ordered),
      paid_at: row.time(at.paid),
      completed_at: row.time(at.completed),
      clicked_at: null,
      settled_at: null,
      creator_handle: row.text(at.creator),
      content_type: content === null ? null : (CONTENT.find(content) ?? null),
      content_external_id: row.id(at.content_id),
      traffic_source: null,
      sub_ids: sub === null ? [] : [sub, '', '', '', ''],
      shop_external_id: null,
      shop_name: null,
      product_name: name ?? product,
      sku_name: row.text(at.sku_name),
      seller_sku: row.text(at.seller_sku),
      category: row.text(at.category),
      buyer_is_new: null,
      quantity: row.text(at.quantity) === null ? 1 : row.needCount(at.quantity),
      currency: readCurrency(row, at.currency, currency),
      price: row.money(at.price),
      order_value: orderValue,
      refund_value: refund,
      fully_refunded: refund !== null && refund > 0n && refund >= orderValue,
      commission_model: null,
      commission_base: row.money(at.commission_base) ?? orderValue,
      base_is_actual: false,
      commission_rate_ppm: row.rate(at.commission_rate),
      platform_commission: commission,
      commission_is_actual: false,
      order_net_commission: null,
      ads_rate_ppm: null,
      ads_commission: null,
      mcn_name: null,
      mcn_fee: null,
      partner_name: null,
      partner_commission: null,
      note: row.text(at.note),
      source: row.cells,
    }
  },
})

type Formats = NonNullable<KindLocale<string>['formats']>

function readStatus(row: Row, at: number, word: string, meanings: NonNullable<Formats['statuses']>): LineStatus {
  const folded = word.toLowerCase()
  const [, meant] = Object.entries(meanings).find(([known]) => known.trim().toLowerCase() === folded) ?? []
  return (
    meant ??
    STATUSES.find(word) ??
    row.reject<LineStatus>(
      at,
      'import.unmapped_status',
      'is a status that the mapping does not explain. Say in the mapping what it means.',
      'pending',
    )
  )
}

function readCurrency(row: Row, at: number, usual: string): string {
  const code = row.text(at)?.toUpperCase() ?? usual
  if (/^[A-Z]{3}$/.test(code)) return code
  return row.reject(at, 'import.unknown_currency', 'is no currency code. Write three letters, such as IDR.', '')
}
