import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findMissing, LOCKFILE } from '../tools/complete-lockfile.ts'

test('the lockfile names the binaries of every platform, so that npm ci accepts it', () => {
  expect(Object.keys(findMissing(JSON.parse(readFileSync(LOCKFILE, 'utf8'))))).toEqual([])
})
