import { expect, test } from 'vitest'
import { comparedWith, drawnBefore, drawnDays, nameOf, periodOf } from './rules.ts'

test.each([
  ['daily', '2026-11-22', '2026-11-22', '2026-11-22', '2026-11-21', '2026-11-21'],
  ['weekly', '2026-W47', '2026-11-16', '2026-11-22', '2026-11-09', '2026-11-15'],
  ['weekly', '2026-W53', '2026-12-28', '2027-01-03', '2026-12-21', '2026-12-27'],
  ['monthly', '2026-11', '2026-11-01', '2026-11-30', '2026-10-01', '2026-10-31'],
  ['monthly', '2028-02', '2028-02-01', '2028-02-29', '2028-01-01', '2028-01-31'],
  ['monthly', '2026-01', '2026-01-01', '2026-01-31', '2025-12-01', '2025-12-31'],
] as const)(
  'the %s report of %s covers %s to %s and is compared with %s to %s',
  (cadence, name, from, to, fromBefore, toBefore) => {
    expect(periodOf(cadence, name)).toEqual({ from, to })
    expect(comparedWith(cadence, { from, to })).toEqual({ from: fromBefore, to: toBefore })
    expect(nameOf(cadence, from)).toBe(name)
    expect(nameOf(cadence, to)).toBe(name)
  },
)

test.each([
  ['daily', '2026-02-30'],
  ['daily', '2026-W07'],
  ['weekly', '2026-W54'],
  ['monthly', '2026-13'],
  ['monthly', '2026-11-22'],
] as const)('there is no %s report of %s', (cadence, name) => expect(periodOf(cadence, name)).toBeNull())

test('a single day is drawn as the end of its week, beside the week before', () => {
  const day = { from: '2026-11-22', to: '2026-11-22' }
  expect(drawnDays(day)).toEqual({ from: '2026-11-16', to: '2026-11-22' })
  expect(drawnBefore('daily', day)).toEqual({ from: '2026-11-09', to: '2026-11-15' })
})
