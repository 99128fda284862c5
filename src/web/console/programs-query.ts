import { queryOptions } from '@tanstack/react-query'
import { api, read } from '../api/client.ts'
import type { components } from '../api/types.d.ts'

export type Program = components['schemas']['Program']
export type Tier = components['schemas']['Tier']

/** Programs with their tiers: few, seldom changed, named on most screens. */
export const programsQuery = queryOptions({
  queryKey: ['programs'],
  queryFn: () => read(api.GET('/v1/programs')),
  staleTime: 5 * 60_000,
})

/** Tiers to choose from, each with its program's name where there are several. */
export function tierOptions(programs: readonly Program[]): { value: string; label: string }[] {
  return programs.flatMap((program) =>
    program.tiers.map(({ id, name }) => ({ value: id, label: programs.length > 1 ? `${name} · ${program.name}` : name })),
  )
}
