import { extractText } from 'unpdf'
import { expect, test } from 'vitest'
import { somePaper } from '../fixtures/some-report.ts'
import { fileNameOf } from './paper.ts'
import { writeReportPdf } from './report-pdf.ts'

test.each([
  ['en', ['Weekly report: Paid GMV', 'Rp 1,234,567,890', '+23.5%', 'Cost ratio', '9%', 'Page 1 of', 'Not available', 'week 47']],
  ['id', ['Laporan mingguan: GMV dibayar', 'Rp 1.234.567.890', '+23,5%', 'Rasio biaya', 'Halaman 1 dari', 'minggu 47']],
  ['vi', ['Báo cáo tuần: GMV đã thanh toán', '1.234.567.890', '+23,5%', 'Tỷ lệ chi phí', 'Trang 1/', 'Phiên live', 'tuần 47']],
] as const)('the report on paper in %s says its figures in that language, names as they are written', async (language, words) => {
  const pdf = await writeReportPdf(somePaper(language))
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true })
  const said = text.normalize('NFC').replace(/\s+/g, ' ')
  for (const word of [...words, 'Nguyễn Thuỳ Đan', 'Kem Dưỡng Ẩm Phục Hồi B5', 'Sao Mai · Bumi Bayi', '2026-W47'])
    expect(said).toContain(word)
})

test('file names sort by period and say what is in them', () => {
  const paper = somePaper('vi')
  expect(fileNameOf({ ...paper, program: 'Đẹp & Khoẻ' }, 'pdf')).toBe('2026-W47-weekly-report-paid-dep-khoe.pdf')
  expect(fileNameOf({ ...paper, program: null }, 'xlsx')).toBe('2026-W47-weekly-report-paid.xlsx')
})
