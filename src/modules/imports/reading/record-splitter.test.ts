import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RecordSplitter } from './record-splitter.ts'

function split(blocks: readonly string[], delimiter = ',') {
  const splitter = new RecordSplitter(delimiter)
  const records = blocks.flatMap((block) => splitter.push(block))
  const last = splitter.end()
  return last ? [...records, last.cells] : records
}

test('what was written is read, wherever the blocks of a file are cut', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ộ', ' ', ',', ';', '"', '\n', '\r\n', '7'), maxLength: 6 })
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(',', ';'),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.nat(),
      (records, delimiter, newline, ends, cut) => {
        const quote = (text: string) => (/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
        const text = records.map((cells) => cells.map(quote).join(delimiter)).join(newline) + (ends ? newline : '')
        const at = cut % (text.length + 1)
        expect(split([text.slice(0, at), text.slice(at)], delimiter)).toEqual(records)
      },
    ),
  )
})

test('a quote inside an unquoted cell is a character', () => {
  expect(split(['a,5" pipe,b\n'])).toEqual([['a', '5" pipe', 'b']])
})

test('a letter and its accent that arrive in two blocks are one letter', () => {
  expect(split(['Ga', '\u0302y,x\n'])).toEqual([['Gây', 'x']])
})

test('a quote that is never closed is told', () => {
  const splitter = new RecordSplitter(',')
  expect(splitter.push('a,b\nc,"d\n')).toEqual([['a', 'b']])
  expect(splitter.end()).toMatchObject({ cut: true })
})
