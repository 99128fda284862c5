import { defineMessages } from '../../messages/messages.ts'

export const commissionsMessages = defineMessages('commissions', {
  title: { en: 'Commissions', id: 'Komisi', vi: 'Hoa hồng' },
  one: { en: 'Commission', id: 'Komisi', vi: 'Hoa hồng' },
  note: {
    en: 'What each sale earns its creator, and who pays it. Open a row to see how the sum came about.',
    id: 'Yang diperoleh kreator dari setiap penjualan, dan siapa yang membayarnya. Buka baris untuk melihat cara hitungnya.',
    vi: 'Mỗi đơn mang lại bao nhiêu cho nhà sáng tạo và ai trả. Mở một dòng để xem cách tính.',
  },
  search: { en: 'Creator or order number', id: 'Kreator atau nomor pesanan', vi: 'Nhà sáng tạo hoặc mã đơn hàng' },
  payer: { en: 'Payer', id: 'Pembayar', vi: 'Bên trả' },
  status: { en: 'Status', id: 'Status', vi: 'Trạng thái' },
  creator: { en: 'Creator', id: 'Kreator', vi: 'Nhà sáng tạo' },
  tier: { en: 'Tier', id: 'Tier', vi: 'Hạng' },
  programme: { en: 'Programme', id: 'Program', vi: 'Chương trình' },
  shop: { en: 'Shop', id: 'Toko', vi: 'Shop' },
  currency: { en: 'Currency', id: 'Mata uang', vi: 'Tiền tệ' },
  from: { en: 'From', id: 'Dari', vi: 'Từ' },
  to: { en: 'To', id: 'Sampai', vi: 'Đến' },
  ordered: { en: 'Ordered', id: 'Dipesan', vi: 'Đặt lúc' },
  order: { en: 'Order', id: 'Pesanan', vi: 'Đơn hàng' },
  product: { en: 'Product', id: 'Produk', vi: 'Sản phẩm' },
  rate: { en: 'Rate', id: 'Rate', vi: 'Tỷ lệ' },
  base: { en: 'Base', id: 'Dasar', vi: 'Cơ sở tính' },
  baseHint: {
    en: 'The amount that the rate is taken of.',
    id: 'Jumlah yang menjadi dasar perhitungan rate.',
    vi: 'Số tiền dùng để nhân với tỷ lệ.',
  },
  amount: { en: 'Commission', id: 'Komisi', vi: 'Hoa hồng' },
  none: { en: 'No commissions yet', id: 'Belum ada komisi', vi: 'Chưa có hoa hồng' },
  noneText: {
    en: 'They come with the first file of orders.',
    id: 'Komisi muncul bersama berkas pesanan pertama.',
    vi: 'Hoa hồng sẽ xuất hiện cùng tệp đơn hàng đầu tiên.',
  },
  importOrders: { en: 'Import orders', id: 'Impor pesanan', vi: 'Nhập đơn hàng' },
  noneFits: {
    en: 'No commission fits these filters',
    id: 'Tidak ada komisi yang cocok dengan saringan ini',
    vi: 'Không có hoa hồng phù hợp bộ lọc',
  },
  clear: { en: 'Clear filters', id: 'Hapus saringan', vi: 'Xóa bộ lọc' },
  totals: { en: 'Totals of what is shown', id: 'Total yang ditampilkan', vi: 'Tổng của phần đang xem' },
  platformNote: {
    en: 'Mirrored from its files, never paid again',
    id: 'Dicatat dari berkasnya, tidak dibayar dua kali',
    vi: 'Ghi nhận từ tệp của sàn, không trả lần nữa',
  },
  brandNote: {
    en: 'Owed by the programme’s own terms',
    id: 'Terutang menurut ketentuan program kita',
    vi: 'Phải trả theo chính sách của chương trình',
  },
  count: {
    en: '{count, plural, one {# commission} other {# commissions}}',
    id: '{count, plural, other {# komisi}}',
    vi: '{count, plural, other {# khoản hoa hồng}}',
  },
})

/** The story of one sum. */
export const explainMessages = defineMessages('commission.explain', {
  how: { en: 'How it comes about', id: 'Cara perhitungannya', vi: 'Cách tính' },
  brandSum: {
    en: 'We pay {creator} {rate}% of {base}: {amount}.',
    id: 'Kita membayar {creator} {rate}% dari {base}: {amount}.',
    vi: 'Thương hiệu trả {creator} {rate}% của {base}: {amount}.',
  },
  brandCapped: {
    en: 'We pay {creator} {rate}% of {base}. That is {uncapped}, more than the cap, so {amount}.',
    id: 'Kita membayar {creator} {rate}% dari {base}. Hasilnya {uncapped}, melebihi batas, jadi {amount}.',
    vi: 'Thương hiệu trả {creator} {rate}% của {base}. Kết quả {uncapped} vượt mức trần nên còn {amount}.',
  },
  brandOther: {
    en: 'We pay {creator} {amount} by the reward “{reward}”.',
    id: 'Kita membayar {creator} {amount} menurut reward “{reward}”.',
    vi: 'Thương hiệu trả {creator} {amount} theo mức thưởng “{reward}”.',
  },
  brandNothing: {
    en: 'We owe {creator} nothing on this sale.',
    id: 'Tidak ada yang harus kita bayar ke {creator} untuk penjualan ini.',
    vi: 'Thương hiệu không phải trả {creator} cho đơn này.',
  },
  platformSum: {
    en: 'The marketplace pays {creator} {amount} and takes it from the shop’s settlement.',
    id: 'Marketplace membayar {creator} {amount} dan memotongnya dari penyelesaian dana toko.',
    vi: 'Sàn trả {creator} {amount} và trừ vào khoản đối soát của shop.',
  },
  reversedSum: {
    en: 'Reversed: the order was cancelled, so nothing is earned.',
    id: 'Dibatalkan: pesanan dibatalkan, jadi tidak ada komisi.',
    vi: 'Đã hủy: đơn hàng bị hủy nên không phát sinh hoa hồng.',
  },
  goneSum: {
    en: 'Reversed: the file that brought this sale was undone, or no terms hold for it any more.',
    id: 'Dibatalkan: impor berkas penjualan ini diurungkan, atau tidak ada lagi ketentuan yang berlaku.',
    vi: 'Đã hủy: tệp chứa đơn này đã bị hoàn tác, hoặc không còn chính sách nào áp dụng.',
  },
  reported_actual: {
    en: 'Commission base, final, as the marketplace reports it',
    id: 'Dasar komisi final menurut marketplace',
    vi: 'Cơ sở tính hoa hồng thực tế theo sàn',
  },
  reported_estimate: {
    en: 'Commission base, estimated by the marketplace until the order is settled',
    id: 'Dasar komisi perkiraan dari marketplace sampai pesanan diselesaikan',
    vi: 'Cơ sở tính hoa hồng sàn ước tính cho đến khi đơn được quyết toán',
  },
  order_value: {
    en: 'Value of the line, as no commission base was reported',
    id: 'Nilai baris, karena dasar komisi tidak dilaporkan',
    vi: 'Giá trị dòng đơn, vì sàn không báo cơ sở tính',
  },
  not_reported: {
    en: 'Commission base: not reported',
    id: 'Dasar komisi: tidak dilaporkan',
    vi: 'Cơ sở tính: không có thông tin',
  },
  timesRate: { en: '× rate', id: '× rate', vi: '× tỷ lệ' },
  ownRate: { en: '× the rate it reports', id: '× rate yang dilaporkan', vi: '× tỷ lệ sàn báo' },
  noRate: { en: 'not reported', id: 'tidak dilaporkan', vi: 'không có thông tin' },
  rewardTerms: {
    en: '{reward}, terms no. {version}, since {since}',
    id: '{reward}, ketentuan no. {version}, sejak {since}',
    vi: '{reward}, chính sách số {version}, từ {since}',
  },
  gross: { en: '= by the reward', id: '= menurut reward', vi: '= theo mức thưởng' },
  takenBack: { en: 'taken back for refunds', id: 'ditarik karena refund', vi: 'thu hồi do hoàn tiền' },
  limited: { en: 'Limited', id: 'Dibatasi', vi: 'Bị giới hạn' },
  limit_line: { en: 'by the cap per order line', id: 'oleh batas per baris pesanan', vi: 'bởi mức trần mỗi dòng đơn' },
  limit_order: { en: 'by the cap per order', id: 'oleh batas per pesanan', vi: 'bởi mức trần mỗi đơn' },
  limit_creator: {
    en: 'by the creator’s cap of the period',
    id: 'oleh batas kreator pada periode ini',
    vi: 'bởi mức trần của nhà sáng tạo trong kỳ',
  },
  limit_period: { en: 'by the cap of the period', id: 'oleh batas periode', vi: 'bởi mức trần của kỳ' },
  limit_budget: { en: 'by the budget', id: 'oleh anggaran', vi: 'bởi ngân sách' },
  expected: { en: '= what that would make', id: '= hasil seharusnya', vi: '= kết quả theo tỷ lệ' },
  result: { en: '= commission', id: '= komisi', vi: '= hoa hồng' },
  reported: { en: 'Reported commission', id: 'Komisi yang dilaporkan', vi: 'Hoa hồng sàn báo' },
  deviationNone: {
    en: 'The report agrees with its own rate and base.',
    id: 'Laporan sesuai dengan rate dan dasarnya sendiri.',
    vi: 'Số sàn báo khớp với tỷ lệ và cơ sở tính của chính sàn.',
  },
  deviationCapped: {
    en: 'Less than rate × base: the marketplace probably capped it. It does so without saying.',
    id: 'Kurang dari rate × dasar: kemungkinan marketplace membatasinya, tanpa menyebutkannya.',
    vi: 'Thấp hơn tỷ lệ × cơ sở: có thể sàn đã áp mức trần mà không ghi rõ.',
  },
  deviationMore: {
    en: 'More than rate × base: probably a bonus or a second commission that has no column of its own.',
    id: 'Lebih dari rate × dasar: kemungkinan ada bonus atau komisi kedua tanpa kolom tersendiri.',
    vi: 'Cao hơn tỷ lệ × cơ sở: có thể có thưởng hoặc hoa hồng thứ hai không có cột riêng.',
  },
  deviationUnknown: {
    en: 'The file gives no rate or no base, so there is nothing to check the amount against.',
    id: 'Berkas tidak memuat rate atau dasar, jadi jumlahnya tidak dapat dicocokkan.',
    vi: 'Tệp không có tỷ lệ hoặc cơ sở tính nên không thể đối chiếu.',
  },
  statusPending: {
    en: 'Pending until the order is completed.',
    id: 'Menunggu sampai pesanan selesai.',
    vi: 'Chờ duyệt cho đến khi đơn hoàn thành.',
  },
  statusApproved: {
    en: 'Approved: the order is completed.',
    id: 'Disetujui: pesanan sudah selesai.',
    vi: 'Đã duyệt: đơn đã hoàn thành.',
  },
  statusPaid: {
    en: 'Paid: the marketplace has settled the order.',
    id: 'Dibayar: marketplace sudah menyelesaikan dana pesanan.',
    vi: 'Đã trả: sàn đã quyết toán đơn hàng.',
  },
  others: { en: 'Terms that did not apply', id: 'Ketentuan yang tidak berlaku', vi: 'Chính sách không áp dụng' },
  sale: { en: 'The sale', id: 'Penjualan', vi: 'Đơn bán' },
  seeOrder: { en: 'Open the order', id: 'Buka pesanan', vi: 'Mở đơn hàng' },
  seeCreator: { en: 'Open the creator', id: 'Buka kreator', vi: 'Mở nhà sáng tạo' },
  content: { en: 'Content', id: 'Konten', vi: 'Nội dung' },
  ledger: {
    en: '{count, plural, one {History: # state} other {History: # states}}',
    id: '{count, plural, other {Riwayat: # status}}',
    vi: '{count, plural, other {Lịch sử: # trạng thái}}',
  },
  seeJournal: { en: 'posted in the ledger', id: 'dibukukan di buku besar', vi: 'đã ghi sổ' },
  file: { en: 'Which file and row says so', id: 'Berkas dan baris sumbernya', vi: 'Tệp và dòng nguồn' },
})

/** Why a reward did not decide a sale. */
export const whyNotMessages = defineMessages('commission.why_not', {
  other_tier: { en: 'For another tier', id: 'Untuk tier lain', vi: 'Dành cho hạng khác' },
  other_creator: { en: 'For other creators', id: 'Untuk kreator lain', vi: 'Dành cho nhà sáng tạo khác' },
  other_product: { en: 'For other products', id: 'Untuk produk lain', vi: 'Dành cho sản phẩm khác' },
  other_sku: { en: 'For other SKUs', id: 'Untuk SKU lain', vi: 'Dành cho SKU khác' },
  other_category: { en: 'For other categories', id: 'Untuk kategori lain', vi: 'Dành cho ngành hàng khác' },
  other_channel: { en: 'For another channel', id: 'Untuk kanal lain', vi: 'Dành cho kênh khác' },
  other_content: { en: 'For another kind of content', id: 'Untuk jenis konten lain', vi: 'Dành cho loại nội dung khác' },
  not_a_new_buyer: { en: 'Only for new buyers', id: 'Hanya untuk pembeli baru', vi: 'Chỉ cho người mua mới' },
  begins_later: {
    en: 'Begins only after the order was placed',
    id: 'Baru berlaku setelah pesanan dibuat',
    vi: 'Chỉ bắt đầu sau khi đơn đã đặt',
  },
  ended: {
    en: 'Had ended before the order was placed',
    id: 'Sudah berakhir sebelum pesanan dibuat',
    vi: 'Đã kết thúc trước khi đặt đơn',
  },
  followed_by_newer_terms: {
    en: 'Was followed by newer terms before the order was placed',
    id: 'Sudah diganti ketentuan baru sebelum pesanan dibuat',
    vi: 'Đã được thay bằng chính sách mới trước khi đặt đơn',
  },
  lower_priority: {
    en: 'Another reward has priority',
    id: 'Reward lain lebih diprioritaskan',
    vi: 'Mức thưởng khác được ưu tiên',
  },
  less_money: { en: 'Another reward pays more', id: 'Reward lain membayar lebih', vi: 'Mức thưởng khác trả nhiều hơn' },
  counts_only: {
    en: 'A bonus counts this sale and pays by the period',
    id: 'Bonus menghitung penjualan ini dan dibayar per periode',
    vi: 'Thưởng chỉ tính đơn này và trả theo kỳ',
  },
})
