import { Button } from '@mantine/core'
import { IconBox, IconDownload } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { formatDay } from '#shared/format'
import { download } from '../../api/download.ts'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { FilterBar, type Filter } from '../../ui/filter-bar.tsx'
import { Page } from '../../ui/page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { SideSheet } from '../../ui/side-sheet.tsx'
import { EmptyState, ErrorState } from '../../ui/states.tsx'
import { useShops } from '../orders/order-queries.ts'
import { stringifySearch } from '../search.ts'
import { useMay } from '../session.ts'
import { useSearchChange } from '../use-search-change.ts'
import { CatalogTabs } from './catalog-tabs.tsx'
import { catalogMessages } from './messages.ts'
import { ProductBulkBar } from './product-bulk-bar.tsx'
import { ProductDetails } from './product-details.tsx'
import { categoriesQuery, productsQuery, type ProductFilter, type ProductRow } from './queries.ts'
import { useProductColumns } from './use-product-columns.tsx'

const route = getRouteApi('/shell/products')
const NOTHING_CHOSEN = { q: undefined, shop_id: undefined, category: undefined, sold: undefined }

export function ProductsPage() {
  const t = useMessages(catalogMessages)
  const { language } = useLanguage()
  const { product: openId, ...filter } = route.useSearch()
  const change = useSearchChange<ReturnType<typeof route.useSearch>>()
  const mayWrite = useMay('catalog:write')
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const pages = useInfiniteQuery(productsQuery(filter as ProductFilter))
  const filters = useFilters()
  const first = pages.data?.pages[0]
  const columns = useProductColumns()
  const rows = pages.data?.pages.flatMap(({ data }) => data) ?? []
  const at = rows.findIndex(({ id }) => id === openId)
  const show = (row: ProductRow | undefined) => change({ product: row?.id }, { replace: openId !== undefined })
  const { sort: _, ...chosen } = filter
  return (
    <>
      <CatalogTabs />
      <Page
        title={t('products')}
        layout="fill"
        subtitle={
          first
            ? t('scope', { currency: first.currency, from: formatDay(first.from, language), to: formatDay(first.to, language) })
            : '\u00a0'
        }
        actions={
          <>
            {first && first.currencies.length > 1 && (
              <Segmented
                label={t('currency')}
                value={first.currency}
                options={first.currencies.map((value) => ({ value, label: value }))}
                onChange={(currency) => change({ currency, shop_id: undefined }, { replace: true })}
              />
            )}
            <Button
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
              onClick={() => void download(`/v1/products.csv${stringifySearch(chosen)}`, 'products.csv')}
            >
              {t('export')}
            </Button>
          </>
        }
      >
        <FilterBar filters={filters} chosen={filter} onChange={(next) => change(next, { replace: true })} />
        {pages.isError ? (
          <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />
        ) : (
          <DataTable
            label={t('products')}
            columns={columns}
            rows={rows}
            rowId={({ id }) => id}
            rowLabel={({ name }) => name}
            sort={filter.sort ?? '-gmv'}
            onSort={(sort) => change({ sort }, { replace: true })}
            openId={openId}
            onOpen={show}
            {...(mayWrite && { selected: picked, onSelect: setPicked })}
            pending={pages.isPending}
            hasMore={pages.hasNextPage}
            loadingMore={pages.isFetchingNextPage}
            onMore={() => void pages.fetchNextPage()}
            empty={
              <NoProducts
                filtered={Object.keys(NOTHING_CHOSEN).some((name) => filter[name as keyof typeof NOTHING_CHOSEN])}
                onClear={() => change(NOTHING_CHOSEN, { replace: true })}
              />
            }
          />
        )}
        <ProductBulkBar rows={rows.filter(({ id }) => picked.has(id))} onClear={() => setPicked(new Set())} />
        {openId && (
          <SideSheet
            key={openId}
            title={rows[at]?.name ?? t('product')}
            subtitle={rows[at]?.shop.name}
            pageHref={`/products/${openId}`}
            onClose={() => show(undefined)}
            onPrevious={rows[at - 1] && (() => show(rows[at - 1]))}
            onNext={at >= 0 && rows[at + 1] ? () => show(rows[at + 1]) : undefined}
          >
            <ProductDetails id={openId} />
          </SideSheet>
        )}
      </Page>
    </>
  )
}

function useFilters(): readonly Filter[] {
  const t = useMessages(catalogMessages)
  const shops = useShops()
  const categories = useQuery(categoriesQuery).data?.data ?? []
  return [
    { kind: 'search', id: 'q', label: t('search') },
    { kind: 'choice', id: 'shop_id', label: t('shop'), options: shops.map(({ id, name }) => ({ value: id, label: name })) },
    {
      kind: 'choice',
      id: 'category',
      label: t('category'),
      options: [
        { value: 'none', label: t('noCategory') },
        ...withUpper(categories.map(({ category }) => category)).map((value) => ({ value, label: value })),
      ],
    },
    {
      kind: 'choice',
      id: 'sold',
      label: t('sold'),
      options: [
        { value: 'true', label: t('soldYes') },
        { value: 'false', label: t('soldNo') },
      ],
    },
  ]
}

/** Categories with those above them: a filter by `Beauty` finds all below it. */
function withUpper(categories: readonly string[]): string[] {
  const all = categories.flatMap((path) => path.split(' > ').map((_, depth, levels) => levels.slice(0, depth + 1).join(' > ')))
  return [...new Set(all)].sort()
}

function NoProducts({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const t = useMessages(catalogMessages)
  if (filtered) return <EmptyState title={t('noneFits')} action={<Button onClick={onClear}>{t('clear')}</Button>} />
  return (
    <EmptyState
      icon={<IconBox size={20} aria-hidden />}
      title={t('none')}
      text={t('noneText')}
      action={<ButtonLink to="/imports">{t('importOrders')}</ButtonLink>}
    />
  )
}
