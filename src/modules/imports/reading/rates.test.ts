import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRate } from './rates.ts'

test('a percentage reads back exactly, with a point or a comma', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.constantFrom('.', ','), (ppm, point) => {
      const text = `${Math.floor(ppm / 10_000)}${point}${String(ppm % 10_000).padStart(4, '0')}%`
      expect(parseRate(text)).toBe(ppm)
    }),
  )
})

test.each([
  ['5.93%', 59_300],
  ['20.00%', 200_000],
  ['100.00%', 1_000_000],
  ['8 %', 80_000],
  ['8', 80_000],
  ['0', 0],
  ['0.08', 'ambiguous'],
  ['101%', 'malformed'],
  ['-1%', 'malformed'],
  ['5.93001%', 'malformed'],
  ['%', 'malformed'],
  ['5.%', 'malformed'],
  ['five', 'malformed'],
])('%s is %s', (text, rate) => {
  expect(parseRate(text)).toBe(rate)
})
