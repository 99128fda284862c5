import { defineMessages } from '../../messages/messages.ts'

export const whereGroupMessages = defineMessages('import.where.group', {
  tiktok: { en: 'TikTok Shop and Tokopedia', id: 'TikTok Shop dan Tokopedia', vi: 'TikTok Shop và Tokopedia' },
  shopee: { en: 'Shopee', id: 'Shopee', vi: 'Shopee' },
  own: { en: 'Your own', id: 'Milik Anda sendiri', vi: 'Tệp của bạn' },
})

/** The click path to each kind of file, as the menus of the seller centres read. */
export const whereMessages = defineMessages('import.where', {
  'tiktok-affiliate-orders': {
    en: 'Affiliate Center → Affiliate orders → Export. Tokopedia orders are in the same file.',
    id: 'Affiliate Center → Pesanan afiliasi → Ekspor. Pesanan Tokopedia ada di berkas yang sama.',
    vi: 'Affiliate Center → Đơn hàng liên kết → Xuất. Đơn Tokopedia nằm trong cùng tệp.',
  },
  'tiktok-creator-orders': {
    en: 'The creator exports it: Creator Center → Earnings → Orders → Export',
    id: 'Diekspor kreator: Creator Center → Penghasilan → Pesanan → Ekspor',
    vi: 'Nhà sáng tạo xuất: Creator Center → Thu nhập → Đơn hàng → Xuất',
  },
  'tiktok-creator-performance': {
    en: 'Affiliate Center → Data → Creator analysis → Export',
    id: 'Affiliate Center → Data → Analisis kreator → Ekspor',
    vi: 'Affiliate Center → Dữ liệu → Phân tích nhà sáng tạo → Xuất',
  },
  'tiktok-video-analysis': {
    en: 'Affiliate Center → Data → Video analysis → Export',
    id: 'Affiliate Center → Data → Analisis video → Ekspor',
    vi: 'Affiliate Center → Dữ liệu → Phân tích video → Xuất',
  },
  'tiktok-live-analysis': {
    en: 'Seller Center → Data Compass → LIVE → Export',
    id: 'Seller Center → Kompas Data → LIVE → Ekspor',
    vi: 'Seller Center → La bàn dữ liệu → LIVE → Xuất',
  },
  'tiktok-live-ads': {
    en: 'Seller Center → Shop Ads → LIVE GMV Max → Export',
    id: 'Seller Center → Iklan Toko → GMV Max LIVE → Ekspor',
    vi: 'Seller Center → Quảng cáo cửa hàng → GMV Max LIVE → Xuất',
  },
  'mcn-report': {
    en: 'Partner Center as agency (MCN) → Data → Custom report → Download',
    id: 'Partner Center sebagai agensi (MCN) → Data → Laporan khusus → Unduh',
    vi: 'Partner Center với vai trò agency (MCN) → Dữ liệu → Báo cáo tùy chỉnh → Tải xuống',
  },
  'tap-report': {
    en: 'Partner Center as affiliate partner (TAP) → Data → Custom report → Download',
    id: 'Partner Center sebagai mitra afiliasi (TAP) → Data → Laporan khusus → Unduh',
    vi: 'Partner Center với vai trò đối tác liên kết (TAP) → Dữ liệu → Báo cáo tùy chỉnh → Tải xuống',
  },
  'shopee-affiliate-conversions': {
    en: 'Shopee Affiliate → Reports → Conversion report → Export',
    id: 'Shopee Affiliate → Laporan → Laporan konversi → Ekspor',
    vi: 'Shopee Affiliate → Báo cáo → Báo cáo chuyển đổi → Xuất dữ liệu',
  },
  'shopee-affiliate-clicks': {
    en: 'Shopee Affiliate → Reports → Click report → Export',
    id: 'Shopee Affiliate → Laporan → Laporan klik → Ekspor',
    vi: 'Shopee Affiliate → Báo cáo → Báo cáo click → Xuất dữ liệu',
  },
  'shopee-seller-affiliates': {
    en: 'Seller Centre → Affiliate Marketing → Affiliate performance → Export',
    id: 'Seller Centre → Affiliate Marketing → Performa affiliate → Ekspor',
    vi: 'Kênh Người Bán → Tiếp thị liên kết → Hiệu quả đối tác → Xuất dữ liệu',
  },
  'shopee-live': {
    en: 'Seller Centre → Shopee Live → Data → Export',
    id: 'Seller Centre → Shopee Live → Data → Ekspor',
    vi: 'Kênh Người Bán → Shopee Live → Dữ liệu → Xuất dữ liệu',
  },
  creators: {
    en: 'Any spreadsheet with a column for the handle',
    id: 'Spreadsheet apa pun yang memuat kolom handle',
    vi: 'Bảng tính bất kỳ có cột tên tài khoản',
  },
  products: {
    en: 'Any spreadsheet with a column for the product ID',
    id: 'Spreadsheet apa pun yang memuat kolom ID produk',
    vi: 'Bảng tính bất kỳ có cột mã sản phẩm',
  },
  'generic-orders': {
    en: 'Any list of orders, from an own site or another marketplace: you say once which column is which',
    id: 'Daftar pesanan apa pun, dari situs sendiri atau marketplace lain: cukup sekali tentukan arti kolomnya',
    vi: 'Danh sách đơn bất kỳ, từ website riêng hoặc sàn khác: bạn chỉ cần ghép cột một lần',
  },
})
