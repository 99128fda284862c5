import { expect, test } from 'vitest'
import { toRanges } from './day-ranges.ts'

test('days that follow each other are one range, over the end of a month too', () => {
  expect(toRanges(['2026-10-30', '2026-10-31', '2026-11-01', '2026-11-05'])).toEqual([
    { from: '2026-10-30', to: '2026-11-01' },
    { from: '2026-11-05', to: '2026-11-05' },
  ])
  expect(toRanges([])).toEqual([])
})
