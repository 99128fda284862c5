import { expect, test } from 'vitest'
import { marksOf, ticksTo } from './scale.ts'

test('an axis has round marks and holds its highest value', () => {
  expect(ticksTo(87_000_000)).toEqual([0, 25_000_000, 50_000_000, 75_000_000, 100_000_000])
  expect(ticksTo(4)).toEqual([0, 1, 2, 3, 4])
  expect(ticksTo(10)).toEqual([0, 2.5, 5, 7.5, 10])
})

test('an axis without any value still has two ends', () => {
  expect(ticksTo(0)).toEqual([0, 1])
})

test('the days named below a chart are evenly apart and keep both ends', () => {
  expect(marksOf(28, 4)).toEqual([0, 9, 18, 27])
  expect(marksOf(3, 6)).toEqual([0, 1, 2])
})
