import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatDay, formatInstant, formatNumber, formatPercent } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { readSort, type Column } from '../../ui/data-table/column.ts'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { Money } from '../../ui/figures.tsx'
import { Section } from '../../ui/page.tsx'
import { metricMessages } from '../field-messages.ts'
import { useMay, useWorkspace } from '../session.ts'
import { LiveSheet } from './live-sheet.tsx'
import { reportMessages } from './messages.ts'
import type { CurrencyReport, Live } from './report.ts'
import css from './reports.module.css'

const FIRST = 10

const KEYS: Readonly<Record<string, (live: Live) => number>> = {
  gmv: ({ gmv }) => Number(gmv?.amount ?? -1),
  start: ({ started_at, day }) => Date.parse(started_at ?? day),
  hours: ({ hours }) => Number(hours ?? -1),
  gmv_per_hour: ({ gmv_per_hour }) => Number(gmv_per_hour?.amount ?? -1),
  views: ({ views }) => views ?? -1,
}

type LivesTableProps = {
  readonly section: CurrencyReport
  readonly openId: string | undefined
  readonly onOpen: (id: string | undefined) => void
}

/** The lives of the period, each opening what the marketplace reports of it. */
export function LivesTable({ section: { lives }, openId, onOpen }: LivesTableProps) {
  const t = useMessages(reportMessages)
  const m = useMessages(metricMessages)
  const mayImport = useMay('imports:write')
  const [sort, setSort] = useState('-gmv')
  const [all, setAll] = useState(false)
  const columns = useColumns(lives.some(({ title }) => title !== null))
  if (lives.length === 0)
    return (
      <Section
        title={m('lives')}
        note={t('noLives')}
        actions={mayImport && <ButtonLink to="/imports">{t('importLives')}</ButtonLink>}
      >
        {null}
      </Section>
    )
  const { id = 'gmv', descending = true } = readSort(sort) ?? {}
  const key = KEYS[id] ?? KEYS.gmv!
  const sorted = lives.toSorted((one, other) => (key(one) - key(other)) * (descending ? -1 : 1))
  const shown = all ? sorted : sorted.slice(0, FIRST)
  const at = shown.findIndex((live) => live.id === openId)
  const open = lives.find((live) => live.id === openId)
  return (
    <section className={css.creators} aria-label={m('lives')}>
      <div className={css.creatorsHead}>
        <h2 className={css.heading}>{m('lives')}</h2>
        {lives.length > FIRST && !all && (
          <Button variant="subtle" onClick={() => setAll(true)} data-no-print>
            {t('showAll', { count: lives.length })}
          </Button>
        )}
      </div>
      <DataTable
        label={m('lives')}
        columns={columns}
        rows={shown}
        rowId={(live) => live.id}
        rowLabel={({ title, creator }) => `${creator.name}, ${title ?? t('untitled')}`}
        sort={sort}
        onSort={setSort}
        openId={openId}
        onOpen={(live) => onOpen(live.id)}
        empty={null}
      />
      {open && (
        <LiveSheet
          key={open.id}
          live={open}
          onClose={() => onOpen(undefined)}
          onPrevious={at > 0 ? () => onOpen(shown[at - 1]!.id) : undefined}
          onNext={at >= 0 && at < shown.length - 1 ? () => onOpen(shown[at + 1]!.id) : undefined}
        />
      )}
    </section>
  )
}

/** The title has a column only where a source gives lives one. */
function useColumns(titled: boolean): readonly Column<Live>[] {
  const t = useMessages(reportMessages)
  const m = useMessages(metricMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const number = (value: number | null) => (value === null ? '–' : formatNumber(value, language))
  const percent = (ratio: string | null) => (ratio === null ? '–' : formatPercent(Number(ratio), language))
  const end = { align: 'end' } as const
  return [
    {
      id: 'creator',
      header: t('creator'),
      width: 168,
      phone: 'title',
      cell: ({ creator }) => <span className={css.name}>{creator.name}</span>,
    },
    {
      id: 'start',
      header: t('start'),
      width: 136,
      sortable: true,
      phone: 'detail',
      cell: ({ started_at, day }) =>
        started_at ? formatInstant(started_at, zone, language, 'short') : formatDay(day, language, 'short'),
    },
    ...(titled ? [{ id: 'title', header: t('live'), width: 180, cell: ({ title }: Live) => title ?? t('untitled') }] : []),
    {
      id: 'hours',
      header: t('hours'),
      hint: m('liveHoursHint'),
      width: 76,
      ...end,
      sortable: true,
      cell: ({ hours }) => number(hours === null ? null : Number(hours)),
    },
    {
      id: 'gmv',
      header: m('liveGmv'),
      hint: m('liveGmvHint'),
      width: 104,
      ...end,
      sortable: true,
      phone: 'value',
      cell: ({ gmv }) => <Money value={gmv} form="compact" />,
    },
    {
      id: 'gmv_per_hour',
      header: m('gmvPerHour'),
      hint: m('gmvPerHourHint'),
      width: 132,
      ...end,
      sortable: true,
      phone: 'aside',
      cell: ({ gmv_per_hour }) => <Money value={gmv_per_hour} form="compact" />,
    },
    {
      id: 'views',
      header: m('views'),
      hint: m('viewsHint'),
      width: 84,
      ...end,
      sortable: true,
      cell: ({ views }) => number(views),
    },
    { id: 'pcu', header: m('pcu'), hint: m('pcuHint'), width: 68, ...end, cell: ({ pcu }) => number(pcu) },
    { id: 'ctr', header: m('ctr'), hint: m('ctrHint'), width: 68, ...end, cell: ({ ctr }) => percent(ctr) },
    { id: 'ctor', header: m('ctor'), hint: m('ctorHint'), width: 72, ...end, cell: ({ ctor }) => percent(ctor) },
  ]
}
