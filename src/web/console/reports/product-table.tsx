import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { formatNumber, formatPercent } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import type { Column } from '../../ui/data-table/column.ts'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { Delta, Money } from '../../ui/figures.tsx'
import { metricMessages } from '../field-messages.ts'
import { changeOf } from '../field.ts'
import { reportMessages } from './messages.ts'
import type { CurrencyReport, RowsSearch } from './report.ts'
import css from './reports.module.css'

type SoldProduct = CurrencyReport['products'][number]

const FIRST = 10

/** What sold best, by SKU; a figure opens the product's order lines. */
export function ProductTable({ section: { products }, rows }: { section: CurrencyReport; rows: RowsSearch }) {
  const t = useMessages(reportMessages)
  const navigate = useNavigate()
  const [all, setAll] = useState(false)
  const columns = useColumns(rows)
  if (products.length === 0) return null
  return (
    <section className={css.creators} aria-label={t('topSkus')}>
      <div className={css.creatorsHead}>
        <h2 className={css.heading}>{t('topSkus')}</h2>
        {products.length > FIRST && !all && (
          <Button variant="subtle" onClick={() => setAll(true)} data-no-print>
            {t('showAll', { count: products.length })}
          </Button>
        )}
      </div>
      <DataTable
        label={t('topSkus')}
        columns={columns}
        rows={all ? products : products.slice(0, FIRST)}
        rowId={({ product, sku }) => `${product.id} ${sku?.id ?? ''}`}
        rowLabel={({ product, sku }) => [product.name, sku?.name].filter(Boolean).join(', ')}
        onOpen={(row) => void navigate({ to: '/orders', search: searchOf(rows, row) })}
        empty={null}
      />
    </section>
  )
}

const searchOf = (rows: RowsSearch, { product, sku }: SoldProduct) => ({
  ...rows,
  product_id: product.id,
  ...(sku && { sku: sku.id }),
})

function useColumns(rows: RowsSearch): readonly Column<SoldProduct>[] {
  const t = useMessages(reportMessages)
  const m = useMessages(metricMessages)
  const { language } = useLanguage()
  return [
    {
      id: 'product',
      header: t('product'),
      width: 320,
      phone: 'title',
      cell: ({ product, sku }) => (
        <span title={product.name}>
          <span className={css.name}>{product.name}</span> <span className={css.dim}>{sku?.name ?? sku?.seller_sku ?? ''}</span>
        </span>
      ),
    },
    {
      id: 'gmv',
      header: m('gmv'),
      width: 104,
      align: 'end',
      phone: 'value',
      cell: (row) => (
        <Link to="/orders" search={searchOf(rows, row)} className={css.cell}>
          <Money value={row.gmv} form="compact" />
        </Link>
      ),
    },
    {
      id: 'share',
      header: t('share'),
      width: 76,
      align: 'end',
      phone: 'detail',
      cell: ({ share }) => (share === null ? '–' : formatPercent(Number(share), language)),
    },
    {
      id: 'change',
      header: m('change'),
      width: 92,
      align: 'end',
      phone: 'aside',
      cell: ({ gmv, gmv_before }) => <Delta ratio={changeOf(gmv, gmv_before)} />,
    },
    {
      id: 'items',
      header: m('items'),
      hint: m('itemsHint'),
      width: 96,
      align: 'end',
      cell: ({ items }) => formatNumber(items, language),
    },
    {
      id: 'orders',
      header: m('orders'),
      hint: m('ordersHint'),
      width: 80,
      align: 'end',
      cell: ({ orders }) => formatNumber(orders, language),
    },
    {
      id: 'refunds',
      header: m('refunds'),
      width: 98,
      align: 'end',
      cell: ({ refunds }) => <Money value={refunds} form="compact" />,
    },
  ]
}
