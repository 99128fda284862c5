import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { formatNumber } from '#shared/format'
import { api, read } from '../../../api/client.ts'
import { download } from '../../../api/download.ts'
import { useLanguage, useMessages } from '../../../messages/language.tsx'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { FilterBar, type Filter } from '../../../ui/filter-bar.tsx'
import { Page } from '../../../ui/page.tsx'
import { EmptyState, ErrorState } from '../../../ui/states.tsx'
import { planQuery } from '../../programme/plans/queries.ts'
import { programsQuery } from '../../programs-query.ts'
import { stringifySearch } from '../../search.ts'
import { useSearchChange } from '../../use-search-change.ts'
import { CommissionSheet } from '../commission-sheet.tsx'
import { CommissionTabs } from '../commission-tabs.tsx'
import { CauseSums } from './cause-sums.tsx'
import { causeMessages, differenceMessages } from './messages.ts'
import { CAUSES, differencesQuery, type Difference, type DifferenceFilter } from './queries.ts'
import { useDifferenceColumns } from './use-difference-columns.tsx'

const route = getRouteApi('/shell/commissions/differences')

/** Where what the marketplaces report is not what our plans say: by cause, then line by line, to claim with. */
export function DifferencesPage() {
  const t = useMessages(differenceMessages)
  const { commission: openId, sort, ...chosen } = route.useSearch()
  const change = useSearchChange<ReturnType<typeof route.useSearch>>()
  const filter = chosen as DifferenceFilter
  const pages = useInfiniteQuery(differencesQuery({ ...filter, ...(sort && { sort }) } as DifferenceFilter))
  const rows = pages.data?.pages.flatMap(({ data }) => data) ?? []
  const filters = useFilters(chosen, rows[0])
  const columns = useDifferenceColumns()
  const save = useMutation({
    mutationFn: () => download(`/v1/commissions/differences.csv${stringifySearch(chosen)}`, 'commission-differences.csv'),
  })
  const at = rows.findIndex(({ commission_id }) => commission_id === openId)
  const show = (row: Difference | undefined) => change({ commission: row?.commission_id }, { replace: openId !== undefined })
  const names = Object.keys(chosen)
  const clear = () => change(Object.fromEntries(names.map((name) => [name, undefined])), { replace: true })
  return (
    <>
      <CommissionTabs />
      <Page
        title={t('title')}
        subtitle={t('note')}
        layout="fill"
        actions={
          rows.length > 0 && (
            <Button
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
              onClick={() => save.mutate()}
              loading={save.isPending}
            >
              {t('claim')}
            </Button>
          )
        }
      >
        <FilterBar filters={filters} chosen={chosen} onChange={(next) => change(next, { replace: true })} />
        <CauseSums filter={filter} />
        {pages.isError ? (
          <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />
        ) : (
          <DataTable
            label={t('title')}
            columns={columns}
            rows={rows}
            rowId={({ commission_id }) => commission_id}
            rowLabel={({ order_id, creator }) => `${creator.name} ${order_id}`}
            sort={sort ?? '-size'}
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
                  action={<ButtonLink to="/programme/plans">{t('seePlans')}</ButtonLink>}
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

/** The chips. A creator and a plan are chosen by links and by rows; here they can be taken off. */
function useFilters(chosen: Readonly<Record<string, string | undefined>>, first: Difference | undefined): readonly Filter[] {
  const t = useMessages(differenceMessages)
  const c = useMessages(causeMessages)
  const { language } = useLanguage()
  const programs = useQuery(programsQuery).data?.data ?? []
  const shops = useQuery({ queryKey: ['shops'], queryFn: () => read(api.GET('/v1/shops')), staleTime: 5 * 60_000 })
  const plan = useQuery({ ...planQuery(chosen['plan_id'] ?? ''), enabled: chosen['plan_id'] !== undefined })
  const own = (shops.data?.data ?? []).filter(({ kind }) => kind === 'own')
  const currencies = [...new Set(own.map(({ currency }) => currency))].sort()
  const options = (named: readonly { id: string; name: string }[]) => named.map(({ id, name }) => ({ value: id, label: name }))
  return [
    { kind: 'choice', id: 'cause', label: t('cause'), options: CAUSES.map((value) => ({ value, label: c(value) })) },
    ...(own.length > 1 ? [{ kind: 'choice' as const, id: 'shop_id', label: t('shop'), options: options(own) }] : []),
    ...(programs.length > 1
      ? [{ kind: 'choice' as const, id: 'program_id', label: t('programme'), options: options(programs), rare: true }]
      : []),
    ...(currencies.length > 1
      ? [
          {
            kind: 'choice' as const,
            id: 'currency',
            label: t('currency'),
            options: currencies.map((value) => ({ value, label: value })),
          },
        ]
      : []),
    {
      kind: 'choice',
      id: 'min',
      label: t('least'),
      rare: true,
      options: ['1000', '10000', '50000', '100000'].map((value) => ({ value, label: formatNumber(Number(value), language) })),
    },
    { kind: 'day', id: 'from', label: t('from') },
    { kind: 'day', id: 'to', label: t('to') },
    { kind: 'given', id: 'creator_id', label: t('creator'), chosen: first?.creator.name },
    { kind: 'given', id: 'plan_id', label: t('plan'), chosen: plan.data?.name },
  ]
}
