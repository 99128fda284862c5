import { expect, test } from 'vitest'
import { faultsFirst, listFaults, NO_EDITS, pasteAt, replaceAll, setCell, valueOf, type OpenRow, type Sheet } from './edits.ts'

const lost = (row: number): OpenRow => ({
  row,
  column: 'Order Status',
  code: 'import.unknown_status',
  message: '',
  value: 'Lost',
  state: 'open',
  cells: [`58${row}`, '12000', 'Lost'],
})
const sheet: Sheet = {
  columns: ['Order ID', 'Price', 'Order Status'],
  rows: [
    lost(4),
    lost(7),
    { ...lost(9), column: 'Price', code: 'import.amount_malformed', value: 'free', cells: ['589', 'free', 'Done'] },
  ],
}
const [first, second] = sheet.rows as [OpenRow, OpenRow, OpenRow]

test('a cell typed back to what the file has is no edit', () => {
  const typed = setCell(NO_EDITS, sheet, first, 'Order Status', 'Settled')
  expect(valueOf(typed, sheet, first, 'Order Status')).toBe('Settled')
  expect(setCell(typed, sheet, first, 'Order Status', 'Lost').size).toBe(0)
})

test('one answer mends every row with the same fault', () => {
  const [fault, ...others] = listFaults(sheet)
  expect(others).toEqual([])
  const mended = replaceAll(NO_EDITS, sheet, fault!, 'Settled')
  expect([...mended]).toEqual([
    [4, { 'Order Status': 'Settled' }],
    [7, { 'Order Status': 'Settled' }],
  ])
})

test('cells copied from a spreadsheet lie over those from here on, and what sticks out is left out', () => {
  const pasted = pasteAt(
    NO_EDITS,
    sheet,
    { row: 1, column: 1, columns: sheet.columns },
    '15000\tSettled\tmore\r\n16000\tSettled\r\n17000\n',
  )
  expect(valueOf(pasted, sheet, second, 'Price')).toBe('15000')
  expect([...pasted.keys()]).toEqual([7, 9])
})

test('columns with something wrong come first', () => {
  expect(faultsFirst(sheet)).toEqual(['Price', 'Order Status', 'Order ID'])
})
