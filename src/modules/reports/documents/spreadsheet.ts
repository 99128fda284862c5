import writeSpreadsheet, { type Cell, type Sheet } from 'write-excel-file/node'
import { digitsOf } from '#shared/format'
import type { Unit } from './paper.ts'

type SheetOfFile = Sheet<Parameters<typeof writeSpreadsheet>[0] extends Sheet<infer Content>[] ? Content : never>

/** A column of a table: every cell of one kind, so that a spreadsheet can reckon with it. */
export type Column<Row> = {
  readonly header: string
  readonly width: number
  readonly unit: Unit | 'day' | 'text'
  readonly read: (row: Row) => string | number | null | undefined
}

const FORMATS = { count: '#,##0', ratio: '0.00%', hours: '#,##0.00', seconds: '#,##0', day: 'yyyy-mm-dd' } as const

/** How a spreadsheet shows a number; by which marks it groups the digits is its reader's own choice. */
function formatOf(unit: Exclude<Unit, 'day'> | 'day', currency: string): string {
  if (unit !== 'money') return FORMATS[unit]
  const digits = digitsOf(currency)
  return digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`
}

export function cellOf(value: string | number | null | undefined, unit: Column<never>['unit'], currency: string): Cell {
  if (value === null || value === undefined || value === '') return null
  if (unit === 'text') return { type: String, value: String(value) }
  if (unit === 'day') return { type: Date, value: new Date(`${value}T00:00:00Z`), format: FORMATS.day }
  return { type: Number, value: Number(value), format: formatOf(unit, currency) }
}

export function headerCell(value: string, unit: Column<never>['unit'] = 'text'): Cell {
  return {
    type: String,
    value,
    fontWeight: 'bold',
    align: unit === 'text' || unit === 'day' ? 'left' : 'right',
    backgroundColor: '#EEF4F1',
    wrap: true,
    alignVertical: 'center',
  }
}

/** A sheet that is one table, its header in sight however far one scrolls. Amounts name their currency there. */
export function tableSheet<Row>(
  sheet: string,
  currency: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): SheetOfFile {
  return {
    sheet: sheetName(sheet),
    data: [
      columns.map(({ header, unit }) => headerCell(unit === 'money' ? `${header} (${currency})` : header, unit)),
      ...rows.map((row) => columns.map(({ unit, read }) => cellOf(read(row), unit, currency))),
    ],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }
}

/** Excel allows 31 characters and none of these. */
export function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
}

export async function spreadsheetOf(sheets: SheetOfFile[]): Promise<Buffer> {
  return writeSpreadsheet(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer()
}

/** Columns by their unit, so that a table reads as a list of what it shows. */
export const column = {
  text: <Row>(header: string, width: number, read: Column<Row>['read']): Column<Row> => ({ header, width, unit: 'text', read }),
  day: <Row>(header: string, read: Column<Row>['read']): Column<Row> => ({ header, width: 13, unit: 'day', read }),
  money: <Row>(header: string, read: (row: Row) => { amount: string } | null | undefined): Column<Row> => ({
    header,
    width: 18,
    unit: 'money',
    read: (row) => read(row)?.amount,
  }),
  count: <Row>(header: string, read: Column<Row>['read']): Column<Row> => ({ header, width: 12, unit: 'count', read }),
  hours: <Row>(header: string, read: Column<Row>['read']): Column<Row> => ({ header, width: 12, unit: 'hours', read }),
  seconds: <Row>(header: string, read: Column<Row>['read']): Column<Row> => ({ header, width: 16, unit: 'seconds', read }),
  ratio: <Row>(header: string, read: Column<Row>['read']): Column<Row> => ({ header, width: 12, unit: 'ratio', read }),
}
