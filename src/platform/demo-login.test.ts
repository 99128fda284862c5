import { expect, test } from 'vitest'
import { demoLogin } from './demo-login.ts'

test('each install has a demo password of its own, the same at every start', () => {
  const mine = demoLogin('a'.repeat(32))
  expect(mine).toEqual({ email: 'demo@kolive.local', password: expect.stringMatching(/^[a-z2-7]{12}$/) })
  expect(demoLogin('a'.repeat(32))).toEqual(mine)
  expect(demoLogin('b'.repeat(32)).password).not.toBe(mine.password)
})
