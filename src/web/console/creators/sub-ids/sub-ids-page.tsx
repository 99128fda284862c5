import { Button } from '@mantine/core'
import { IconClipboardText, IconTags } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { formatDay, formatNumber } from '#shared/format'
import { api, read } from '../../../api/client.ts'
import { useLanguage, useMessages } from '../../../messages/language.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { Money } from '../../../ui/figures.tsx'
import { FilterBar, type Filter } from '../../../ui/filter-bar.tsx'
import { Page } from '../../../ui/page.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { SelectionBar } from '../../../ui/selection-bar.tsx'
import { EmptyState, ErrorState } from '../../../ui/states.tsx'
import { metricMessages } from '../../field-messages.ts'
import { useMay } from '../../session.ts'
import { useSearchChange } from '../../use-search-change.ts'
import { CreatorTabs } from '../creator-tabs.tsx'
import { PLATFORM_NAMES } from '../platforms.ts'
import { ChooseCreator } from './choose-creator.tsx'
import { subIdMessages } from './messages.ts'
import { PastePairs } from './paste-pairs.tsx'
import { useMap, type Mapped, type SubId, type Unmapped } from './use-map.ts'

const route = getRouteApi('/shell/creators/sub-ids')
const keyOf = ({ platform, account, position, value }: SubId) => `${platform} ${account} ${position} ${value}`

/** Whose sales the sub-ids of affiliate accounts mean: those nobody's yet with what hangs on each, and those that are known. */
export function SubIdsPage() {
  const t = useMessages(subIdMessages)
  const { account, q, show = 'unmapped' } = route.useSearch()
  const change = useSearchChange<ReturnType<typeof route.useSearch>>()
  const mayWrite = useMay('creators:write')
  const [pasting, setPasting] = useState(false)
  const unmapped = useQuery({ queryKey: ['sub-ids', 'unmapped'], queryFn: () => read(api.GET('/v1/sub-ids/unmapped')) })
  const mapped = useQuery({ queryKey: ['sub-ids', 'mapped'], queryFn: () => read(api.GET('/v1/sub-ids')) })
  const asked = show === 'mapped' ? mapped : unmapped
  const everything: readonly SubId[] = [...(unmapped.data?.data ?? []), ...(mapped.data?.data ?? [])]
  const accounts = [...new Map(everything.map((one) => [`${one.platform} ${one.account}`, one])).values()]
  const fits = (one: SubId) => (!account || one.account === account) && (!q || one.value.toLowerCase().includes(q.toLowerCase()))
  const filters: Filter[] = [{ kind: 'search', id: 'q', label: t('search') }]
  if (accounts.length > 1)
    filters.push({
      kind: 'choice',
      id: 'account',
      label: t('account'),
      options: accounts.map((one) => ({ value: one.account, label: `@${one.account} · ${PLATFORM_NAMES[one.platform]}` })),
    })
  return (
    <>
      <CreatorTabs />
      <Page
        title={t('title')}
        subtitle={
          unmapped.data?.lines ? t('known', { mapped: unmapped.data.mapped_lines, lines: unmapped.data.lines }) : t('note')
        }
        layout="fill"
        actions={
          <>
            <Segmented
              label={t('show')}
              value={show}
              options={(['unmapped', 'mapped'] as const).map((value) => ({ value, label: t(value) }))}
              onChange={(next) => change({ show: next === 'unmapped' ? undefined : next })}
            />
            {mayWrite && accounts.length > 0 && (
              <Button
                variant="default"
                leftSection={<IconClipboardText size={16} aria-hidden />}
                onClick={() => setPasting(true)}
              >
                {t('paste')}
              </Button>
            )}
          </>
        }
      >
        {everything.length > 0 && (
          <FilterBar filters={filters} chosen={{ account, q }} onChange={(next) => change(next, { replace: true })} />
        )}
        {asked.isError ? (
          <ErrorState error={asked.error} onRetry={() => void asked.refetch()} />
        ) : show === 'mapped' ? (
          <MappedTable rows={(mapped.data?.data ?? []).filter(fits)} pending={mapped.isPending} mayWrite={mayWrite} />
        ) : (
          <UnmappedTable rows={(unmapped.data?.data ?? []).filter(fits)} pending={unmapped.isPending} mayWrite={mayWrite} />
        )}
        {pasting && <PastePairs accounts={accounts} onClose={() => setPasting(false)} />}
      </Page>
    </>
  )
}

type TableProps<Row> = { readonly rows: readonly Row[]; readonly pending: boolean; readonly mayWrite: boolean }

function useKeyColumns() {
  const t = useMessages(subIdMessages)
  return [
    { id: 'value', header: t('value'), phone: 'title' as const, cell: ({ value }: SubId) => <span title={value}>{value}</span> },
    { id: 'position', header: t('position'), hint: t('positionHint'), width: 88, cell: ({ position }: SubId) => position },
    {
      id: 'account',
      header: t('account'),
      width: 200,
      phone: 'detail' as const,
      cell: ({ account, platform }: SubId) => `@${account} · ${PLATFORM_NAMES[platform]}`,
    },
  ]
}

function UnmappedTable({ rows, pending, mayWrite }: TableProps<Unmapped>) {
  const t = useMessages(subIdMessages)
  const m = useMessages(metricMessages)
  const { language } = useLanguage()
  const keys = useKeyColumns()
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [mapping, setMapping] = useState<readonly SubId[] | null>(null)
  const chosen = rows.filter((row) => picked.has(keyOf(row)))
  const oneAccount = new Set(chosen.map(({ platform, account }) => `${platform} ${account}`)).size === 1
  return (
    <>
      <DataTable
        label={t('unmapped')}
        columns={[
          ...keys,
          { id: 'lines', header: t('lines'), width: 80, align: 'end', cell: ({ lines }) => formatNumber(lines, language) },
          {
            id: 'gmv',
            header: m('gmv'),
            hint: t('gmvHint'),
            width: 140,
            align: 'end',
            phone: 'value',
            cell: ({ gmv }) => <Money value={gmv} />,
          },
          { id: 'last', header: t('last'), width: 120, cell: ({ last_day }) => formatDay(last_day, language) },
          ...(mayWrite
            ? [
                {
                  id: 'map',
                  header: t('choose'),
                  width: 96,
                  phone: 'aside' as const,
                  cell: (row: Unmapped) => (
                    <Button
                      size="compact-sm"
                      variant="default"
                      onClick={() => setMapping([row])}
                      aria-label={`${t('choose')} ${row.value}`}
                    >
                      {t('choose')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
        rows={rows}
        rowId={keyOf}
        rowLabel={({ value }) => value}
        {...(mayWrite && { selected: picked, onSelect: setPicked, onOpen: (row: Unmapped) => setMapping([row]) })}
        pending={pending}
        empty={<EmptyState icon={<IconTags size={20} aria-hidden />} title={t('noneTitle')} text={t('noneText')} />}
      />
      <SelectionBar count={chosen.length} onClear={() => setPicked(new Set())}>
        <Button variant="default" disabled={!oneAccount} onClick={() => setMapping(chosen)}>
          {t('choose')}
        </Button>
      </SelectionBar>
      {mapping && <ChooseCreator subIds={mapping} onClose={() => setMapping(null)} onMapped={() => setPicked(new Set())} />}
    </>
  )
}

function MappedTable({ rows, pending, mayWrite }: TableProps<Mapped>) {
  const t = useMessages(subIdMessages)
  const keys = useKeyColumns()
  const map = useMap()
  return (
    <DataTable
      label={t('mapped')}
      columns={[
        ...keys,
        {
          id: 'creator',
          header: t('creator'),
          width: 220,
          phone: 'value',
          cell: ({ creator }) => (
            <Link to="/creators/$id" params={{ id: creator.id }}>
              {creator.name}
            </Link>
          ),
        },
        ...(mayWrite
          ? [
              {
                id: 'unmap',
                header: t('unmap'),
                width: 104,
                phone: 'aside' as const,
                cell: (row: Mapped) => (
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={`${t('unmap')} ${row.value}`}
                    onClick={() => map.mutate({ account: row, mapped: [{ ...row, to: null }] })}
                  >
                    {t('unmap')}
                  </Button>
                ),
              },
            ]
          : []),
      ]}
      rows={rows}
      rowId={keyOf}
      rowLabel={({ value }) => value}
      pending={pending}
      empty={<EmptyState icon={<IconTags size={20} aria-hidden />} title={t('noneMapped')} text={t('noneText')} />}
    />
  )
}
