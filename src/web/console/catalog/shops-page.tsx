import { Button, Select, TextInput } from '@mantine/core'
import { IconBuildingStore } from '@tabler/icons-react'
import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { api, read } from '../../api/client.ts'
import type { components } from '../../api/types.d.ts'
import { useMessages } from '../../messages/language.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import type { Column } from '../../ui/data-table/column.ts'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FilterBar, type Filter } from '../../ui/filter-bar.tsx'
import { Page } from '../../ui/page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SelectionBar } from '../../ui/selection-bar.tsx'
import { EmptyState, ErrorState } from '../../ui/states.tsx'
import { useMay } from '../session.ts'
import { ZONES } from '../settings/zones.ts'
import { FormFailure } from '../sign-in/door.tsx'
import { useDone, useProblemText } from '../use-changes.ts'
import { useSearchChange } from '../use-search-change.ts'
import { CatalogTabs } from './catalog-tabs.tsx'
import css from './catalog.module.css'
import { CHANNELS, useChannelName } from './channels.ts'
import { MergeInto } from './merge-into.tsx'
import { catalogMessages } from './messages.ts'
import { shopsQuery, type Shop, type ShopFilter } from './queries.ts'

const route = getRouteApi('/shell/products/shops')

export function ShopsPage() {
  const t = useMessages(catalogMessages)
  const filter = route.useSearch()
  const change = useSearchChange<typeof filter>()
  const mayWrite = useMay('catalog:write')
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [editing, setEditing] = useState<Shop | null>(null)
  const pages = useInfiniteQuery(shopsQuery(filter as ShopFilter))
  const rows = pages.data?.pages.flatMap(({ data }) => data) ?? []
  const filters = useFilters()
  const columns = useColumns()
  const clear = () => change({ q: undefined, kind: undefined, channel: undefined }, { replace: true })
  return (
    <>
      <CatalogTabs />
      <Page title={t('shops')} layout="fill">
        <FilterBar filters={filters} chosen={filter} onChange={(next) => change(next, { replace: true })} />
        {pages.isError ? (
          <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />
        ) : (
          <DataTable
            label={t('shops')}
            columns={columns}
            rows={rows}
            rowId={({ id }) => id}
            rowLabel={({ name }) => name}
            {...(mayWrite && { selected: picked, onSelect: setPicked, onOpen: setEditing })}
            pending={pages.isPending}
            hasMore={pages.hasNextPage}
            loadingMore={pages.isFetchingNextPage}
            onMore={() => void pages.fetchNextPage()}
            empty={
              filter.q || filter.kind || filter.channel ? (
                <EmptyState title={t('noShopFits')} action={<Button onClick={clear}>{t('clear')}</Button>} />
              ) : (
                <EmptyState
                  icon={<IconBuildingStore size={20} aria-hidden />}
                  title={t('noShops')}
                  text={t('noShopsText')}
                  action={<ButtonLink to="/imports">{t('importOrders')}</ButtonLink>}
                />
              )
            }
          />
        )}
        <ShopBulkBar rows={rows.filter(({ id }) => picked.has(id))} onClear={() => setPicked(new Set())} />
        {editing && <EditShop shop={editing} onClose={() => setEditing(null)} />}
      </Page>
    </>
  )
}

function useFilters(): readonly Filter[] {
  const t = useMessages(catalogMessages)
  const channelName = useChannelName()
  return [
    { kind: 'search', id: 'q', label: t('searchShop') },
    {
      kind: 'choice',
      id: 'kind',
      label: t('kind'),
      options: [
        { value: 'own', label: t('own') },
        { value: 'merchant', label: t('merchant') },
      ],
    },
    {
      kind: 'choice',
      id: 'channel',
      label: t('channel'),
      options: CHANNELS.map((value) => ({ value, label: channelName(value) })),
    },
  ]
}

function useColumns(): readonly Column<Shop>[] {
  const t = useMessages(catalogMessages)
  const channelName = useChannelName()
  return [
    {
      id: 'name',
      header: t('shop'),
      phone: 'title',
      cell: ({ name }) => (
        <span className={css.name} title={name}>
          {name}
        </span>
      ),
    },
    { id: 'kind', header: t('kind'), hint: t('kindHint'), width: 140, phone: 'aside', cell: ({ kind }) => t(kind) },
    { id: 'channel', header: t('channel'), width: 140, phone: 'detail', cell: ({ channel }) => channelName(channel) },
    { id: 'currency', header: t('currency'), width: 96, phone: 'value', cell: ({ currency }) => currency },
    { id: 'zone', header: t('zone'), hint: t('zoneNote'), width: 180, cell: ({ zone }) => zone },
    {
      id: 'products',
      header: t('seeProducts'),
      width: 180,
      cell: ({ id, name, currency }) => (
        <ButtonLink
          size="compact-sm"
          variant="default"
          to="/products"
          search={{ shop_id: id, currency }}
          aria-label={`${t('seeProducts')}: ${name}`}
        >
          {t('seeProducts')}
        </ButtonLink>
      ),
    },
  ]
}

function ShopBulkBar({ rows, onClear }: { rows: readonly Shop[]; onClear: () => void }) {
  const t = useMessages(catalogMessages)
  const channelName = useChannelName()
  const [merging, setMerging] = useState(false)
  const alike = rows.length > 1 && new Set(rows.map(({ channel, currency }) => `${channel} ${currency}`)).size === 1
  return (
    <>
      <SelectionBar count={rows.length} onClear={onClear}>
        <Button
          variant="default"
          disabled={!alike}
          title={alike ? undefined : t('otherChannels')}
          onClick={() => setMerging(true)}
        >
          {t('merge')}
        </Button>
      </SelectionBar>
      {merging && (
        <MergeInto
          title={t('mergeShops', { count: rows.length })}
          note={t('mergeShopsNote')}
          choices={rows.map(({ id, name, channel, kind }) => ({ id, name, detail: `${channelName(channel)} · ${t(kind)}` }))}
          merge={(body) => read(api.POST('/v1/shops/merge', { body }))}
          said={(name) => t('shopsMerged', { count: rows.length, name })}
          onClose={() => setMerging(false)}
          onMerged={onClear}
        />
      )}
    </>
  )
}

function EditShop({ shop, onClose }: { shop: Shop; onClose: () => void }) {
  const t = useMessages(catalogMessages)
  const done = useDone()
  const problemText = useProblemText()
  const [name, setName] = useState(shop.name)
  const [kind, setKind] = useState(shop.kind)
  const [zone, setZone] = useState(shop.zone)
  const save = useMutation({
    mutationFn: (edit: components['schemas']['ShopEdit']) =>
      read(
        api.PATCH('/v1/shops/{id}', {
          params: { path: { id: shop.id } },
          headers: { 'If-Match': `"${shop.version}"` },
          body: edit,
        }),
      ),
    onSuccess: ({ change_id }) => {
      onClose()
      return done(t('saved'), change_id)
    },
    meta: { shown: true },
  })
  return (
    <Dialog title={t('editShop')} onClose={onClose}>
      <form className={css.form} action={() => save.mutate({ name: name.trim(), kind, zone })}>
        <TextInput
          label={t('name')}
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.currentTarget.value)}
          required
          withAsterisk={false}
          data-autofocus
        />
        <div className={css.field}>
          <span className={css.label}>{t('kind')}</span>
          <Segmented
            label={t('kind')}
            value={kind}
            options={(['own', 'merchant'] as const).map((value) => ({ value, label: t(value) }))}
            onChange={setKind}
          />
          <span className={css.quiet}>{t('kindHint')}</span>
        </div>
        <Select
          label={t('zone')}
          description={t('zoneNote')}
          data={ZONES.includes(zone) ? ZONES : [zone, ...ZONES]}
          value={zone}
          onChange={(next) => next && setZone(next)}
          searchable
          limit={60}
        />
        {save.isError && <FormFailure>{problemText(save.error)}</FormFailure>}
        <Button type="submit" disabled={!name.trim()} loading={save.isPending}>
          {t('save')}
        </Button>
      </form>
    </Dialog>
  )
}
