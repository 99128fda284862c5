import { expect, test } from 'vitest'
import { readAmount, readRate } from './read-terms.ts'

test('a rate is read as it is written in each language', () => {
  expect(['2.5', '2,5', ' 2,5 %', '100', '0'].map(readRate)).toEqual(['2.5', '2.5', '2.5', '100', '0'])
  expect(['', '101', '2.50001', 'two', '-1', '1.2.3'].map(readRate)).toEqual(Array(6).fill(undefined))
})

test('a cap of fifty thousand is fifty thousand, however its thousands are marked', () => {
  expect(['50000', '50.000', '50,000', '50 000', '1.250.000', '1,250,000.50', '12,5'].map(readAmount)).toEqual([
    '50000',
    '50000',
    '50000',
    '50000',
    '1250000',
    '1250000.50',
    '12.5',
  ])
  expect(['0', '', '-5', 'ten', '1.2.3', '1.23.456'].map(readAmount)).toEqual(Array(6).fill(undefined))
})
