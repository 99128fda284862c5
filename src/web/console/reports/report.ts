import { queryOptions } from '@tanstack/react-query'
import { api, read } from '../../api/client.ts'
import type { components, paths } from '../../api/types.d.ts'

export type Report = components['schemas']['Report']
/** The figures of one currency: they never add up with another's. */
export type CurrencyReport = Report['currencies'][number]
export type ReportCreator = CurrencyReport['creators'][number]
export type Live = components['schemas']['LiveRow']
export type Cadence = Report['cadence']
export type ReportFilter = NonNullable<paths['/v1/reports/weekly']['get']['parameters']['query']>

export const CADENCES = ['daily', 'weekly', 'monthly'] as const satisfies readonly Cadence[]

export function readCadence(text: string | undefined): Cadence {
  return CADENCES.find((cadence) => cadence === text) ?? 'weekly'
}

export const reportQuery = (cadence: Cadence, filter: ReportFilter) =>
  queryOptions({
    queryKey: ['reports', cadence, filter],
    queryFn: () => read(api.GET(`/v1/reports/${cadence}`, { params: { query: filter } })),
    placeholderData: (before) => before,
  })

/** What the rows behind any figure of the report have in common. */
export function rowsOf(report: Report, { currency }: CurrencyReport, programId: string | undefined) {
  return { from: report.from, to: report.to, kind: report.kind, currency, ...(programId && { program_id: programId }) }
}

export type RowsSearch = ReturnType<typeof rowsOf>
