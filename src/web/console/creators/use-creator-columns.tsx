import { formatNumber, formatPercent } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { SplitCell } from '../../ui/bar-split.tsx'
import type { Column } from '../../ui/data-table/column.ts'
import { Delta, Money } from '../../ui/figures.tsx'
import { creatorKindMessages, gmvMessages, metricMessages } from '../field-messages.ts'
import { changeOf, readGmvKind } from '../field.ts'
import { TierBadge } from '../tier-badge.tsx'
import { useContentParts } from '../use-content-parts.ts'
import css from './creators.module.css'
import { creatorMessages } from './messages.ts'
import type { CreatorRow } from './queries.ts'

/** The figures of a creator as columns; the header of GMV says which kind it is. */
export function useCreatorColumns(gmvKind: string | undefined): readonly Column<CreatorRow>[] {
  const t = useMessages(creatorMessages)
  const g = useMessages(gmvMessages)
  const m = useMessages(metricMessages)
  const k = useMessages(creatorKindMessages)
  const { language } = useLanguage()
  const partsOf = useContentParts()
  const kind = readGmvKind(gmvKind)
  return [
    {
      id: 'name',
      header: t('creator'),
      width: 172,
      sortable: true,
      phone: 'title',
      cell: ({ creator }) => (
        <span className={css.who}>
          <span className={css.name}>{creator.name}</span>
          {creator.handle && creator.handle !== creator.name && <span className={css.handle}>@{creator.handle}</span>}
        </span>
      ),
    },
    { id: 'kind', header: t('kind'), width: 88, cell: ({ creator }) => k(creator.kind) },
    {
      id: 'tier',
      header: t('tier'),
      hint: t('tierHint'),
      width: 92,
      phone: 'detail',
      cell: ({ tier }) => <TierBadge tier={tier} />,
    },
    {
      id: 'gmv',
      header: m('gmv'),
      hint: g(`${kind}Hint`),
      width: 136,
      align: 'end',
      sortable: true,
      phone: 'value',
      cell: ({ gmv }) => <Money value={gmv} />,
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
      id: 'content',
      header: t('content'),
      hint: t('contentHint'),
      width: 96,
      cell: (row) => <SplitCell parts={partsOf(row)} />,
    },
    {
      id: 'orders',
      header: m('orders'),
      hint: m('ordersHint'),
      width: 76,
      align: 'end',
      sortable: true,
      cell: ({ orders }) => formatNumber(orders, language),
    },
    {
      id: 'live_hours',
      header: m('liveHours'),
      hint: m('liveHoursHint'),
      width: 92,
      align: 'end',
      sortable: true,
      cell: ({ live_figures }) => (live_figures?.hours ? formatNumber(Number(live_figures.hours), language) : '–'),
    },
    {
      id: 'gmv_per_hour',
      header: m('gmvPerHour'),
      hint: m('gmvPerHourHint'),
      width: 132,
      align: 'end',
      cell: ({ live_figures }) => <Money value={live_figures?.gmv_per_hour} form="compact" />,
    },
    {
      id: 'refunds',
      header: m('refunds'),
      width: 100,
      align: 'end',
      cell: ({ refunds }) => <Money value={refunds} form="compact" />,
    },
    {
      id: 'platform',
      header: m('platformShort'),
      hint: m('platformCommissionHint'),
      width: 100,
      align: 'end',
      cell: ({ platform_commission }) => <Money value={platform_commission} form="compact" />,
    },
    {
      id: 'brand',
      header: m('brandShort'),
      hint: m('brandCommissionHint'),
      width: 100,
      align: 'end',
      cell: ({ brand_commission }) => <Money value={brand_commission} form="compact" />,
    },
    {
      id: 'ratio',
      header: m('costRatio'),
      hint: m('costRatioHint'),
      width: 96,
      align: 'end',
      cell: ({ cost_ratio }) => (cost_ratio === null ? '–' : formatPercent(Number(cost_ratio), language)),
    },
  ]
}
