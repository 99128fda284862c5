import { Button } from '@mantine/core'
import { IconPackage } from '@tabler/icons-react'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { api, read } from '../../api/client.ts'
import { useMessages } from '../../messages/language.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { Page } from '../../ui/page.tsx'
import { SideSheet } from '../../ui/side-sheet.tsx'
import { EmptyState, ErrorState } from '../../ui/states.tsx'
import { useMay } from '../session.ts'
import { useSearchChange } from '../use-search-change.ts'
import { orderMessages } from './messages.ts'
import { useOrderColumns } from './order-columns.tsx'
import { OrderDetail } from './order-detail.tsx'
import { FILTER_NAMES } from './filter-names.ts'
import { toFilter, useOrderFilters } from './order-filters.ts'
import { useZoneOf, type OrderLine, type OrderQuery } from './order-queries.ts'
import { OrderTotals } from './order-totals.tsx'
import css from './orders.module.css'

const route = getRouteApi('/shell/orders')
const NEWEST_FIRST = '-ordered_at'

export function OrdersPage() {
  const t = useMessages(orderMessages)
  const { line: openId, sort, ...search } = route.useSearch()
  const change = useSearchChange<ReturnType<typeof route.useSearch>>()
  const filter = toFilter(search)
  const query: OrderQuery = { ...filter, sort: (sort ?? NEWEST_FIRST) as OrderQuery['sort'] & string }

  const pages = useInfiniteQuery({
    queryKey: ['orders', 'list', query],
    queryFn: ({ pageParam }) =>
      read(api.GET('/v1/orders', { params: { query: { limit: 100, ...query, ...(pageParam && { cursor: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor,
    placeholderData: keepPreviousData,
  })
  const sums = useQuery({
    queryKey: ['orders', 'sums', filter],
    queryFn: () => read(api.GET('/v1/orders/summary', { params: { query: filter } })),
    placeholderData: keepPreviousData,
  }).data?.data

  const rows = pages.data?.pages.flatMap(({ data }) => data) ?? []
  const zoneOf = useZoneOf()
  const columns = useOrderColumns(sums?.length === 1 ? sums[0]!.currency : undefined, zoneOf)
  const filters = useOrderFilters(
    search,
    sums?.map(({ currency }) => currency) ?? [],
    pages.isPlaceholderData ? undefined : rows[0],
  )
  const clear = () => change(Object.fromEntries(FILTER_NAMES.map((name) => [name, undefined])))

  const shown = rows.findIndex(({ id }) => id === openId)
  const show = (row: OrderLine | undefined) => change({ line: row?.id }, { replace: openId !== undefined })
  const open = rows[shown]
  return (
    <Page title={t('title')} subtitle={t('note')} layout="fill">
      <FilterBar filters={filters} chosen={search} onChange={(next) => change(next, { replace: true })} />
      {!pages.isError && <OrderTotals sums={sums} onCurrency={(currency) => change({ currency })} />}
      {pages.isError ? (
        <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />
      ) : (
        <div className={css.table} data-stale={pages.isPlaceholderData || undefined}>
          <DataTable
            label={t('title')}
            columns={columns}
            rows={rows}
            rowId={({ id }) => id}
            rowLabel={({ order_id }) => order_id}
            sort={sort ?? NEWEST_FIRST}
            onSort={(next) => change({ sort: next === NEWEST_FIRST ? undefined : next }, { replace: true })}
            openId={openId}
            onOpen={show}
            pending={pages.isPending}
            hasMore={pages.hasNextPage}
            loadingMore={pages.isFetchingNextPage}
            onMore={() => void pages.fetchNextPage()}
            empty={<NoOrders filtered={Object.keys(filter).length > 0} onClear={clear} />}
          />
        </div>
      )}
      {openId && (
        <SideSheet
          title={open?.order_id ?? t('line')}
          subtitle={open?.product.name}
          pageHref={`/orders/${openId}`}
          onClose={() => show(undefined)}
          onPrevious={rows[shown - 1] && (() => show(rows[shown - 1]))}
          onNext={shown >= 0 && rows[shown + 1] ? () => show(rows[shown + 1]) : undefined}
        >
          <OrderDetail key={openId} id={openId} known={open} />
        </SideSheet>
      )}
    </Page>
  )
}

function NoOrders({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const t = useMessages(orderMessages)
  const mayImport = useMay('imports:write')
  if (filtered)
    return (
      <EmptyState
        title={t('noneFit')}
        action={
          <Button variant="default" onClick={onClear}>
            {t('clear')}
          </Button>
        }
      />
    )
  return (
    <EmptyState
      icon={<IconPackage size={20} aria-hidden />}
      title={t('noneTitle')}
      text={t('noneText')}
      action={mayImport && <ButtonLink to="/imports">{t('importFile')}</ButtonLink>}
    />
  )
}
