import { expect, test } from 'vitest'
import { nextSort, readSort } from './column.ts'

test('the first click on a figure shows the largest, on a name the first of the alphabet', () => {
  expect(nextSort({ id: 'gmv', align: 'end' }, undefined)).toBe('-gmv')
  expect(nextSort({ id: 'name' }, undefined)).toBe('name')
})

test('a second click turns the order', () => {
  expect(nextSort({ id: 'gmv', align: 'end' }, readSort('-gmv'))).toBe('gmv')
  expect(nextSort({ id: 'name' }, readSort('name'))).toBe('-name')
})
