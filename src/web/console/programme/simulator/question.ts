import { queryOptions } from '@tanstack/react-query'
import { Temporal } from '#shared/temporal'
import { api, read } from '../../../api/client.ts'
import type { components } from '../../../api/types.d.ts'
import { dayIn } from '../../day-start.ts'
import type { NewTerms } from '../rewards/draft.ts'

export type Simulation = components['schemas']['Simulation']
export type Question = {
  readonly program_id: string
  /** The reward whose place the terms take; null beside them all. */
  readonly replaces: string | null
  readonly terms: NewTerms
  readonly from: string
  readonly to: string
}

/** Nothing is written, so the answer stays as long as the page does. */
export const simulationQuery = (question: Question) =>
  queryOptions({
    queryKey: ['simulation', question],
    queryFn: () => read(api.POST('/v1/rewards/simulate', { body: question })),
    staleTime: 5 * 60_000,
    retry: false,
  })

/** The calendar month before this one. */
export function lastMonth(zone: string, now: Date): { from: string; to: string } {
  const first = Temporal.PlainDate.from(dayIn(zone, now)).with({ day: 1 })
  return { from: first.subtract({ months: 1 }).toString(), to: first.subtract({ days: 1 }).toString() }
}

/** Terms as an address keeps them, or nothing when it was edited beyond recognition. */
export function readTermsText(text: string | undefined): NewTerms | undefined {
  try {
    const terms: unknown = text && JSON.parse(text)
    const isTerms = typeof terms === 'object' && terms !== null && 'kind' in terms && 'caps' in terms && 'conditions' in terms
    return isTerms ? (terms as NewTerms) : undefined
  } catch {
    return undefined
  }
}
