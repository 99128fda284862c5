import { expect, test } from 'vitest'
import { reportText } from './report-text.ts'
import type { CurrencyReport, Report } from './report.ts'

const idr = (amount: string) => ({ amount, currency: 'IDR' })
const figures = (gmv: string, orders: number): CurrencyReport['figures'] => ({
  gmv: idr(gmv),
  orders,
  items: orders,
  aov: idr('120000'),
  refunds: idr('0'),
  refund_rate: '0.021',
  platform_commission: idr('90000000'),
  brand_commission: idr('30000000'),
  cost: idr('120000000'),
  cost_ratio: '0.1',
  creators: 42,
})
const section: CurrencyReport = {
  currency: 'IDR',
  figures: figures('1200000000', 10_000),
  before: figures('1000000000', 8000),
  days: [],
  content: [
    { content_type: 'live', gmv: idr('900000000'), orders: 7500, share: '0.75' },
    { content_type: null, gmv: idr('300000000'), orders: 2500, share: '0.25' },
  ],
  live_figures: null,
  live_figures_before: null,
  lives: [],
  products: [],
  tiers: [],
  exclusive: { exclusive: idr('480000000'), others: idr('720000000'), share: '0.4' },
  creators: [],
}
const report: Report = {
  cadence: 'weekly',
  at: '2026-W47',
  from: '2026-11-16',
  to: '2026-11-22',
  kind: 'paid',
  as_of: '2026-11-23T01:00:00Z',
  before: { from: '2026-11-09', to: '2026-11-15' },
  sources: [],
  periods: ['2026-W47'],
  currencies: [section],
}

test('a lead gets the week as one message, in figures of their own language', () => {
  expect(reportText(report, section, { language: 'id', zone: 'Asia/Jakarta' }).replaceAll('\u00a0', ' ')).toBe(
    [
      'Laporan mingguan: GMV dibayar, 16 Nov – 22 Nov 2026 (IDR)',
      'GMV Rp 1,2 M (+20% dibanding periode sebelumnya)',
      '10.000 pesanan, AOV Rp 120 rb (+25% dibanding periode sebelumnya)',
      'Live 75%, Tidak dilaporkan 25%',
      'Kreator eksklusif: 40% dari GMV',
      'Tingkat refund 2,1%',
      'Komisi Rp 120 jt, 10% dari GMV (marketplace Rp 90 jt, brand Rp 30 jt)',
      'Data per 23 Nov 2026, 08.00',
    ].join('\n'),
  )
})

test('without a week before there is no change to tell', () => {
  const first = { ...section, before: figures('0', 0) }
  expect(reportText(report, first, { language: 'en', zone: 'Asia/Jakarta' })).not.toContain('period before')
})
