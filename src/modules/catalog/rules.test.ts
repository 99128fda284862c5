import { expect, test } from 'vitest'
import { normaliseCategory } from './rules.ts'

test('a category reads the same however it was typed', () => {
  expect(normaliseCategory(' Beauty>Skin  care >  ')).toBe('Beauty > Skin care')
  expect(normaliseCategory(' > ')).toBeNull()
})
