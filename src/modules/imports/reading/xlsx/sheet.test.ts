import { expect, test } from 'vitest'
import { workbook, zip } from '#test/zip'
import { fixture, readAll, tempFile } from '../../fixtures/files.ts'
import { openSheet } from '../sheet.ts'
import type { SheetRecord } from '../sheet-record.ts'
import { readFileSync } from 'node:fs'

const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
const row = (...cells: string[]) => `<row>${cells.join('')}</row>`

async function rowsOf(bytes: Uint8Array): Promise<SheetRecord[]> {
  const sheet = await openSheet(tempFile(bytes, 'sheet.xlsx'))
  const rows: SheetRecord[] = []
  for await (const batch of sheet.records()) rows.push(...batch)
  return rows
}

test('cells keep their digits: text, numbers, booleans, formulas with and without a value', async () => {
  const cells = [
    inline('580112233445566778'),
    '<c><v>12685.200000000001</v></c>',
    '<c><v>1.75E6</v></c>',
    '<c t="b"><v>1</v></c>',
    '<c t="str"><f>A1</f><v>kept</v></c>',
    '<c><f>A1+B1</f></c>',
  ]
  const [record] = await rowsOf(workbook(row(...cells)))
  expect(record!.cells).toEqual(['580112233445566778', '12685.2', '1750000', '1', 'kept', '=A1+B1'])
  expect(record!.numbers).toEqual([false, true, true, false, false, false])
})

test('skipped cells and rows keep their places', async () => {
  const rows = await rowsOf(workbook('<row r="2"><c r="C2"><v>5</v></c></row><row r="7"><c r="A7"><v>6</v></c></row>'))
  expect(rows.map(({ row, cells }) => [row, cells])).toEqual([
    [2, ['', '', '5']],
    [7, ['6']],
  ])
})

test('an id that a spreadsheet made a number of is refused, with the remedy', async () => {
  const [header = '', first = ''] = readFileSync(fixture('tiktok-affiliate-orders.id.csv'), 'utf8').split('\n')
  const cells = first.split(';').map((cell) => cell.trim())
  for (const number of ['5.80112233445567E+17', '580112233445566778']) {
    const bytes = workbook(row(...header.split(';').map(inline)) + row(`<c><v>${number}</v></c>`, ...cells.slice(1).map(inline)))
    const { rejected, lines } = await readAll(tempFile(bytes, 'orders.xlsx'))
    expect(lines).toEqual([])
    expect(rejected).toMatchObject([
      {
        row: 2,
        column: 'ID Pesanan',
        code: 'import.id_as_number',
        message: expect.stringContaining('format the column as text'),
      },
    ])
  }
})

test('a workbook that would unpack to more than it may is refused before it is unpacked', async () => {
  const bomb = workbook(row(inline('x')), { sheetSize: 2 ** 31 })
  await expect(rowsOf(bomb)).rejects.toMatchObject({
    kind: 'invalid',
    code: 'import.file_too_large',
    message: expect.stringContaining('1024 MB'),
  })
})

test('a workbook that unpacks to more than it declares is refused', async () => {
  await expect(rowsOf(workbook(row(inline('x'.repeat(1_000_000))), { sheetSize: 500 }))).rejects.toMatchObject({
    code: 'import.bad_xlsx',
  })
})

test('a column no sheet can have is refused instead of making room for it', async () => {
  await expect(rowsOf(workbook('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>'))).rejects.toMatchObject({
    code: 'import.bad_xlsx',
  })
})

test.each([
  ['a zip that is no workbook', zip([{ name: 'readme.txt', content: 'hello' }])],
  ['a workbook that was cut off', workbook(row(inline('x'))).subarray(0, 200)],
  ['a sheet whose XML is broken', workbook('<row><c></row>')],
])('%s is refused', async (_, bytes) => {
  await expect(rowsOf(bytes)).rejects.toMatchObject({ kind: 'invalid', code: 'import.bad_xlsx' })
})
