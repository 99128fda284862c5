import { expect, test } from 'vitest'
import { niceTop } from './nice-top.ts'

test('an axis ends with a round figure at or above the tallest column', () => {
  expect([0, 7, 10, 1_310_000, 41_300_000].map(niceTop)).toEqual([0, 8, 10, 2_000_000, 50_000_000])
})
