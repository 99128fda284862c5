import { expect, test } from 'vitest'
import { asOfFromName } from './as-of.ts'

test.each([
  ['affiliate_orders_20260421153000.xlsx', '2026-04-21T08:30:00Z'],
  ['orders 2026-04-21_15-30.csv', '2026-04-21T08:30:00Z'],
  ['orders_2026-04-21T15:30:45.csv', '2026-04-21T08:30:45Z'],
  ['all_20260421_1530.xlsx', '2026-04-21T08:30:00Z'],
  ['report_20260416-20260421.csv', '2026-04-21T16:59:59Z'],
  ['report 2026.04.21.csv', '2026-04-21T16:59:59Z'],
  ['commission-2-later.csv', null],
  ['affiliate_orders_7409876543210987654.xlsx', null],
  ['orders_20261345.csv', null],
])('%s speaks of %s', (name, instant) => {
  expect(asOfFromName(name, 'Asia/Jakarta')).toBe(instant)
})
