import { Button } from '@mantine/core'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { formatNumber } from '#shared/format'
import { api, read } from '../../api/client.ts'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { useMay } from '../session.ts'
import { reckoningMessages } from './messages.ts'
import css from './reckonings.module.css'

/** Asked often only while something is under way. */
const EVERY = 2000

const openReckoningsQuery = queryOptions({
  queryKey: ['reckonings'],
  queryFn: () => read(api.GET('/v1/reckonings', { params: { query: { status: 'waiting,running,failed' } } })),
  staleTime: 10_000,
  refetchInterval: ({ state }) => (state.data?.data.some(({ status }) => status !== 'failed') ? EVERY : false),
})

/** Says that figures are still those of former terms, as long as they are; then has everything shown read again. */
export function ReckoningNotice() {
  const t = useMessages(reckoningMessages)
  const { language } = useLanguage()
  const mayRetry = useMay('programs:write')
  const queries = useQueryClient()
  const open = useQuery({ ...openReckoningsQuery, enabled: useMay('commissions:read') }).data?.data ?? []
  const running = open.filter(({ status }) => status !== 'failed').length
  const before = useRef(running)
  useEffect(() => {
    if (running < before.current)
      void queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== 'reckonings' && name !== 'simulation' })
    before.current = running
  }, [running, queries])
  const retry = useMutation({
    mutationFn: (id: string) => read(api.POST('/v1/reckonings/{id}/retry', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['reckonings'] }),
  })
  return open.map(({ id, status, lines, program }) => (
    <div key={id} className={css.notice} role="status" data-no-print>
      {t(status === 'failed' ? 'failed' : 'running', { lines: formatNumber(lines, language), program: program.name })}
      {status === 'failed' && mayRetry && (
        <Button size="compact-sm" variant="default" loading={retry.isPending} onClick={() => retry.mutate(id)}>
          {t('retry')}
        </Button>
      )}
    </div>
  ))
}
