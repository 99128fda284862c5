import { queryOptions } from '@tanstack/react-query'
import { api, read } from '../../api/client.ts'
import type { components } from '../../api/types.d.ts'

export type TodayFigures = components['schemas']['Today']
export type CurrencyFigures = TodayFigures['currencies'][number]

export const todayQuery = queryOptions({ queryKey: ['today'], queryFn: () => read(api.GET('/v1/today')) })

/** What a total opens: the rows that it sums. */
export function rowsBehind({ currency, from, to }: Pick<CurrencyFigures, 'currency' | 'from' | 'to'>) {
  return { kind: 'paid', currency, from, to } as const
}
