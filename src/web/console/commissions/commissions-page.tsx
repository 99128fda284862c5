import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMessages } from '../../messages/language.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { Page } from '../../ui/page.tsx'
import { EmptyState, ErrorState } from '../../ui/states.tsx'
import { ReckoningNotice } from '../reckonings/reckoning-notice.tsx'
import { useSearchChange } from '../use-search-change.ts'
import { CommissionTabs } from './commission-tabs.tsx'
import { CommissionSheet } from './commission-sheet.tsx'
import { CommissionTotals } from './commission-totals.tsx'
import { commissionsMessages } from './messages.ts'
import { commissionsQuery, type Commission, type CommissionFilter } from './queries.ts'
import { useCommissionColumns } from './use-commission-columns.tsx'
import { useCommissionFilters } from './use-commission-filters.ts'

const route = getRouteApi('/shell/commissions')

export function CommissionsPage() {
  const t = useMessages(commissionsMessages)
  const { commission: openId, sort, ...chosen } = route.useSearch()
  const change = useSearchChange<ReturnType<typeof route.useSearch>>()
  const filter = chosen as CommissionFilter
  const pages = useInfiniteQuery(commissionsQuery({ ...filter, ...(sort && { sort }) } as CommissionFilter))
  const rows = pages.data?.pages.flatMap(({ data }) => data) ?? []
  const filters = useCommissionFilters(chosen, rows)
  const columns = useCommissionColumns()
  const at = rows.findIndex(({ id }) => id === openId)
  const show = (row: Commission | undefined) => change({ commission: row?.id }, { replace: openId !== undefined })
  const names = Object.keys(chosen)
  const clear = () => change(Object.fromEntries(names.map((name) => [name, undefined])), { replace: true })
  return (
    <>
      <CommissionTabs />
      <Page title={t('title')} subtitle={t('note')} layout="fill">
        <ReckoningNotice />
        <FilterBar filters={filters} chosen={chosen} onChange={(next) => change(next, { replace: true })} />
        <CommissionTotals filter={filter} />
        {pages.isError ? (
          <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />
        ) : (
          <DataTable
            label={t('title')}
            columns={columns}
            rows={rows}
            rowId={({ id }) => id}
            rowLabel={({ order_id, creator }) => `${creator.name} ${order_id}`}
            sort={sort ?? '-ordered_at'}
            onSort={(next) => change({ sort: next }, { replace: true })}
            openId={openId}
            onOpen={show}
            pending={pages.isPending}
            hasMore={pages.hasNextPage}
            loadingMore={pages.isFetchingNextPage}
            onMore={() => void pages.fetchNextPage()}
            empty={
              names.some((name) => chosen[name as keyof typeof chosen]) ? (
                <EmptyState title={t('noneFits')} action={<Button onClick={clear}>{t('clear')}</Button>} />
              ) : (
                <EmptyState
                  title={t('none')}
                  text={t('noneText')}
                  action={<ButtonLink to="/imports">{t('importOrders')}</ButtonLink>}
                />
              )
            }
          />
        )}
        {openId && (
          <CommissionSheet
            key={openId}
            id={openId}
            onClose={() => show(undefined)}
            onPrevious={rows[at - 1] && (() => show(rows[at - 1]))}
            onNext={at >= 0 && rows[at + 1] ? () => show(rows[at + 1]) : undefined}
          />
        )}
      </Page>
    </>
  )
}
