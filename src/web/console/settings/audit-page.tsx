import { Button } from '@mantine/core'
import { IconShieldCheck } from '@tabler/icons-react'
import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { formatInstant } from '#shared/format'
import { api, read } from '../../api/client.ts'
import type { components } from '../../api/types.d.ts'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { CopyId } from '../../ui/copy-id.tsx'
import type { Column } from '../../ui/data-table/column.ts'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { FilterBar, type Filter } from '../../ui/filter-bar.tsx'
import { Page } from '../../ui/page.tsx'
import { SideSheet } from '../../ui/side-sheet.tsx'
import { EmptyState, ErrorState } from '../../ui/states.tsx'
import { showToast } from '../../ui/toast.tsx'
import { useWorkspace } from '../session.ts'
import { useSearchChange } from '../use-search-change.ts'
import { auditMessages, settingsMessages } from './messages.ts'
import css from './settings.module.css'

type Entry = components['schemas']['AuditEntry']

const route = getRouteApi('/shell/settings/audit')

export function AuditPage() {
  const t = useMessages(settingsMessages)
  const a = useMessages(auditMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const { open, ...filter } = route.useSearch()
  const change = useSearchChange<ReturnType<typeof route.useSearch>>()

  const pages = useInfiniteQuery({
    queryKey: ['audit', filter],
    queryFn: ({ pageParam }) =>
      read(api.GET('/v1/audit', { params: { query: { limit: 100, ...filter, ...(pageParam && { cursor: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor,
  })
  const verify = useMutation({
    mutationFn: () => read(api.GET('/v1/audit/verify')),
    onSuccess: ({ ok, entries, first_bad }) =>
      ok ? showToast(a('whole', { count: entries })) : showToast(a('broken', { entry: first_bad ?? 0 }), { tone: 'bad' }),
  })
  const nameOf = ({ actor }: Entry) => actor.name ?? a(actor.kind === 'key' ? 'key' : 'system')
  const columns: readonly Column<Entry>[] = [
    { id: 'at', header: a('when'), width: 176, cell: ({ at }) => formatInstant(at, zone, language), phone: 'aside' },
    { id: 'actor', header: a('actor'), width: 220, cell: nameOf, phone: 'detail' },
    { id: 'action', header: a('action'), cell: ({ action }) => action, phone: 'title' },
    { id: 'subject', header: a('subject'), cell: ({ subject }) => <span className={css.quiet}>{subject}</span> },
    { id: 'seq', header: a('entry'), width: 88, align: 'end', cell: ({ seq }) => seq, phone: 'value' },
  ]
  const filters: readonly Filter[] = [
    { kind: 'search', id: 'action', label: a('action') },
    { kind: 'search', id: 'actor', label: a('actor') },
  ]
  const rows = pages.data?.pages.flatMap(({ data }) => data) ?? []
  const shown = rows.findIndex(({ seq }) => String(seq) === open)
  const show = (entry: Entry | undefined) => change({ open: entry && String(entry.seq) }, { replace: open !== undefined })
  const entry = rows[shown]
  return (
    <Page
      title={t('audit')}
      subtitle={a('note')}
      layout="fill"
      actions={
        <Button
          variant="default"
          leftSection={<IconShieldCheck size={16} />}
          onClick={() => verify.mutate()}
          loading={verify.isPending}
        >
          {a('verify')}
        </Button>
      }
    >
      <FilterBar filters={filters} chosen={filter} onChange={(next) => change(next, { replace: true })} />
      {pages.isError ? (
        <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />
      ) : (
        <DataTable
          label={t('audit')}
          columns={columns}
          rows={rows}
          rowId={({ seq }) => String(seq)}
          rowLabel={({ action }) => action}
          openId={open}
          onOpen={show}
          pending={pages.isPending}
          hasMore={pages.hasNextPage}
          loadingMore={pages.isFetchingNextPage}
          onMore={() => void pages.fetchNextPage()}
          empty={<EmptyState title={a('noEntries')} />}
        />
      )}
      {entry && (
        <SideSheet
          title={entry.action}
          subtitle={formatInstant(entry.at, zone, language)}
          onClose={() => show(undefined)}
          onPrevious={rows[shown - 1] && (() => show(rows[shown - 1]))}
          onNext={rows[shown + 1] && (() => show(rows[shown + 1]))}
        >
          <dl className={css.facts}>
            <dt>{a('entry')}</dt>
            <dd>{entry.seq}</dd>
            <dt>{a('actor')}</dt>
            <dd>{nameOf(entry)}</dd>
            <dt>{a('subject')}</dt>
            <dd>
              <CopyId id={entry.subject} label={a('subject')} />
            </dd>
            <dt>{a('hash')}</dt>
            <dd>
              <CopyId id={entry.hash} label={a('hash')} />
            </dd>
            <dt>{a('detail')}</dt>
            <dd>
              <pre className={css.json}>{JSON.stringify(entry.detail, null, 2)}</pre>
            </dd>
          </dl>
        </SideSheet>
      )}
    </Page>
  )
}
