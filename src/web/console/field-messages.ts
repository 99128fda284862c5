import { defineMessages } from '../messages/messages.ts'

/** Words of the field that stand on more than one screen. */

export const gmvMessages = defineMessages('gmv', {
  kind: { en: 'Kind of GMV', id: 'Jenis GMV', vi: 'Loại GMV' },
  placed: { en: 'Placed', id: 'Dipesan', vi: 'Đã đặt' },
  paid: { en: 'Paid', id: 'Dibayar', vi: 'Đã thanh toán' },
  completed: { en: 'Completed', id: 'Selesai', vi: 'Hoàn thành' },
  net: { en: 'Net', id: 'Bersih', vi: 'Thuần' },
  placedGmv: { en: 'Placed GMV', id: 'GMV dipesan', vi: 'GMV đã đặt' },
  paidGmv: { en: 'Paid GMV', id: 'GMV dibayar', vi: 'GMV đã thanh toán' },
  completedGmv: { en: 'Completed GMV', id: 'GMV selesai', vi: 'GMV hoàn thành' },
  netGmv: { en: 'Net GMV', id: 'GMV bersih', vi: 'GMV thuần' },
  placedHint: {
    en: 'Every order line placed, cancelled ones too: value after the seller’s discount, before refunds.',
    id: 'Semua baris pesanan yang dibuat, termasuk yang dibatalkan: nilai setelah diskon penjual, sebelum refund.',
    vi: 'Mọi dòng đơn đã đặt, kể cả đơn hủy: giá trị sau giảm giá của người bán, trước hoàn tiền.',
  },
  paidHint: {
    en: 'Order lines placed, less the cancelled and the unpaid: value after the seller’s discount, before refunds.',
    id: 'Baris pesanan tanpa yang dibatalkan dan yang belum dibayar: nilai setelah diskon penjual, sebelum refund.',
    vi: 'Các dòng đơn trừ đơn hủy và đơn chưa thanh toán: giá trị sau giảm giá của người bán, trước hoàn tiền.',
  },
  completedHint: {
    en: 'Only order lines that were delivered and completed: value after the seller’s discount, before refunds.',
    id: 'Hanya baris pesanan yang sudah terkirim dan selesai: nilai setelah diskon penjual, sebelum refund.',
    vi: 'Chỉ các dòng đơn đã giao và hoàn thành: giá trị sau giảm giá của người bán, trước hoàn tiền.',
  },
  netHint: {
    en: 'Completed order lines, less what was refunded on them.',
    id: 'Baris pesanan yang selesai, dikurangi refund pada baris itu.',
    vi: 'Các dòng đơn hoàn thành, trừ phần đã hoàn tiền của chính các dòng đó.',
  },
})

export const metricMessages = defineMessages('metric', {
  gmv: { en: 'GMV', id: 'GMV', vi: 'GMV' },
  orders: { en: 'Orders', id: 'Pesanan', vi: 'Đơn hàng' },
  ordersHint: {
    en: 'Orders with at least one line that this kind of GMV counts.',
    id: 'Pesanan dengan setidaknya satu baris yang dihitung dalam jenis GMV ini.',
    vi: 'Đơn hàng có ít nhất một dòng được tính vào loại GMV này.',
  },
  aov: { en: 'AOV', id: 'AOV', vi: 'AOV' },
  aovHint: {
    en: 'Average order value: GMV ÷ orders.',
    id: 'Nilai rata-rata per pesanan: GMV ÷ pesanan.',
    vi: 'Giá trị trung bình mỗi đơn: GMV ÷ số đơn hàng.',
  },
  sellingCreators: { en: 'Creators selling', id: 'Kreator dengan penjualan', vi: 'Nhà sáng tạo có đơn' },
  sellingCreatorsHint: {
    en: 'Creators with at least one item sold in the period.',
    id: 'Kreator dengan setidaknya satu barang terjual pada periode ini.',
    vi: 'Nhà sáng tạo bán được ít nhất một sản phẩm trong kỳ.',
  },
  refundRate: { en: 'Refund rate', id: 'Tingkat refund', vi: 'Tỷ lệ hoàn tiền' },
  refundRateHint: {
    en: 'Refunded value ÷ GMV of the same orders. It still rises after the week: refunds come late.',
    id: 'Nilai refund ÷ GMV dari pesanan yang sama. Masih bisa naik setelah minggu ini: refund datang belakangan.',
    vi: 'Giá trị hoàn tiền ÷ GMV của cùng các đơn đó. Còn có thể tăng sau tuần này vì hoàn tiền đến muộn.',
  },
  refunds: { en: 'Refunds', id: 'Refund', vi: 'Hoàn tiền' },
  cost: { en: 'Commission cost', id: 'Biaya komisi', vi: 'Chi phí hoa hồng' },
  costHint: {
    en: 'Commission that the marketplace pays and takes from the shop, plus what we pay ourselves, on the same order lines.',
    id: 'Komisi yang dibayar marketplace dan dipotong dari toko, ditambah yang kita bayar sendiri, atas baris pesanan yang sama.',
    vi: 'Hoa hồng do sàn trả và trừ vào shop, cộng phần thương hiệu tự trả, trên cùng các dòng đơn.',
  },
  costRatio: { en: 'Cost ratio', id: 'Rasio biaya', vi: 'Tỷ lệ chi phí' },
  costRatioHint: {
    en: 'Commission cost ÷ GMV of the same kind and lines.',
    id: 'Biaya komisi ÷ GMV dari jenis dan baris yang sama.',
    vi: 'Chi phí hoa hồng ÷ GMV cùng loại và cùng các dòng đơn.',
  },
  platformCommission: { en: 'Marketplace commission', id: 'Komisi marketplace', vi: 'Hoa hồng sàn' },
  platformCommissionHint: {
    en: 'Paid to the creator by the marketplace, as its files report it.',
    id: 'Dibayar marketplace kepada kreator, sesuai laporan berkasnya.',
    vi: 'Do sàn trả cho nhà sáng tạo, theo số liệu trong tệp của sàn.',
  },
  platformShort: { en: 'Marketplace', id: 'Marketplace', vi: 'Sàn trả' },
  brandShort: { en: 'Brand', id: 'Brand', vi: 'Brand trả' },
  brandCommission: { en: 'Brand commission', id: 'Komisi brand', vi: 'Hoa hồng thương hiệu' },
  brandCommissionHint: {
    en: 'What we owe the creator ourselves under the programme’s terms.',
    id: 'Yang kita bayar sendiri kepada kreator menurut ketentuan program.',
    vi: 'Phần thương hiệu tự trả cho nhà sáng tạo theo chính sách của chương trình.',
  },
  change: { en: 'Change', id: 'Perubahan', vi: 'Thay đổi' },
})

export const contentMessages = defineMessages('content', {
  live: { en: 'Live', id: 'Live', vi: 'Live' },
  video: { en: 'Video', id: 'Video', vi: 'Video' },
  showcase: { en: 'Showcase', id: 'Etalase', vi: 'Gian trưng bày' },
  external: { en: 'External', id: 'Eksternal', vi: 'Bên ngoài' },
  unknown: { en: 'Not reported', id: 'Tidak dilaporkan', vi: 'Không có thông tin' },
  other: { en: 'Other', id: 'Lainnya', vi: 'Khác' },
  split: { en: 'GMV by content', id: 'GMV per konten', vi: 'GMV theo nội dung' },
})

export const creatorKindMessages = defineMessages('creator.kind', {
  kol: { en: 'KOL', id: 'KOL', vi: 'KOL' },
  koc: { en: 'KOC', id: 'KOC', vi: 'KOC' },
  affiliate: { en: 'Affiliate', id: 'Afiliasi', vi: 'Affiliate' },
  publisher: { en: 'Publisher', id: 'Publisher', vi: 'Publisher' },
  collaborator: { en: 'Collaborator', id: 'Kolaborator', vi: 'Cộng tác viên' },
  social_seller: { en: 'Social seller', id: 'Social seller', vi: 'Social seller' },
  agency: { en: 'Agency', id: 'Agensi', vi: 'Agency' },
})

export const commissionMessages = defineMessages('commission', {
  platform: { en: 'Paid by the marketplace', id: 'Dibayar marketplace', vi: 'Sàn trả' },
  brand: { en: 'Paid by us', id: 'Dibayar brand', vi: 'Thương hiệu trả' },
  pending: { en: 'Pending', id: 'Menunggu', vi: 'Chờ duyệt' },
  approved: { en: 'Approved', id: 'Disetujui', vi: 'Đã duyệt' },
  paid: { en: 'Paid', id: 'Dibayar', vi: 'Đã trả' },
  held: { en: 'Held', id: 'Ditahan', vi: 'Tạm giữ' },
  reversed: { en: 'Reversed', id: 'Dibatalkan', vi: 'Đã hủy' },
  duplicate: { en: 'Duplicate', id: 'Duplikat', vi: 'Trùng lặp' },
  rejected: { en: 'Rejected', id: 'Ditolak', vi: 'Từ chối' },
})
