import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { api, read } from '../../../api/client.ts'
import { useMessages } from '../../../messages/language.tsx'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { FilterBar, type Filter } from '../../../ui/filter-bar.tsx'
import { Page } from '../../../ui/page.tsx'
import { EmptyState, ErrorState } from '../../../ui/states.tsx'
import { useMay } from '../../session.ts'
import { useSearchChange } from '../../use-search-change.ts'
import { ProgrammeTabs } from '../programme-tabs.tsx'
import { planKindMessages, planMessages } from './messages.ts'
import { PlanForm } from './plan-form.tsx'
import { PlanSheet } from './plan-sheet.tsx'
import css from './plans.module.css'
import { Proposals } from './proposals.tsx'
import { PLAN_KINDS, plansQuery, type PlanFilter, type PlanSummary } from './queries.ts'
import { usePlanColumns } from './use-plan-columns.tsx'

const route = getRouteApi('/shell/programme/plans')
const STATES = ['running', 'upcoming', 'ended'] as const

/** What the marketplaces pay creators by, mirrored: not ours to pay, but ours to check. */
export function PlansPage() {
  const t = useMessages(planMessages)
  const k = useMessages(planKindMessages)
  const mayWrite = useMay('programs:write')
  const { plan: openId, ...chosen } = route.useSearch()
  const change = useSearchChange<ReturnType<typeof route.useSearch>>()
  const [adding, setAdding] = useState(false)
  const pages = useInfiniteQuery(plansQuery(chosen as PlanFilter))
  const rows = pages.data?.pages.flatMap(({ data }) => data) ?? []
  const columns = usePlanColumns()
  const shops = useQuery({ queryKey: ['shops'], queryFn: () => read(api.GET('/v1/shops')), staleTime: 5 * 60_000 })
  const own = (shops.data?.data ?? []).filter(({ kind }) => kind === 'own')
  const show = (row: PlanSummary | undefined) => change({ plan: row?.id }, { replace: openId !== undefined })
  const at = rows.findIndex(({ id }) => id === openId)
  const isFiltered = Object.values(chosen).some(Boolean)
  const filters: Filter[] = [
    { kind: 'choice', id: 'kind', label: t('kind'), options: PLAN_KINDS.map((value) => ({ value, label: k(value) })) },
    { kind: 'choice', id: 'state', label: t('state'), options: STATES.map((value) => ({ value, label: t(value) })) },
    ...(own.length > 1
      ? [
          {
            kind: 'choice' as const,
            id: 'shop_id',
            label: t('shop'),
            options: own.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]
      : []),
  ]
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
      {t('add')}
    </Button>
  )
  return (
    <>
      <ProgrammeTabs />
      <Page
        title={t('title')}
        subtitle={t('note')}
        layout="fill"
        actions={
          <>
            <ButtonLink variant="default" to="/commissions/differences">
              {t('seeDifferences')}
            </ButtonLink>
            {mayWrite && add}
          </>
        }
      >
        <p className={css.who}>{t('who')}</p>
        <FilterBar filters={filters} chosen={chosen} onChange={(next) => change(next, { replace: true })} />
        {mayWrite && <Proposals />}
        {pages.isError ? (
          <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />
        ) : (
          <DataTable
            label={t('title')}
            columns={columns}
            rows={rows}
            rowId={({ id }) => id}
            rowLabel={({ name }) => name}
            openId={openId}
            onOpen={show}
            pending={pages.isPending}
            hasMore={pages.hasNextPage}
            loadingMore={pages.isFetchingNextPage}
            onMore={() => void pages.fetchNextPage()}
            empty={
              isFiltered ? (
                <EmptyState
                  title={t('noneFits')}
                  action={
                    <Button
                      onClick={() => change({ kind: undefined, state: undefined, shop_id: undefined, program_id: undefined })}
                    >
                      {t('clear')}
                    </Button>
                  }
                />
              ) : (
                <EmptyState title={t('none')} text={t('noneText')} action={mayWrite && add} />
              )
            }
          />
        )}
        {adding && <PlanForm shops={own} onClose={() => setAdding(false)} onMade={(id) => change({ plan: id })} />}
        {openId && (
          <PlanSheet
            key={openId}
            id={openId}
            mayWrite={mayWrite}
            onClose={() => show(undefined)}
            onPrevious={rows[at - 1] && (() => show(rows[at - 1]))}
            onNext={at >= 0 && rows[at + 1] ? () => show(rows[at + 1]) : undefined}
          />
        )}
      </Page>
    </>
  )
}
