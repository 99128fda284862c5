import { queryOptions } from '@tanstack/react-query'
import { Temporal } from '#shared/temporal'
import { api, read } from '../../../api/client.ts'
import { dayIn } from '../../day-start.ts'

/** The last 28 days, today included. */
export function last28(zone: string, now: Date): { from: string; to: string } {
  const to = dayIn(zone, now)
  return { from: Temporal.PlainDate.from(to).subtract({ days: 27 }).toString(), to }
}

/** What every reward cost in a period, in one request. */
export const costsQuery = (period: { from: string; to: string }) =>
  queryOptions({
    queryKey: ['commissions', 'rewards', period],
    queryFn: () => read(api.GET('/v1/rewards/costs', { params: { query: period } })),
    placeholderData: (before) => before,
  })
