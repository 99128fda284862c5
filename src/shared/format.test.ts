import { expect, test } from 'vitest'
import {
  formatAge,
  formatChange,
  formatClock,
  formatDay,
  formatInstant,
  formatMoney,
  formatNumber,
  formatPercent,
  type MoneyForm,
} from './format.ts'
import type { Language } from './language.ts'

const rupiah = (amount: string) => ({ amount, currency: 'IDR' })
const dong = (amount: string) => ({ amount, currency: 'VND' })

/** Intl puts no-break spaces in money; the tables below write plain ones. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

test.each<[Language, { amount: string; currency: string }, string]>([
  ['vi', dong('12500000'), '12,5 tr ₫'],
  ['vi', dong('1200000000'), '1,2 tỷ ₫'],
  ['vi', dong('850000'), '850 nghìn ₫'],
  ['vi', dong('3400000000000'), '3,4 nghìn tỷ ₫'],
  ['id', rupiah('850000'), 'Rp 850 rb'],
  ['id', rupiah('12500000'), 'Rp 12,5 jt'],
  ['id', rupiah('1200000000'), 'Rp 1,2 M'],
  ['en', rupiah('1200000000'), 'Rp 1.2 bn'],
  ['en', dong('1200000000'), '₫1.2 bn'],
  ['id', rupiah('-12500000'), '-Rp 12,5 jt'],
  ['id', rupiah('0'), 'Rp 0'],
  ['id', rupiah('740.4'), 'Rp 740'],
])('%s writes a compact %o as %s', (language, money, written) => {
  expect(plain(formatMoney(money, language, 'compact'))).toBe(written)
})

test('a figure just below a unit is not written as a thousand of the lower one', () => {
  expect(plain(formatMoney(rupiah('999999999'), 'id', 'compact'))).toBe('Rp 1 M')
  expect(plain(formatMoney(rupiah('999900000'), 'id', 'compact'))).toBe('Rp 999,9 jt')
})

test.each<[Language, MoneyForm, string]>([
  ['en', 'full', '₫9,007,199,254,740,993.12345'],
  ['vi', 'full', '9.007.199.254.740.993,12345 ₫'],
  ['id', 'rounded', '₫9.007.199.254.740.993'],
])('no digit of a large amount is lost in %s %s', (language, form, written) => {
  expect(plain(formatMoney(dong('9007199254740993.12345'), language, form))).toBe(written)
})

test('numbers and shares follow the language of the reader', () => {
  expect(formatNumber(48_210, 'en')).toBe('48,210')
  expect(formatNumber(48_210, 'id')).toBe('48.210')
  expect(plain(formatNumber(48_210, 'vi', 'compact'))).toBe('48,2 nghìn')
  expect(formatPercent(0.1244, 'en')).toBe('12.4%')
  expect(formatPercent(0.1244, 'vi')).toBe('12,4%')
  expect(formatChange(-0.023, 'en')).toBe('−2.3%')
  expect(formatChange(0.124, 'id')).toBe('+12,4%')
})

test('an instant is written in the zone of the workspace', () => {
  const noon = '2026-11-21T12:00:00Z'
  expect(formatInstant(noon, 'Asia/Jakarta', 'en')).toBe('21 Nov 2026, 19:00')
  expect(formatInstant(noon, 'Asia/Jakarta', 'id')).toBe('21 Nov 2026, 19.00')
  expect(formatInstant(noon, 'Asia/Ho_Chi_Minh', 'vi')).toBe('19:00 21 thg 11, 2026')
  expect(formatClock(noon, 'Asia/Makassar', 'id')).toBe('20.00 WITA')
  expect(formatDay('2026-11-21', 'en')).toBe('21 Nov 2026')
})

test('an age is told in its largest unit', () => {
  const now = new Date('2026-11-21T12:00:00Z')
  expect(formatAge('2026-11-21T11:57:30Z', now, 'en')).toBe('2 minutes ago')
  expect(formatAge('2026-11-21T09:00:00Z', now, 'id')).toBe('3 jam yang lalu')
  expect(formatAge('2026-11-20T11:00:00Z', now, 'en')).toBe('yesterday')
})

test('the axis of a week names its days as each market writes them', () => {
  expect((['en', 'id', 'vi'] as const).map((language) => formatDay('2026-11-16', language, 'weekday'))).toEqual([
    'Mon 16',
    'Sen, 16',
    'T2 16',
  ])
})
