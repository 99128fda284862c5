import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { formatNumber, formatPercent } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { readSort, type Column } from '../../ui/data-table/column.ts'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { Delta, Money } from '../../ui/figures.tsx'
import { contentMessages, metricMessages } from '../field-messages.ts'
import { changeOf } from '../field.ts'
import { TierBadge } from '../tier-badge.tsx'
import { reportMessages } from './messages.ts'
import type { CurrencyReport, ReportCreator, RowsSearch } from './report.ts'
import css from './reports.module.css'

/** As many as a page of paper holds; the rest on demand. */
const FIRST = 20

const KEYS: Readonly<Record<string, (row: ReportCreator) => number>> = {
  gmv: ({ gmv }) => Number(gmv.amount),
  change: ({ gmv, gmv_before }) => changeOf(gmv, gmv_before) ?? -Infinity,
  live: ({ live }) => Number(live.amount),
  orders: ({ orders }) => orders,
  ratio: ({ cost_ratio }) => Number(cost_ratio ?? 0),
}

/** The week of each creator who sold. */
export function CreatorTable({ section: { creators }, rows }: { section: CurrencyReport; rows: RowsSearch }) {
  const t = useMessages(reportMessages)
  const navigate = useNavigate()
  const [sort, setSort] = useState('-gmv')
  const [all, setAll] = useState(false)
  const columns = useColumns(rows)
  const { id = 'gmv', descending = true } = readSort(sort) ?? {}
  const key = KEYS[id]
  const sorted = key ? creators.toSorted((one, other) => (key(one) - key(other)) * (descending ? -1 : 1)) : creators
  const shown = all ? sorted : sorted.slice(0, FIRST)
  return (
    <section className={css.creators} aria-label={t('perCreator')}>
      <div className={css.creatorsHead}>
        <h2 className={css.heading}>{t('perCreator')}</h2>
        {creators.length > FIRST && !all && (
          <Button variant="subtle" onClick={() => setAll(true)} data-no-print>
            {t('showAll', { count: creators.length })}
          </Button>
        )}
      </div>
      <DataTable
        label={t('perCreator')}
        columns={columns}
        rows={shown}
        rowId={({ creator }) => creator.id}
        rowLabel={({ creator }) => creator.name}
        sort={sort}
        onSort={setSort}
        onOpen={({ creator }) => void navigate({ to: '/creators/$id', params: { id: creator.id } })}
        empty={null}
      />
    </section>
  )
}

function useColumns(rows: RowsSearch): readonly Column<ReportCreator>[] {
  const t = useMessages(reportMessages)
  const m = useMessages(metricMessages)
  const c = useMessages(contentMessages)
  const { language } = useLanguage()
  const ofContent = (id: 'live' | 'video' | 'showcase'): Column<ReportCreator> => ({
    id,
    header: c(id),
    width: 98,
    align: 'end',
    sortable: id === 'live',
    cell: (row) => <Money value={row[id]} form="compact" />,
  })
  const commission = (payer: 'platform' | 'brand'): Column<ReportCreator> => ({
    id: payer,
    header: m(`${payer}Short`),
    hint: m(`${payer}CommissionHint`),
    width: 104,
    align: 'end',
    cell: (row) => (
      <Link to="/commissions" search={{ ...rows, payer, creator_id: row.creator.id }} className={css.cell}>
        <Money value={row[`${payer}_commission`]} form="compact" />
      </Link>
    ),
  })
  return [
    {
      id: 'name',
      header: t('creator'),
      width: 156,
      phone: 'title',
      cell: ({ creator }) => <span className={css.name}>{creator.name}</span>,
    },
    { id: 'tier', header: t('tier'), width: 92, phone: 'detail', cell: ({ tier }) => <TierBadge tier={tier} /> },
    {
      id: 'gmv',
      header: m('gmv'),
      width: 96,
      align: 'end',
      sortable: true,
      phone: 'value',
      cell: ({ creator, gmv }) => (
        <Link to="/orders" search={{ ...rows, creator_id: creator.id }} className={css.cell}>
          <Money value={gmv} form="compact" />
        </Link>
      ),
    },
    {
      id: 'change',
      header: m('change'),
      width: 92,
      align: 'end',
      sortable: true,
      phone: 'aside',
      cell: ({ gmv, gmv_before }) => <Delta ratio={changeOf(gmv, gmv_before)} />,
    },
    ofContent('live'),
    ofContent('video'),
    ofContent('showcase'),
    {
      id: 'orders',
      header: m('orders'),
      width: 76,
      align: 'end',
      sortable: true,
      cell: ({ orders }) => formatNumber(orders, language),
    },
    {
      id: 'refunds',
      header: m('refunds'),
      width: 98,
      align: 'end',
      cell: ({ refunds }) => <Money value={refunds} form="compact" />,
    },
    commission('platform'),
    commission('brand'),
    {
      id: 'ratio',
      header: m('costRatio'),
      hint: m('costRatioHint'),
      width: 92,
      align: 'end',
      cell: ({ cost_ratio }) => (cost_ratio === null ? '–' : formatPercent(Number(cost_ratio), language)),
    },
  ]
}
