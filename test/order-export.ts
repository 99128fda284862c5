import type { Random } from '#shared/random'

export const EXPORT_COLUMNS = [
  'Order ID',
  'Product ID',
  'Product Name',
  'SKU ID',
  'Payment Amount',
  'Currency',
  'Quantity',
  'Order Status',
  'Creator Username',
  'Content Type',
  'commission model',
  'Standard commission rate',
  'Est. Commission Base',
  'Est. standard commission payment',
  'Time Created',
  'Platform',
]

const STATUSES = ['Pending', 'Settled', 'Completed', 'Ineligible']
const CONTENT = ['Live', 'Video', 'Showcase']

/** A TikTok affiliate order export as the seller centre writes it in English, with as many lines as wanted. */
export function orderExport({ first, lines, random }: { first: number; lines: number; random: Random }): string {
  const rows = Array.from({ length: lines }, (_, index) => {
    const number = first + index
    const payment = 20_000 + (number % 400) * 1_000
    const day = String(1 + (number % 28)).padStart(2, '0')
    return [
      `58${String(number).padStart(16, '0')}`,
      `1729384756102${String(number % 50).padStart(6, '0')}`,
      `Product ${number % 50}`,
      `1730315401307${String(number % 90).padStart(6, '0')}`,
      payment,
      'IDR',
      1 + (number % 3),
      random.pick(STATUSES),
      `creator.${number % 37}`,
      CONTENT[number % 3],
      'open',
      '10.00%',
      payment,
      payment / 10,
      `${day}/10/2026 20:15:41`,
      'TikTok Shop',
    ].join(',')
  })
  return `${EXPORT_COLUMNS.join(',')}\n${rows.join('\n')}\n`
}
