import { text } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { someReport } from '../fixtures/some-report.ts'
import { writeReportCsv } from './report-csv.ts'

test('a name that a spreadsheet would run is text in it; a negative amount stays a number', async () => {
  const report = someReport()
  const row = report.currencies[0]!.creators[0]!
  row.creator.name = '=HYPERLINK("x")'
  row.gmv.amount = '-12.5'
  const [first] = parse(await text(writeReportCsv(report)), { bom: true, columns: true }) as Record<string, string>[]
  expect(first).toMatchObject({ creator: `'${row.creator.name}`, gmv: '-12.5', live_hours: '2.5' })
})

test('a report has as many rows as creators, however many they are', async () => {
  const report = someReport()
  const [section] = report.currencies
  section!.creators = Array.from({ length: 1200 }, () => section!.creators[0]!)
  expect(parse(await text(writeReportCsv(report)), { bom: true, columns: true })).toHaveLength(1200)
})
