import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { changeProblemMessages } from './change-messages.ts'

const SOURCE = resolve(import.meta.dirname, '../..')

test('whatever a change or its undo is refused for is said in the reader’s language', async () => {
  const codes = new Set<string>()
  const refusals = /Problem\(\s*'\w+',\s*'([\w.]+)'/g
  for await (const file of glob('{platform/changes,modules/catalog/actions,modules/creators/actions}/**/*.ts', { cwd: SOURCE }))
    for (const [, code] of readFileSync(resolve(SOURCE, file), 'utf8').matchAll(refusals)) codes.add(code!)
  expect(codes.size).toBeGreaterThan(10)
  // Whoever may not change something has no button for it.
  codes.delete('permission.missing')
  expect([...codes].filter((code) => !(code in changeProblemMessages.rows))).toEqual([])
})
