import { defineMessages } from '../../messages/messages.ts'

export const programmeMessages = defineMessages('settings.programme', {
  title: { en: 'Programme', id: 'Program', vi: 'Chương trình' },
  note: {
    en: 'What we pay creators ourselves, on top of the marketplace: tiers, rates and caps. An order earns by the terms that held when it was placed.',
    id: 'Yang kita bayar sendiri ke kreator, di luar marketplace: tier, rate, dan batas. Pesanan dihitung dengan ketentuan yang berlaku saat dibuat.',
    vi: 'Phần thương hiệu tự trả cho nhà sáng tạo, ngoài hoa hồng sàn: hạng, tỷ lệ và mức trần. Đơn hàng tính theo chính sách có hiệu lực lúc đặt.',
  },
  readOnly: {
    en: 'Your role may read the terms, not change them.',
    id: 'Peran Anda dapat melihat ketentuan, tidak mengubahnya.',
    vi: 'Vai trò của bạn chỉ xem được chính sách, không sửa được.',
  },
  start: { en: 'Start a programme', id: 'Mulai program', vi: 'Tạo chương trình' },
  started: { en: '{name} is started', id: '{name} dimulai', vi: 'Đã tạo {name}' },
  none: { en: 'No programme yet', id: 'Belum ada program', vi: 'Chưa có chương trình' },
  noneText: {
    en: 'A programme rewards creators for sales in your shops. It begins with two tiers, Standard and Exclusive.',
    id: 'Program memberi reward kepada kreator atas penjualan di toko Anda. Dimulai dengan dua tier, Standard dan Exclusive.',
    vi: 'Chương trình thưởng cho nhà sáng tạo theo doanh số tại shop của bạn. Bắt đầu với hai hạng, Standard và Exclusive.',
  },
  name: { en: 'Name', id: 'Nama', vi: 'Tên' },
  currency: { en: 'Currency', id: 'Mata uang', vi: 'Tiền tệ' },
  currencyNote: {
    en: 'Caps are in this currency, and only shops that sell in it take part.',
    id: 'Batas memakai mata uang ini, dan hanya toko dengan mata uang ini yang ikut.',
    vi: 'Mức trần dùng loại tiền này, và chỉ shop bán bằng loại tiền này tham gia.',
  },
  addTier: { en: 'Add a tier', id: 'Tambah tier', vi: 'Thêm hạng' },
  tierAdded: { en: '{name} is added', id: '{name} ditambahkan', vi: 'Đã thêm {name}' },
  exclusive: { en: 'Exclusive', id: 'Eksklusif', vi: 'Độc quyền' },
  exclusiveNote: {
    en: 'Counts as exclusive in reports.',
    id: 'Dihitung sebagai eksklusif dalam laporan.',
    vi: 'Được tính là độc quyền trong báo cáo.',
  },
  isDefault: {
    en: 'For every creator who is in no other tier',
    id: 'Untuk semua kreator yang tidak berada di tier lain',
    vi: 'Dành cho mọi nhà sáng tạo không thuộc hạng khác',
  },
  inTier: {
    en: '{count, plural, one {# creator} other {# creators}}',
    id: '{count, plural, other {# kreator}}',
    vi: '{count, plural, other {# nhà sáng tạo}}',
  },
  now: { en: '{rate} of the commission base', id: '{rate} dari dasar komisi', vi: '{rate} cơ sở tính hoa hồng' },
  nowCapped: {
    en: '{rate} of the commission base, at most {cap} per order line',
    id: '{rate} dari dasar komisi, maksimal {cap} per baris pesanan',
    vi: '{rate} cơ sở tính hoa hồng, tối đa {cap} mỗi dòng đơn',
  },
  noReward: { en: 'No reward of our own', id: 'Tanpa reward sendiri', vi: 'Chưa có thưởng của thương hiệu' },
  setTerms: { en: 'Set terms', id: 'Tetapkan ketentuan', vi: 'Đặt chính sách' },
  setTermsOf: { en: 'New terms of {tier}', id: 'Ketentuan baru {tier}', vi: 'Chính sách mới của {tier}' },
  rate: { en: 'Rate, %', id: 'Rate, %', vi: 'Tỷ lệ, %' },
  rateNote: {
    en: 'Of the commission base that the marketplace reports; of the value less refunds where it reports none.',
    id: 'Dari dasar komisi yang dilaporkan marketplace; dari nilai dikurangi refund bila tidak dilaporkan.',
    vi: 'Tính trên cơ sở hoa hồng sàn báo; nếu sàn không báo thì trên giá trị trừ hoàn tiền.',
  },
  rateWrong: {
    en: 'A percentage from 0 to 100 with at most four decimals, such as 2.5',
    id: 'Persentase 0 sampai 100 dengan paling banyak empat desimal, misalnya 2,5',
    vi: 'Số phần trăm từ 0 đến 100, tối đa bốn chữ số thập phân, ví dụ 2,5',
  },
  cap: {
    en: 'Cap per order line, {currency}',
    id: 'Batas per baris pesanan, {currency}',
    vi: 'Mức trần mỗi dòng đơn, {currency}',
  },
  capNote: { en: 'Empty for none.', id: 'Kosongkan bila tanpa batas.', vi: 'Để trống nếu không có mức trần.' },
  capWrong: { en: 'An amount above zero', id: 'Jumlah di atas nol', vi: 'Số tiền lớn hơn không' },
  from: { en: 'From the start of', id: 'Mulai awal hari', vi: 'Từ đầu ngày' },
  fromNote: {
    en: 'Midnight in {zone}. A past day is fine: sales since then are reckoned again by the new terms and the difference is posted.',
    id: 'Tengah malam {zone}. Boleh tanggal lampau: penjualan sejak itu dihitung ulang dengan ketentuan baru dan selisihnya dibukukan.',
    vi: 'Lúc nửa đêm {zone}. Có thể chọn ngày đã qua: các đơn từ đó được tính lại theo chính sách mới và ghi sổ phần chênh lệch.',
  },
  termsSet: {
    en: '{tier}: {rate} since {since}. Sales since then are being reckoned again.',
    id: '{tier}: {rate} sejak {since}. Penjualan sejak itu sedang dihitung ulang.',
    vi: '{tier}: {rate} từ {since}. Các đơn từ đó đang được tính lại.',
  },
  history: {
    en: '{count, plural, one {# set of terms so far} other {# sets of terms so far}}',
    id: '{count, plural, other {# ketentuan sejauh ini}}',
    vi: '{count, plural, other {# lần đặt chính sách}}',
  },
  termsLine: {
    en: 'No. {version}: {terms}, since {since}',
    id: 'No. {version}: {terms}, sejak {since}',
    vi: 'Số {version}: {terms}, từ {since}',
  },
  shops: { en: 'Shops', id: 'Toko', vi: 'Shop' },
  shopsNote: {
    en: 'Sales in these shops earn by this programme.',
    id: 'Penjualan di toko ini mendapat reward program ini.',
    vi: 'Đơn hàng tại các shop này được thưởng theo chương trình này.',
  },
  noShops: {
    en: 'None yet: without a shop nothing is rewarded.',
    id: 'Belum ada: tanpa toko tidak ada reward.',
    vi: 'Chưa có: không có shop thì không có thưởng.',
  },
  addShop: { en: 'Add a shop', id: 'Tambah toko', vi: 'Thêm shop' },
  shopText: {
    en: '{shop} then belongs to this programme for good, for its commissions are posted.',
    id: '{shop} menjadi milik program ini seterusnya, karena komisinya dibukukan.',
    vi: '{shop} sẽ thuộc hẳn chương trình này, vì hoa hồng của shop được ghi sổ.',
  },
  shopAdded: { en: '{shop} now earns by {name}', id: '{shop} sekarang ikut {name}', vi: '{shop} đã vào {name}' },
})
