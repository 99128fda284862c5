import { expect, test } from 'vitest'
import { weekPeriod } from '#shared/period'
import { daysOfWeek, neighbours } from './periods.ts'

test('a week begins and ends on the same days as in the report', () => {
  for (const week of ['2020-W53', '2021-W01', '2024-W01', '2025-W52', '2026-W01', '2026-W47', '2026-W53'])
    expect(daysOfWeek(week)).toEqual(weekPeriod(week))
})

test('stepping back or on skips the weeks without sales', () => {
  const periods = ['2026-W47', '2026-W45', '2025-W52']
  expect(neighbours('2026-W46', periods)).toEqual({ previous: '2026-W45', next: '2026-W47' })
  expect(neighbours('2026-W47', periods)).toEqual({ previous: '2026-W45', next: undefined })
  expect(neighbours('2025-W52', periods)).toEqual({ previous: undefined, next: '2026-W45' })
})
