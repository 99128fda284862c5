import readSpreadsheet from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { LANGUAGES } from '#shared/language'
import { somePaper } from '../fixtures/some-report.ts'
import { writeReportSheets } from './report-sheets.ts'

/** Every sheet by its name, as another reader finds it. */
async function open(language: (typeof LANGUAGES)[number]) {
  const paper = somePaper(language)
  const sheets = await readSpreadsheet(await writeReportSheets(paper))
  return { section: paper.report.currencies[0]!, sheets: new Map(sheets.map(({ sheet, data }) => [sheet, data])) }
}

test.each(LANGUAGES)('the workbook in %s holds every figure as a number, to the last unit', async (language) => {
  const { section, sheets } = await open(language)
  const [summary, creators, days, content, tiers, lives, products] = [...sheets.values()]
  expect(sheets.size).toBe(8)
  const gmv = summary!.find((row) => typeof row[1] === 'number')!
  expect(gmv.slice(1, 3)).toEqual([Number(section.figures.gmv.amount), Number(section.before.gmv.amount)])
  expect(creators!.slice(1).map((row) => [row[0], row[4], row[11]])).toEqual(
    section.creators.map((row) => [row.creator.name, Number(row.gmv.amount), row.orders]),
  )
  expect(days!.slice(1).map((row) => [(row[0] as unknown as Date).toISOString().slice(0, 10), row[1]])).toEqual(
    section.days.map(({ day, gmv: of }) => [day, Number(of.amount)]),
  )
  expect(content![1]!.slice(1)).toEqual([900_000_000, 0.73, 4000])
  expect(tiers![1]![2]).toBe(1_234_567_890.123456)
  expect(lives![1]!.slice(4, 7)).toEqual([2.5, 500_000_000, 200_000_000])
  expect(lives![1]![12]).toBeNull()
  expect(products![1]!.slice(0, 4)).toEqual(['Kem Dưỡng Ẩm Phục Hồi B5', '100 g', 'B5-1', 600_000_000.5])
})

test('amounts name their currency in the head of their column', async () => {
  const { sheets } = await open('en')
  expect(sheets.get('Creators')![0]!.slice(4, 7)).toEqual(['Paid GMV (IDR)', 'Period before (IDR)', 'Change'])
})
