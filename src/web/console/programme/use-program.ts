import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useNow } from '../../ui/use-now.ts'
import { programsQuery, type Program } from '../programs-query.ts'

/** The program that the address names, or else the first: every page of the area is about one. */
export function useProgram() {
  const { program_id } = useSearch({ strict: false }) as { program_id?: string }
  const programs = useQuery(programsQuery)
  const all: readonly Program[] | undefined = programs.data?.data
  return { programs, all, program: all?.find(({ id }) => id === program_id) ?? all?.[0] }
}

/** The present as programs see it: terms that begin "now" hold as soon as they are read, not at the clock's next tick. */
export function useProgramNow(): Date {
  const now = useNow()
  const { dataUpdatedAt } = useQuery(programsQuery)
  return dataUpdatedAt > now.getTime() ? new Date(dataUpdatedAt) : now
}
