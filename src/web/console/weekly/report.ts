import { queryOptions } from '@tanstack/react-query'
import { api, read } from '../../api/client.ts'
import type { components, paths } from '../../api/types.d.ts'

export type Report = components['schemas']['WeeklyReport']
/** The figures of one currency: they never add up with another's. */
export type CurrencyReport = Report['currencies'][number]
export type ReportCreator = CurrencyReport['creators'][number]
type WeeklyFilter = NonNullable<paths['/v1/reports/weekly']['get']['parameters']['query']>

export const weeklyQuery = (filter: WeeklyFilter) =>
  queryOptions({
    queryKey: ['reports', 'weekly', filter],
    queryFn: () => read(api.GET('/v1/reports/weekly', { params: { query: filter } })),
    placeholderData: (before) => before,
  })

/** What the rows behind any figure of the report have in common. */
export function rowsOf(report: Report, { currency }: CurrencyReport, programId: string | undefined) {
  return { from: report.from, to: report.to, kind: report.kind, currency, ...(programId && { program_id: programId }) }
}

export type RowsSearch = ReturnType<typeof rowsOf>
