import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { fileProblemMessages, rejectionMessages } from './messages.ts'
import { fileKindName, formatBytes, languageName, translateCode } from './words.ts'

const READING = resolve(import.meta.dirname, '../../../modules/imports')

test('whatever the reading of a file objects to is said in the reader’s language', async () => {
  const codes = new Set<string>()
  for await (const file of glob('{reading,actions,inspecting,receiving}/**/*.ts', { cwd: READING, exclude: ['**/*.test.ts'] })) {
    for (const [, code] of readFileSync(resolve(READING, file), 'utf8').matchAll(/'((?:import|upload)\.[a-z_]+)'/g))
      codes.add(code!)
  }
  const said = { ...fileProblemMessages.rows, ...rejectionMessages.rows }
  // These answer a press of ours in a way no screen brings about, or name entries of the audit log.
  const notOfFiles =
    /\.(missing|not_done|no_batch|no_such_(row|column)|blank_row|finished|tried|undone|redone|rows_(fixed|dismissed))$/
  expect([...codes].filter((code) => !(code in said) && !notOfFiles.test(code))).toEqual([])
})

test('a code or a kind the screen does not know yet is shown as the server says it', () => {
  expect(translateCode(rejectionMessages, 'import.new_rule', 'vi', 'Row 3 breaks a new rule.')).toBe('Row 3 breaks a new rule.')
  expect(fileKindName('lazada-orders', 'id')).toBe('lazada-orders')
  expect(fileKindName(null, 'id')).toBe('–')
})

test('a file tells its size and its language', () => {
  expect(formatBytes(13_880_593, 'id')).toBe('13,9 MB')
  expect(formatBytes(21, 'en')).toBe('21 B')
  expect(languageName('id', 'en')).toBe('Indonesian')
})
