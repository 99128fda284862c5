import type { Readable } from 'node:stream'
import type { Language } from '#shared/language'
import type { CreatorList } from '../queries/creator-figures.ts'
import { fileNameOf, type Paper } from './paper.ts'
import { writeCreatorsCsv, writeReportCsv } from './report-csv.ts'

/** A file that is ready to be sent. */
export type Document = { readonly name: string; readonly type: string; readonly body: Buffer | Readable }

export const FORMATS = ['csv', 'xlsx', 'pdf'] as const
export type Format = (typeof FORMATS)[number]

const TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
}

/** A whole report as a file in one language. What writes it is loaded when the first one is asked for. */
export async function writeReport(paper: Paper, format: Format): Promise<Document> {
  const body = {
    csv: async () => writeReportCsv(paper.report),
    xlsx: async () => (await import('./report-sheets.ts')).writeReportSheets(paper),
    pdf: async () => (await import('./report-pdf.ts')).writeReportPdf(paper),
  }
  return { name: fileNameOf(paper, format), type: TYPES[format], body: await body[format]() }
}

/** The list of creators as a file. */
export async function writeCreators(list: CreatorList, language: Language, format: 'csv' | 'xlsx'): Promise<Document> {
  const { creators, currency, kind, period } = list
  const about = { ...period, kind, currency }
  const body =
    format === 'csv'
      ? writeCreatorsCsv(creators.map((row) => ({ row, about })))
      : await (await import('./creator-sheet.ts')).writeCreatorSheet(list, language)
  return { name: `${period.from}-${period.to}-creators-${kind}-${currency}.${format}`, type: TYPES[format], body }
}
