import { CONTENT_WORDS, GMV_WORDS, METRIC_WORDS } from '#shared/metrics'
import type { Language } from '#shared/language'

/** What a report says besides its figures. A document is in one language throughout. */
const OWN_WORDS = {
  dailyTitle: { en: 'Daily report', id: 'Laporan harian', vi: 'Báo cáo ngày' },
  weeklyTitle: { en: 'Weekly report', id: 'Laporan mingguan', vi: 'Báo cáo tuần' },
  monthlyTitle: { en: 'Monthly report', id: 'Laporan bulanan', vi: 'Báo cáo tháng' },
  week: { en: 'week {week}', id: 'minggu {week}', vi: 'tuần {week}' },
  comparedWith: { en: 'compared with {period}', id: 'dibanding {period}', vi: 'so với {period}' },
  asOf: { en: 'Data as of {time}', id: 'Data per {time}', vi: 'Dữ liệu tính đến {time}' },
  noData: { en: 'No data yet', id: 'Belum ada data', vi: 'Chưa có dữ liệu' },
  noSales: { en: 'Nothing was sold.', id: 'Tidak ada penjualan.', vi: 'Không có đơn hàng nào.' },
  page: { en: 'Page {page} of {pages}', id: 'Halaman {page} dari {pages}', vi: 'Trang {page}/{pages}' },
  allProgrammes: { en: 'All programmes', id: 'Semua program', vi: 'Tất cả chương trình' },
  summary: { en: 'Summary', id: 'Ringkasan', vi: 'Tổng quan' },
  figure: { en: 'Figure', id: 'Metrik', vi: 'Chỉ số' },
  currency: { en: 'Currency', id: 'Mata uang', vi: 'Tiền tệ' },
  now: { en: 'This period', id: 'Periode ini', vi: 'Kỳ này' },
  before: { en: 'Period before', id: 'Periode sebelumnya', vi: 'Kỳ trước' },
  definition: { en: 'Definition', id: 'Definisi', vi: 'Định nghĩa' },
  definitions: { en: 'Definitions', id: 'Definisi', vi: 'Định nghĩa' },
  notAvailable: { en: 'Not available', id: 'Tidak tersedia', vi: 'Không có số liệu' },
  notAvailableNote: {
    en: '“–” is a figure that no imported file tells.',
    id: '“–” adalah angka yang tidak ada di berkas mana pun yang diimpor.',
    vi: '“–” là số liệu mà không tệp nào đã nhập cho biết.',
  },
  sources: { en: 'Sources', id: 'Sumber', vi: 'Nguồn' },
  source: { en: 'Source', id: 'Sumber', vi: 'Nguồn' },
  creators: { en: 'Creators', id: 'Kreator', vi: 'Nhà sáng tạo' },
  creator: { en: 'Creator', id: 'Kreator', vi: 'Nhà sáng tạo' },
  handle: { en: 'Handle', id: 'Akun', vi: 'Tài khoản' },
  tier: { en: 'Tier', id: 'Tier', vi: 'Hạng' },
  tiers: { en: 'Tiers', id: 'Tier', vi: 'Các hạng' },
  exclusive: { en: 'Exclusive', id: 'Eksklusif', vi: 'Độc quyền' },
  notExclusive: { en: 'Not exclusive', id: 'Bukan eksklusif', vi: 'Không độc quyền' },
  noProgramme: { en: 'Outside any programme', id: 'Di luar program', vi: 'Ngoài chương trình' },
  yes: { en: 'yes', id: 'ya', vi: 'có' },
  no: { en: 'no', id: 'tidak', vi: 'không' },
  days: { en: 'Days', id: 'Per hari', vi: 'Theo ngày' },
  day: { en: 'Day', id: 'Hari', vi: 'Ngày' },
  perDay: { en: 'GMV per day', id: 'GMV per hari', vi: 'GMV theo ngày' },
  content: { en: 'Content', id: 'Konten', vi: 'Nội dung' },
  share: { en: 'Share', id: 'Porsi', vi: 'Tỷ trọng' },
  lives: { en: 'Lives', id: 'Sesi live', vi: 'Phiên live' },
  title: { en: 'Title', id: 'Judul', vi: 'Tiêu đề' },
  start: { en: 'Start ({zone})', id: 'Mulai ({zone})', vi: 'Bắt đầu ({zone})' },
  hours: { en: 'Hours', id: 'Jam', vi: 'Giờ' },
  topSkus: { en: 'Top SKUs', id: 'SKU teratas', vi: 'SKU bán chạy' },
  product: { en: 'Product', id: 'Produk', vi: 'Sản phẩm' },
  sku: { en: 'SKU', id: 'SKU', vi: 'SKU' },
  sellerSku: { en: 'Seller SKU', id: 'SKU penjual', vi: 'Mã SKU' },
  file: { en: 'File', id: 'Berkas', vi: 'Tệp' },
  theRest: {
    en: '{shown} of {all}; the spreadsheet has all of them.',
    id: '{shown} dari {all}; semuanya ada di spreadsheet.',
    vi: '{shown} trong {all}; bảng tính có đầy đủ.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

const ALL = { ...METRIC_WORDS, ...OWN_WORDS }

export type Word = keyof typeof ALL
export type Metric = keyof typeof METRIC_WORDS
export type Say = (word: Word, values?: Readonly<Record<string, string | number>>) => string

export function speak(language: Language): Say {
  return (word, values = {}) => ALL[word][language].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
}

export function gmvWord(kind: 'placed' | 'paid' | 'completed' | 'net', language: Language, form: 'Gmv' | 'Hint' = 'Gmv'): string {
  return GMV_WORDS[`${kind}${form}`][language]
}

export function contentWord(type: keyof typeof CONTENT_WORDS | null, language: Language): string {
  return CONTENT_WORDS[type ?? 'unknown'][language]
}
