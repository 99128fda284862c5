import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatMoney, formatNumber, formatPercent } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { MetricHint, Money } from '../../ui/figures.tsx'
import { Tile, TileGrid } from '../../ui/tile.tsx'
import { gmvMessages, metricMessages } from '../field-messages.ts'
import { changeOf } from '../field.ts'
import { reportMessages } from './messages.ts'
import type { CurrencyReport, Report, RowsSearch } from './report.ts'
import css from './reports.module.css'

type ReportTilesProps = { readonly report: Report; readonly section: CurrencyReport; readonly rows: RowsSearch }

/** The week in six figures, each defined, beside the week before, and the way to its rows. */
export function ReportTiles({ report, section: { figures, before, days }, rows }: ReportTilesProps) {
  const t = useMessages(reportMessages)
  const m = useMessages(metricMessages)
  const g = useMessages(gmvMessages)
  const { language } = useLanguage()
  const percent = (ratio: string | null) => (ratio === null ? '–' : formatPercent(Number(ratio), language))
  const money = (value: typeof figures.aov) => (value ? formatMoney(value, language, 'compact') : '–')
  const rate = (now: string | null, earlier: string | null) =>
    now === null || earlier === null ? null : changeOf(Number(now), Number(earlier))
  const toOrders = (figure: ReactNode) => (
    <Link to="/orders" search={rows} className={css.figure}>
      {figure}
    </Link>
  )
  return (
    <TileGrid>
      <Tile
        label={<MetricHint label={g(`${report.kind}Gmv`)} definition={g(`${report.kind}Hint`)} />}
        figure={toOrders(<Money value={figures.gmv} form="compact" />)}
        delta={changeOf(figures.gmv, before.gmv)}
        note={t('before', { value: money(before.gmv) })}
        series={days.map(({ gmv }) => Number(gmv.amount))}
      />
      <Tile
        label={<MetricHint label={m('orders')} definition={m('ordersHint')} />}
        figure={toOrders(formatNumber(figures.orders, language))}
        delta={changeOf(figures.orders, before.orders)}
        note={t('before', { value: formatNumber(before.orders, language) })}
      />
      <Tile
        label={<MetricHint label={m('aov')} definition={m('aovHint')} />}
        figure={<Money value={figures.aov} form="compact" />}
        delta={figures.aov && before.aov && changeOf(figures.aov, before.aov)}
        note={t('before', { value: money(before.aov) })}
      />
      <Tile
        label={<MetricHint label={m('sellingCreators')} definition={m('sellingCreatorsHint')} />}
        figure={formatNumber(figures.creators, language)}
        delta={changeOf(figures.creators, before.creators)}
        note={t('before', { value: formatNumber(before.creators, language) })}
      />
      <Tile
        label={<MetricHint label={m('refundRate')} definition={m('refundRateHint')} />}
        figure={toOrders(percent(figures.refund_rate))}
        delta={rate(figures.refund_rate, before.refund_rate)}
        lowerIsBetter
        note={t('before', { value: percent(before.refund_rate) })}
      />
      <Tile
        label={<MetricHint label={m('cost')} definition={m('costHint')} />}
        figure={
          <Link to="/commissions" search={rows} className={css.figure}>
            <Money value={figures.cost} form="compact" />
          </Link>
        }
        delta={changeOf(figures.cost, before.cost)}
        lowerIsBetter
        note={`${t('ofGmv', { ratio: percent(figures.cost_ratio) })}, ${t('before', { value: percent(before.cost_ratio) })}`}
      />
    </TileGrid>
  )
}
