import { queryOptions } from '@tanstack/react-query'
import { Temporal } from '#shared/temporal'
import { dayIn } from '../../day-start.ts'
import { summaryQuery } from '../../commissions/queries.ts'

/** The last 28 days, today included. */
export function last28(zone: string, now: Date): { from: string; to: string } {
  const to = dayIn(zone, now)
  return { from: Temporal.PlainDate.from(to).subtract({ days: 27 }).toString(), to }
}

/** What a reward cost in a period. */
export const costQuery = (reward_id: string, currency: string, period: { from: string; to: string }) =>
  queryOptions({
    ...summaryQuery({ reward_id, currency, ...period }),
    select: ({ data }) => ({ amount: String(data.reduce((sum, { amount }) => sum + Number(amount.amount), 0)), currency }),
  })
