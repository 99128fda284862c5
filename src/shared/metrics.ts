import type { Language } from './language.ts'

/**
 * The field's figures, one definition each, in every language: the same words on a screen, in a spreadsheet and on paper.
 * `xHint` defines `x`.
 */

type Rows = Readonly<Record<string, Readonly<Record<Language, string>>>>

export const GMV_WORDS = {
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
} as const satisfies Rows

export const METRIC_WORDS = {
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
    en: 'Refunded value ÷ GMV of the same orders. It still rises after the period: refunds come late.',
    id: 'Nilai refund ÷ GMV dari pesanan yang sama. Masih bisa naik setelah periode ini: refund datang belakangan.',
    vi: 'Giá trị hoàn tiền ÷ GMV của cùng các đơn đó. Còn có thể tăng sau kỳ này vì hoàn tiền đến muộn.',
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
  items: { en: 'Items sold', id: 'Barang terjual', vi: 'Sản phẩm bán ra' },
  itemsHint: {
    en: 'Pieces on the order lines that this kind of GMV counts.',
    id: 'Jumlah barang pada baris pesanan yang dihitung dalam jenis GMV ini.',
    vi: 'Số sản phẩm trên các dòng đơn được tính vào loại GMV này.',
  },
  exclusiveShare: { en: 'Exclusive share', id: 'Porsi eksklusif', vi: 'Tỷ trọng độc quyền' },
  exclusiveShareHint: {
    en: 'GMV of creators who stood in an exclusive tier when the order was placed ÷ GMV.',
    id: 'GMV kreator yang berada di tier eksklusif saat pesanan dibuat ÷ GMV.',
    vi: 'GMV của nhà sáng tạo thuộc hạng độc quyền lúc đặt đơn ÷ GMV.',
  },
  lives: { en: 'Lives', id: 'Sesi live', vi: 'Phiên live' },
  livesHint: {
    en: 'Lives in the marketplace’s live reports, by the day they started.',
    id: 'Sesi live dalam laporan live marketplace, menurut hari mulainya.',
    vi: 'Các phiên live trong báo cáo live của sàn, theo ngày bắt đầu.',
  },
  liveHours: { en: 'Live hours', id: 'Jam live', vi: 'Giờ live' },
  liveHoursHint: {
    en: 'Hours on air, by the marketplace’s live reports.',
    id: 'Jam siaran menurut laporan live marketplace.',
    vi: 'Số giờ lên sóng theo báo cáo live của sàn.',
  },
  liveGmv: { en: 'Live GMV', id: 'GMV live', vi: 'GMV live' },
  liveGmvHint: {
    en: 'What the marketplace credits its lives with. It counts later refunds too and is never added to GMV of orders.',
    id: 'Yang dihitung marketplace sebagai hasil live. Termasuk yang kemudian di-refund dan tidak pernah ditambahkan ke GMV pesanan.',
    vi: 'Phần sàn ghi nhận cho live. Gồm cả đơn hoàn tiền về sau và không bao giờ cộng vào GMV đơn hàng.',
  },
  gmvPerHour: { en: 'GMV per live hour', id: 'GMV per jam live', vi: 'GMV mỗi giờ live' },
  gmvPerHourHint: {
    en: 'Live GMV ÷ live hours, of the lives that report both.',
    id: 'GMV live ÷ jam live, dari live yang melaporkan keduanya.',
    vi: 'GMV live ÷ giờ live, của các phiên có đủ hai số liệu.',
  },
  views: { en: 'Views', id: 'Tayangan', vi: 'Lượt xem' },
  viewsHint: {
    en: 'Entries into lives: one viewer may enter twice.',
    id: 'Berapa kali live ditonton: satu penonton bisa masuk dua kali.',
    vi: 'Số lượt vào xem live: một người có thể vào nhiều lần.',
  },
  pcu: { en: 'PCU', id: 'PCU', vi: 'PCU' },
  pcuHint: {
    en: 'Peak concurrent users: the most viewers at one moment of any live.',
    id: 'Penonton serentak terbanyak: jumlah penonton tertinggi pada satu saat di sebuah live.',
    vi: 'Số người xem đồng thời cao nhất tại một thời điểm của một phiên live.',
  },
  ctr: { en: 'CTR', id: 'CTR', vi: 'CTR' },
  ctrHint: {
    en: 'Product clicks ÷ product impressions, summed over the lives that report both.',
    id: 'Klik produk ÷ tayangan produk, dijumlahkan atas live yang melaporkan keduanya.',
    vi: 'Lượt nhấp sản phẩm ÷ lượt hiển thị sản phẩm, cộng trên các phiên có đủ hai số liệu.',
  },
  ctor: { en: 'CTOR', id: 'CTOR', vi: 'CTOR' },
  ctorHint: {
    en: 'Paid orders ÷ product clicks, summed over the lives that report both.',
    id: 'Pesanan dibayar ÷ klik produk, dijumlahkan atas live yang melaporkan keduanya.',
    vi: 'Đơn đã thanh toán ÷ lượt nhấp sản phẩm, cộng trên các phiên có đủ hai số liệu.',
  },
  watchTime: { en: 'Average watch time', id: 'Rata-rata durasi tonton', vi: 'Thời gian xem trung bình' },
  watchTimeHint: {
    en: 'Watch time ÷ views; over several lives weighted by views.',
    id: 'Durasi tonton ÷ tayangan; untuk beberapa live dibobot dengan tayangan.',
    vi: 'Thời gian xem ÷ lượt xem; nhiều phiên thì tính theo trọng số lượt xem.',
  },
} as const satisfies Rows

export const CONTENT_WORDS = {
  live: { en: 'Live', id: 'Live', vi: 'Live' },
  video: { en: 'Video', id: 'Video', vi: 'Video' },
  showcase: { en: 'Showcase', id: 'Etalase', vi: 'Gian trưng bày' },
  external: { en: 'External', id: 'Eksternal', vi: 'Bên ngoài' },
  unknown: { en: 'Not reported', id: 'Tidak dilaporkan', vi: 'Không có thông tin' },
  other: { en: 'Other', id: 'Lainnya', vi: 'Khác' },
  split: { en: 'GMV by content', id: 'GMV per konten', vi: 'GMV theo nội dung' },
} as const satisfies Rows
