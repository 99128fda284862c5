import { Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { formatInstant, formatNumber } from '#shared/format'
import { api, read } from '../../api/client.ts'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import type { Column } from '../../ui/data-table/column.ts'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { FilterBar, type Filter } from '../../ui/filter-bar.tsx'
import { Page } from '../../ui/page.tsx'
import { SideSheet } from '../../ui/side-sheet.tsx'
import { EmptyState, ErrorState } from '../../ui/states.tsx'
import { useMay, useWorkspace } from '../session.ts'
import { useSearchChange } from '../use-search-change.ts'
import { DropZone } from './drop-zone.tsx'
import { ImportDetail } from './import-detail.tsx'
import { IMPORT_STATUSES, isUnderWay, type Import, type ImportSummary } from './import-queries.ts'
import { ImportTabs } from './import-tabs.tsx'
import { ImportStatusBadge } from './import-status.tsx'
import css from './imports.module.css'
import { importMessages, importStatusMessages } from './messages.ts'
import { fileKindName } from './words.ts'

const route = getRouteApi('/shell/imports')

export function ImportsPage() {
  const t = useMessages(importMessages)
  const s = useMessages(importStatusMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const mayImport = useMay('imports:write')
  const { open, status } = route.useSearch()
  const change = useSearchChange<ReturnType<typeof route.useSearch>>()
  const chosen = IMPORT_STATUSES.find((each) => each === status)

  const pages = useInfiniteQuery({
    queryKey: ['imports', 'list', chosen],
    queryFn: ({ pageParam }) =>
      read(
        api.GET('/v1/imports', {
          params: { query: { limit: 100, ...(chosen && { status: chosen }), ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor,
    // A colleague's import moves on too.
    refetchInterval: ({ state }) => (state.data?.pages[0]?.data.some(isUnderWay) ? 2000 : false),
  })
  const rows = pages.data?.pages.flatMap(({ data }) => data) ?? []
  const count = (read: (summary: ImportSummary) => number) => (row: Import) =>
    row.summary && formatNumber(read(row.summary), language)
  const columns: readonly Column<Import>[] = [
    { id: 'file', header: t('file'), cell: ({ file_name }) => <span title={file_name}>{file_name}</span>, phone: 'title' },
    { id: 'kind', header: t('kind'), width: 184, cell: ({ kind }) => fileKindName(kind, language), phone: 'detail' },
    { id: 'status', header: t('status'), width: 104, cell: (row) => <ImportStatusBadge status={row.status} />, phone: 'value' },
    {
      id: 'as_of',
      header: t('asOf'),
      hint: t('asOfHint'),
      width: 152,
      cell: ({ as_of }) => (as_of ? formatInstant(as_of, zone, language) : '–'),
    },
    { id: 'rows', header: t('rows'), width: 72, align: 'end', cell: ({ rows_read }) => formatNumber(rows_read, language) },
    {
      id: 'created',
      header: t('created'),
      hint: t('createdHint'),
      width: 72,
      align: 'end',
      cell: count(({ created }) => created),
    },
    {
      id: 'updated',
      header: t('updated'),
      hint: t('updatedHint'),
      width: 92,
      align: 'end',
      cell: count(({ updated }) => updated),
    },
    {
      id: 'rejected',
      header: t('rejected'),
      hint: t('rejectedHint'),
      width: 88,
      align: 'end',
      cell: (row) =>
        row.summary && (
          <span className={row.summary.rejected > 0 ? css.bad : undefined}>{count(({ rejected }) => rejected)(row)}</span>
        ),
    },
    {
      id: 'created_at',
      header: t('importedAt'),
      width: 168,
      cell: ({ created_at }) => formatInstant(created_at, zone, language),
      phone: 'aside',
    },
  ]
  const filters: readonly Filter[] = [
    { kind: 'choice', id: 'status', label: t('status'), options: IMPORT_STATUSES.map((value) => ({ value, label: s(value) })) },
  ]
  const shown = rows.findIndex(({ id }) => id === open)
  const show = (row: Import | undefined) => change({ open: row?.id }, { replace: open !== undefined })
  return (
    <>
      <ImportTabs />
      <Page title={t('title')} subtitle={mayImport ? t('note') : t('readOnly')}>
        {mayImport && <DropZone />}
        <section aria-label={t('list')} className={css.list}>
          <div className={css.listHead}>
            <h2 className={css.listTitle}>{t('list')}</h2>
            <FilterBar filters={filters} chosen={{ status: chosen }} onChange={(next) => change(next, { replace: true })} />
          </div>
          {pages.isError ? (
            <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />
          ) : (
            <DataTable
              label={t('list')}
              columns={columns}
              rows={rows}
              rowId={({ id }) => id}
              rowLabel={({ file_name }) => file_name}
              openId={open}
              onOpen={show}
              pending={pages.isPending}
              hasMore={pages.hasNextPage}
              loadingMore={pages.isFetchingNextPage}
              onMore={() => void pages.fetchNextPage()}
              empty={<NoImports filtered={chosen !== undefined} onShowAll={() => change({ status: undefined })} />}
            />
          )}
        </section>
        {open && (
          <SideSheet
            title={rows[shown]?.file_name ?? t('details')}
            pageHref={`/imports/${open}`}
            onClose={() => show(undefined)}
            onPrevious={rows[shown - 1] && (() => show(rows[shown - 1]))}
            onNext={shown >= 0 && rows[shown + 1] ? () => show(rows[shown + 1]) : undefined}
          >
            <ImportDetail key={open} id={open} />
          </SideSheet>
        )}
      </Page>
    </>
  )
}

function NoImports({ filtered, onShowAll }: { filtered: boolean; onShowAll: () => void }) {
  const t = useMessages(importMessages)
  const mayImport = useMay('imports:write')
  if (filtered)
    return (
      <EmptyState
        title={t('noneOf')}
        action={
          <Button variant="default" onClick={onShowAll}>
            {t('showAll')}
          </Button>
        }
      />
    )
  return (
    <EmptyState
      icon={<IconFileImport size={20} aria-hidden />}
      title={t('none')}
      text={t(mayImport ? 'noneText' : 'noneReadOnly')}
    />
  )
}
