import { expect, test } from 'vitest'
import { parseSearch, searchOf, stringifySearch } from './search.ts'

test('an address of a filtered list reads like the API’s own', () => {
  expect(stringifySearch({ status: 'paid', sort: '-gmv', creator_id: undefined, q: '' })).toBe('?status=paid&sort=-gmv')
  expect(stringifySearch({})).toBe('')
})

test('an order number in the address stays text, with its leading zeros', () => {
  expect(parseSearch('?q=00579283745928374123')).toEqual({ q: '00579283745928374123' })
})

test('what a screen does not know is dropped from its search', () => {
  expect(searchOf('q', 'open').parse({ q: 'ayu', utm_source: 'mail' })).toEqual({ q: 'ayu' })
})
