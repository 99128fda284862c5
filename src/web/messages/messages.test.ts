import { glob } from 'node:fs/promises'
import { resolve } from 'node:path'
import { compileMessage, type CompiledMessage } from '@lingui/message-utils/compileMessage'
import { expect, test } from 'vitest'
import { LANGUAGES } from '#shared/language'
import { defineMessages, translate, type Messages } from './messages.ts'

const WEB = resolve(import.meta.dirname, '..')

/** The values a message needs, also those inside its plural forms. */
function argumentsOf(message: CompiledMessage): string[] {
  const names = message.flatMap((token) => {
    if (typeof token === 'string') return []
    const [name, , cases] = token
    // A plural keeps its offset among its forms, which is no message.
    const inside =
      typeof cases === 'object' && cases
        ? Object.values(cases as Record<string, CompiledMessage>)
            .filter(Array.isArray)
            .flatMap(argumentsOf)
        : []
    return name === '#' ? inside : [name, ...inside]
  })
  return [...new Set(names)].sort()
}

test('a plural follows the language: two forms in English, one in Indonesian and Vietnamese', () => {
  const messages = defineMessages('test', {
    rows: {
      en: '{count, plural, one {# row} other {# rows}}',
      id: '{count, plural, other {# baris}}',
      vi: '{count, plural, other {# dòng}}',
    },
  })
  expect(translate(messages, 'rows', 'en', { count: 1 })).toBe('1 row')
  expect(translate(messages, 'rows', 'en', { count: 1200 })).toBe('1,200 rows')
  expect(translate(messages, 'rows', 'id', { count: 1200 })).toBe('1.200 baris')
  expect(translate(messages, 'rows', 'vi', { count: 1 })).toBe('1 dòng')
})

test('every message says something, and needs the same values, in each language', async () => {
  for await (const file of glob('**/*messages.ts', { cwd: WEB })) {
    const exported: Record<string, unknown> = await import(resolve(WEB, file))
    const catalogues = Object.values(exported).filter(
      (value): value is Messages => typeof value === 'object' && value !== null && 'rows' in value,
    )
    for (const { screen, rows } of catalogues) {
      for (const [key, row] of Object.entries(rows)) {
        for (const language of LANGUAGES) {
          expect(row[language].trim(), `${screen}.${key} ${language}`).not.toBe('')
          expect(argumentsOf(compileMessage(row[language])), `${screen}.${key} ${language}`).toEqual(
            argumentsOf(compileMessage(row.en)),
          )
        }
      }
    }
  }
})
