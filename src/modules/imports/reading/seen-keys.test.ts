import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SeenKeys } from './seen-keys.ts'

test('keys are counted as a map of them would count', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 200 }), (keys) => {
      const seen = new SeenKeys()
      const map = new Map<string, number>()
      for (const key of keys) {
        expect(seen.see(key)).toBe(map.get(key) ?? 0)
        map.set(key, (map.get(key) ?? 0) + 1)
      }
      expect(seen.size).toBe(map.size)
    }),
  )
})

test('consecutive order numbers, which differ in one character, are never taken for each other', () => {
  const seen = new SeenKeys()
  for (let i = 0; i < 200_000; i++) seen.see(`58011223344${String(i).padStart(7, '0')}\x1f1729384756102938475\x1f`)
  expect(seen.size).toBe(200_000)
})
