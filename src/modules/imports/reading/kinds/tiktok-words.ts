import type { LineStatus, OrderLine } from '../line.ts'
import type { Row } from '../row.ts'
import { Words } from '../words.ts'

type Progress = { readonly status: LineStatus; readonly settled: boolean }

/**
 * Settled is a completed order whose commission is paid; Ineligible is one that will never earn any
 * (cancelled, returned, fraud). A frozen order may still be released, so it stays pending.
 * The Indonesian words and some Vietnamese ones are not confirmed by a real file.
 */
const STATUSES = new Words<Progress>([
  [{ status: 'unpaid', settled: false }, ['Unpaid', 'Customer Unpaid', 'Belum Dibayar', 'Chưa thanh toán']],
  [
    { status: 'pending', settled: false },
    [
      'Pending',
      'Processing',
      'Frozen',
      'To be settled',
      'Not settled',
      'Unsettled',
      'Tertunda',
      'Menunggu',
      'Diproses',
      'Sedang diproses',
      'Dibekukan',
      'Đang chờ',
      'Đang chờ xử lý',
      'Đang xử lý',
      'Chờ xử lý',
      'Bị đóng băng',
    ],
  ],
  [{ status: 'completed', settled: false }, ['Completed', 'Selesai', 'Hoàn thành', 'Đã hoàn thành', 'Hoàn tất', 'Đã hoàn tất']],
  [
    { status: 'completed', settled: true },
    ['Settled', 'Diselesaikan', 'Telah diselesaikan', 'Sudah diselesaikan', 'Sudah dibayar', 'Đã quyết toán'],
  ],
  [
    { status: 'cancelled', settled: false },
    [
      'Ineligible',
      'Cancelled',
      'Canceled',
      'Refunded',
      'Tidak memenuhi syarat',
      'Dibatalkan',
      'Không đủ điều kiện',
      'Đã hủy',
      'Đã huỷ',
    ],
  ],
])

/** Where in TikTok an order came from. */
export const CONTENT = new Words<NonNullable<OrderLine['content_type']>>([
  ['live', ['Live', 'Livestream', 'Live stream', 'Siaran langsung', 'Siaran LIVE', 'Phát trực tiếp']],
  ['video', ['Video', 'Short video', 'Video singkat']],
  ['showcase', ['Showcase', 'Etalase', 'Trưng bày']],
  [
    'external',
    [
      'External Traffic Program',
      'Program Traffic Eksternal',
      'Program Lalu Lintas Eksternal',
      'Chương trình Lưu lượng truy cập bên ngoài',
    ],
  ],
])

/** Under which kind of commission plan. */
export const MODELS = new Words<string>([
  ['open', ['Open', 'Open collaboration', 'Open plan', 'Kolaborasi terbuka', 'Komisi terbuka', 'Cộng tác mở', 'Hợp tác mở']],
  [
    'target',
    [
      'Target',
      'Target collaboration',
      'Targeted plan',
      'Kolaborasi target',
      'Komisi target',
      'Cộng tác mục tiêu',
      'Hợp tác mục tiêu',
    ],
  ],
  ['partner', ['Partner', 'Partner campaign', 'Affiliate partner', 'Kampanye partner', 'Kampanye mitra', 'Chiến dịch đối tác']],
])

/** How far an order is, by the word of the row. */
export function readProgress(row: Row, at: number): Progress {
  return (
    STATUSES.find(row.needText(at)) ??
    row.reject<Progress>(at, 'import.unknown_status', 'is no status of this report. Leave the cell as TikTok exported it.', {
      status: 'pending',
      settled: false,
    })
  )
}

/** Until a line is final its actual figures are blank in some exports and zero in others. */
export function actualOf(amount: bigint | null, isFinal: boolean): bigint | null {
  return amount === 0n && !isFinal ? null : amount
}
