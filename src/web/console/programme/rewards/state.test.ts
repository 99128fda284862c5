import { expect, test } from 'vitest'
import { stateOf } from './state.ts'

const now = new Date('2026-11-24T00:00:00Z')
const version = (number: number, starts_at: string, ends_at: string | null = null) =>
  ({ version: number, starts_at, ends_at }) as never
const at = (...terms: never[]) => {
  const { state, at: moment, terms: shown, next } = stateOf({ id: 'rwd_1', name: 'All', terms }, now)
  return [state, moment, shown.version, next?.version]
}

test('a reward runs, begins, has ended or is stopped, and says what follows', () => {
  expect(at(version(1, '2026-09-01'))).toEqual(['runs', '2026-09-01', 1, undefined])
  expect(at(version(2, '2026-12-01'), version(1, '2026-09-01'))).toEqual(['runs', '2026-09-01', 1, 2])
  expect(at(version(1, '2026-12-01'))).toEqual(['begins', '2026-12-01', 1, undefined])
  expect(at(version(1, '2026-09-01', '2026-10-01'))).toEqual(['ended', '2026-10-01', 1, undefined])
  expect(at(version(2, '2026-11-01', '2026-11-01'), version(1, '2026-09-01'))).toEqual(['stopped', '2026-11-01', 1, undefined])
  expect(at(version(3, '2026-11-20'), version(2, '2026-11-01', '2026-11-01'), version(1, '2026-09-01'))).toEqual([
    'runs',
    '2026-11-20',
    3,
    undefined,
  ])
})
