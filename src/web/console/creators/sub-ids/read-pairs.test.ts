import { expect, test } from 'vitest'
import { readPairs } from './read-pairs.ts'

test('two columns are read as a spreadsheet copies them, and as people type them', () => {
  expect(readPairs('LIVE01\t@ayu.beauty\r\n\r\nvid-2 ; dewi\nA,b')).toEqual({
    pairs: [
      { value: 'LIVE01', handle: '@ayu.beauty' },
      { value: 'vid-2', handle: 'dewi' },
      { value: 'A', handle: 'b' },
    ],
    bad: [],
  })
})

test('what is not two columns is named, not guessed', () => {
  expect(readPairs('LIVE01\nA\tb\tc\nB\t\nD\tAyu Beauty').bad).toEqual(['LIVE01', 'A\tb\tc', 'B', 'D\tAyu Beauty'])
})
