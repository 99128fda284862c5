import { defineMessages } from '../../../messages/messages.ts'

/** Why a reported commission is not what our plans say. */
export const causeMessages = defineMessages('difference.cause', {
  cap: { en: 'Capped', id: 'Kena batas', vi: 'Chạm mức trần' },
  protected_rate: { en: 'Old rate, protected', id: 'Rate lama, dilindungi', vi: 'Tỷ lệ cũ được bảo lưu' },
  target_over_open: { en: 'Another plan’s rate', id: 'Rate skema lain', vi: 'Tỷ lệ của chính sách khác' },
  ads_rate: { en: 'Shop Ads rate', id: 'Rate Shop Ads', vi: 'Tỷ lệ Shop Ads' },
  refund: { en: 'Refund', id: 'Refund', vi: 'Hoàn tiền' },
  no_plan: { en: 'No plan covers it', id: 'Tanpa skema', vi: 'Không thuộc chính sách nào' },
  unknown: { en: 'Unexplained', id: 'Belum terjelaskan', vi: 'Chưa rõ lý do' },
})

export const causeHintMessages = defineMessages('difference.hint', {
  cap: {
    en: 'Less than rate × base, at a round figure or on a marketplace that caps: it does so without saying.',
    id: 'Kurang dari rate × dasar, pada angka bulat atau di marketplace yang membatasi komisi tanpa menyebutkannya.',
    vi: 'Thấp hơn tỷ lệ × cơ sở, ở số tròn hoặc trên sàn có mức trần mà không ghi rõ.',
  },
  protected_rate: {
    en: 'The marketplace paid an earlier rate that it keeps for creators who promoted before the change. Nothing to claim.',
    id: 'Marketplace membayar rate lama yang dipertahankan bagi kreator yang mempromosikan sebelum perubahan. Tidak perlu diklaim.',
    vi: 'Sàn trả theo tỷ lệ cũ được giữ cho nhà sáng tạo đã quảng bá trước khi đổi. Không cần khiếu nại.',
  },
  target_over_open: {
    en: 'The amount fits another plan than the one that the file names: a target’s rate on an open order, or the reverse.',
    id: 'Jumlahnya cocok dengan skema lain dari yang disebut berkas: rate target pada pesanan terbuka, atau sebaliknya.',
    vi: 'Số tiền khớp chính sách khác với chính sách ghi trong tệp: tỷ lệ mục tiêu trên đơn mở, hoặc ngược lại.',
  },
  ads_rate: {
    en: 'The standard rate was paid on an order that an advert drove, or a Shop Ads rate on one that none did.',
    id: 'Rate standar dibayar pada pesanan dari iklan, atau rate Shop Ads pada pesanan tanpa iklan.',
    vi: 'Đơn do quảng cáo nhưng trả tỷ lệ tiêu chuẩn, hoặc đơn không do quảng cáo lại trả tỷ lệ Shop Ads.',
  },
  refund: {
    en: 'Something of the order was refunded, and the marketplace took commission back.',
    id: 'Sebagian pesanan di-refund, dan marketplace menarik komisinya.',
    vi: 'Đơn có hoàn tiền và sàn đã thu hồi hoa hồng.',
  },
  no_plan: {
    en: 'A commission was paid, and none of your plans here covers the product and creator at that time.',
    id: 'Komisi dibayar, tetapi tidak ada skema di sini yang mencakup produk dan kreator pada saat itu.',
    vi: 'Có trả hoa hồng nhưng không chính sách nào ở đây bao gồm sản phẩm và nhà sáng tạo vào lúc đó.',
  },
  unknown: {
    en: 'Neither a cap nor another rate of your plans explains the amount: ask the marketplace.',
    id: 'Batas maupun rate lain dari skema Anda tidak menjelaskan jumlah ini: tanyakan ke marketplace.',
    vi: 'Mức trần hay tỷ lệ khác trong chính sách đều không giải thích được: hãy hỏi sàn.',
  },
})

export const differenceMessages = defineMessages('differences', {
  title: { en: 'Differences', id: 'Selisih', vi: 'Chênh lệch' },
  note: {
    en: 'Orders whose commission, as the marketplace reports it, is not what your plans say. The largest first.',
    id: 'Pesanan yang komisinya menurut marketplace berbeda dari skema Anda. Yang terbesar lebih dulu.',
    vi: 'Các đơn có hoa hồng sàn báo khác với chính sách của bạn. Lớn nhất xếp trước.',
  },
  claim: { en: 'Claim file (CSV)', id: 'Berkas klaim (CSV)', vi: 'Tệp khiếu nại (CSV)' },
  sums: { en: 'Sums by cause', id: 'Total per penyebab', vi: 'Tổng theo nguyên nhân' },
  byCause: { en: 'Reported less expected', id: 'Dilaporkan dikurangi seharusnya', vi: 'Sàn báo trừ dự tính' },
  count: {
    en: '{count, plural, one {# line} other {# lines}}',
    id: '{count, plural, other {# baris}}',
    vi: '{count, plural, other {# dòng}}',
  },
  cause: { en: 'Cause', id: 'Penyebab', vi: 'Nguyên nhân' },
  shop: { en: 'Shop', id: 'Toko', vi: 'Shop' },
  programme: { en: 'Programme', id: 'Program', vi: 'Chương trình' },
  currency: { en: 'Currency', id: 'Mata uang', vi: 'Tiền tệ' },
  least: { en: 'At least', id: 'Minimal', vi: 'Ít nhất' },
  from: { en: 'From', id: 'Dari', vi: 'Từ' },
  to: { en: 'To', id: 'Sampai', vi: 'Đến' },
  ordered: { en: 'Ordered', id: 'Dipesan', vi: 'Đặt lúc' },
  creator: { en: 'Creator', id: 'Kreator', vi: 'Nhà sáng tạo' },
  product: { en: 'Product', id: 'Produk', vi: 'Sản phẩm' },
  plan: { en: 'Plan', id: 'Skema', vi: 'Chính sách' },
  rate: { en: 'Rate', id: 'Rate', vi: 'Tỷ lệ' },
  reported: { en: 'Reported', id: 'Dilaporkan', vi: 'Sàn báo' },
  expected: { en: 'Expected', id: 'Seharusnya', vi: 'Dự tính' },
  difference: { en: 'Difference', id: 'Selisih', vi: 'Chênh lệch' },
  differenceHint: {
    en: 'Reported less expected: above zero the marketplace took more than your plans say.',
    id: 'Dilaporkan dikurangi seharusnya: di atas nol berarti marketplace memotong lebih dari skema Anda.',
    vi: 'Sàn báo trừ dự tính: lớn hơn không là sàn trừ nhiều hơn chính sách của bạn.',
  },
  none: { en: 'No differences', id: 'Tidak ada selisih', vi: 'Không có chênh lệch' },
  noneText: {
    en: 'Either all is as your plans say, or no plan is mirrored yet.',
    id: 'Semuanya sesuai skema Anda, atau belum ada skema yang dicatat.',
    vi: 'Mọi thứ đúng theo chính sách, hoặc chưa ghi nhận chính sách nào.',
  },
  seePlans: { en: 'Commission plans', id: 'Skema komisi', vi: 'Chính sách hoa hồng' },
  noneFits: {
    en: 'No difference fits these filters',
    id: 'Tidak ada selisih yang cocok dengan saringan ini',
    vi: 'Không có chênh lệch phù hợp bộ lọc',
  },
  clear: { en: 'Clear filters', id: 'Hapus saringan', vi: 'Xóa bộ lọc' },
  byPlans: { en: 'By your plans', id: 'Menurut skema Anda', vi: 'Theo chính sách của bạn' },
  noPlan: { en: 'No plan covers this order', id: 'Tidak ada skema untuk pesanan ini', vi: 'Không có chính sách nào cho đơn này' },
  standardRate: { en: '{rate}', id: '{rate}', vi: '{rate}' },
  adsRate: { en: '{rate}, driven by an advert', id: '{rate}, dari iklan', vi: '{rate}, do quảng cáo' },
  agrees: {
    en: 'The report agrees with your plan: {expected}.',
    id: 'Laporan sesuai dengan skema Anda: {expected}.',
    vi: 'Số sàn báo khớp với chính sách: {expected}.',
  },
  unknownShare: { en: 'share unknown', id: 'bagian tidak diketahui', vi: 'chưa rõ phần chia' },
})

export const partyMessages = defineMessages('difference.party', {
  heading: { en: 'Who gets what', id: 'Siapa menerima apa', vi: 'Ai nhận bao nhiêu' },
  creator: { en: 'Creator', id: 'Kreator', vi: 'Nhà sáng tạo' },
  partner: { en: 'Partner (TAP)', id: 'Partner (TAP)', vi: 'Đối tác (TAP)' },
  agency: { en: 'Agency (MCN)', id: 'Agensi (MCN)', vi: 'Agency (MCN)' },
})
