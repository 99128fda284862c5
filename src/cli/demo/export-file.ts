import type { Brand } from './brands.ts'
import { showTime, type WallTime } from './calendar.ts'
import { aspectAt } from './fates.ts'
import { LANGUAGES } from './languages.ts'
import type { DemoLine } from './demo-line.ts'

/**
 * What the seller's Affiliate Center exports at a moment: one row per line, in the brand's language, with the ids'
 * trailing tabs and all.
 */
export function writeExport(brand: Brand, lines: readonly DemoLine[], moment: WallTime): string[] {
  const { headers, delimiter, start } = LANGUAGES[brand.language]
  const rows = lines.map((line) => toCells(brand, line, moment))
  return [headers, ...rows].map(
    (cells, index) => `${index === 0 ? start : ''}${cells.map((cell) => quote(cell, delimiter)).join(delimiter)}\r\n`,
  )
}

const NONE = '--'

function toCells({ language, currency, marketplaceCap }: Brand, line: DemoLine, moment: WallTime): string[] {
  const { words, money, taxColumns } = LANGUAGES[language]
  const { status, paidAt, completedAt, settledAt, refund } = aspectAt(line, moment)
  const { item, payment, rate, byAdvert } = line
  const isFinal = status === 'settled' || status === 'ineligible'
  const base = status === 'ineligible' ? 0 : payment - refund
  const standard = (of: number) => (byAdvert ? '0' : commissionOf(of, rate, marketplaceCap))
  const advert = (of: number) => (byAdvert ? commissionOf(of, rate, marketplaceCap) : '0')
  const amount = (text: string | number) => money(String(text))
  const time = (at: WallTime | null) => (at === null ? NONE : showTime(at))
  return [
    `${line.orderId}\t`,
    `${item.productId}\t`,
    item.productName,
    item.skuName,
    `${item.skuId}\t`,
    item.sellerSku,
    amount(item.price),
    amount(payment),
    currency,
    String(line.quantity),
    line.cashOnDelivery ? 'COD' : words.prepaid,
    words.status[status],
    line.creator.handle,
    words.content[line.content],
    line.contentId === null ? NONE : `${line.contentId}\t`,
    line.named,
    ...taxColumns.map(() => NONE),
    percent(byAdvert ? 0 : rate),
    amount(payment),
    amount(standard(payment)),
    isFinal ? amount(base) : NONE,
    isFinal ? amount(standard(base)) : NONE,
    byAdvert ? percent(rate) : '',
    byAdvert ? amount(advert(payment)) : '',
    byAdvert && isFinal ? amount(advert(base)) : '',
    NONE,
    NONE,
    refund === payment ? String(line.quantity) : refund > 0 ? amount(refund) : '0',
    showTime(line.orderedAt),
    time(paidAt),
    NONE,
    NONE,
    time(completedAt),
    time(settledAt),
    line.tokopedia ? 'Tokopedia' : 'TikTok Shop',
  ]
}

/** Exact in ten-thousandths, at most what the marketplace pays on one line. Decimal text with a point. */
function commissionOf(base: number, rate: number, cap: number): string {
  const exact = Math.min(base * rate, cap * 10_000)
  const rest = exact % 10_000
  return `${Math.floor(exact / 10_000)}${rest ? `.${String(rest).padStart(4, '0').replace(/0+$/, '')}` : ''}`
}

function percent(hundredths: number): string {
  return `${(hundredths / 100).toFixed(2)}%`
}

function quote(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell
}
