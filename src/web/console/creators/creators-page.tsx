import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { formatDay } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { FilterBar, type Filter } from '../../ui/filter-bar.tsx'
import { Page } from '../../ui/page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { EmptyState, ErrorState } from '../../ui/states.tsx'
import { creatorKindMessages, gmvMessages } from '../field-messages.ts'
import { CREATOR_KINDS, GMV_KINDS, readGmvKind } from '../field.ts'
import { programsQuery, tierOptions } from '../programs-query.ts'
import { useMay } from '../session.ts'
import { useSearchChange } from '../use-search-change.ts'
import { BulkBar } from './bulk-bar.tsx'
import { CreatorTabs } from './creator-tabs.tsx'
import { NewCreator } from './new-creator.tsx'
import { CreatorSheet } from './creator-sheet.tsx'
import { ExportButtons } from './export-buttons.tsx'
import { creatorMessages } from './messages.ts'
import { creatorsQuery, type CreatorFilter, type CreatorRow } from './queries.ts'
import { useCreatorColumns } from './use-creator-columns.tsx'

const route = getRouteApi('/shell/creators')

export function CreatorsPage() {
  const t = useMessages(creatorMessages)
  const g = useMessages(gmvMessages)
  const { language } = useLanguage()
  const { creator: openId, ...filter } = route.useSearch()
  const change = useSearchChange<ReturnType<typeof route.useSearch>>()
  const mayWrite = useMay('creators:write')
  const [making, setMaking] = useState(false)
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())

  const pages = useInfiniteQuery(creatorsQuery(filter as CreatorFilter))
  const filters = useFilters()
  const columns = useCreatorColumns(filter.kind)
  const first = pages.data?.pages[0]
  const rows = pages.data?.pages.flatMap(({ data }) => data) ?? []
  const at = rows.findIndex(({ creator }) => creator.id === openId)
  const show = (row: CreatorRow | undefined) => change({ creator: row?.creator.id }, { replace: openId !== undefined })
  const filtered = Object.entries(filter).some(([name, value]) => value && name !== 'sort')
  const gmv = readGmvKind(filter.kind)
  return (
    <>
      <CreatorTabs />
      <Page
        title={t('title')}
        layout="fill"
        subtitle={
          first
            ? t('scope', {
                gmv: g(`${gmv}Gmv`),
                currency: first.currency,
                from: formatDay(first.from, language),
                to: formatDay(first.to, language),
              })
            : '\u00a0'
        }
        actions={
          <>
            {first && first.currencies.length > 1 && (
              <Segmented
                label={t('currency')}
                value={first.currency}
                options={first.currencies.map((value) => ({ value, label: value }))}
                onChange={(currency) => change({ currency }, { replace: true })}
              />
            )}
            {first && <ExportButtons filter={filter as CreatorFilter} currency={first.currency} />}
            {mayWrite && (
              <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setMaking(true)}>
                {t('newCreator')}
              </Button>
            )}
          </>
        }
      >
        <FilterBar filters={filters} chosen={filter} onChange={(next) => change(next, { replace: true })} />
        {pages.isError ? (
          <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />
        ) : (
          <DataTable
            label={t('title')}
            columns={columns}
            rows={rows}
            rowId={({ creator }) => creator.id}
            rowLabel={({ creator }) => creator.name}
            sort={filter.sort ?? '-gmv'}
            onSort={(sort) => change({ sort }, { replace: true })}
            openId={openId}
            onOpen={show}
            {...(mayWrite && { selected: picked, onSelect: setPicked })}
            pending={pages.isPending}
            hasMore={pages.hasNextPage}
            loadingMore={pages.isFetchingNextPage}
            onMore={() => void pages.fetchNextPage()}
            empty={<NoCreators filtered={filtered} onClear={() => change(NOTHING_CHOSEN, { replace: true })} />}
          />
        )}
        <BulkBar rows={rows.filter(({ creator }) => picked.has(creator.id))} onClear={() => setPicked(new Set())} />
        {openId && (
          <CreatorSheet
            key={openId}
            id={openId}
            name={rows[at]?.creator.name}
            onClose={() => show(undefined)}
            onPrevious={rows[at - 1] && (() => show(rows[at - 1]))}
            onNext={rows[at + 1] && (() => show(rows[at + 1]))}
          />
        )}
        {making && <NewCreator onClose={() => setMaking(false)} onMade={(creator) => change({ creator })} />}
      </Page>
    </>
  )
}

const NOTHING_CHOSEN = {
  q: undefined,
  kind: undefined,
  creator_kind: undefined,
  tier_id: undefined,
  exclusive: undefined,
  from: undefined,
  to: undefined,
}

function useFilters(): readonly Filter[] {
  const t = useMessages(creatorMessages)
  const g = useMessages(gmvMessages)
  const k = useMessages(creatorKindMessages)
  const programs = useQuery(programsQuery)
  return [
    { kind: 'search', id: 'q', label: t('search') },
    { kind: 'choice', id: 'creator_kind', label: t('kind'), options: CREATOR_KINDS.map((value) => ({ value, label: k(value) })) },
    { kind: 'choice', id: 'tier_id', label: t('tier'), options: tierOptions(programs.data?.data ?? []) },
    {
      kind: 'choice',
      id: 'exclusive',
      label: t('exclusive'),
      options: [
        { value: 'true', label: t('exclusiveOnly') },
        { value: 'false', label: t('notExclusive') },
      ],
    },
    { kind: 'choice', id: 'kind', label: g('kind'), options: GMV_KINDS.map((value) => ({ value, label: g(value) })) },
    { kind: 'day', id: 'from', label: t('from') },
    { kind: 'day', id: 'to', label: t('to') },
  ]
}

function NoCreators({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const t = useMessages(creatorMessages)
  if (filtered) return <EmptyState title={t('noneFits')} action={<Button onClick={onClear}>{t('clear')}</Button>} />
  return <EmptyState title={t('none')} text={t('noneText')} action={<ButtonLink to="/imports">{t('importOrders')}</ButtonLink>} />
}
