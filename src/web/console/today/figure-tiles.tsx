import type { ReactNode } from 'react'
import { formatNumber, formatPercent } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Money, MetricHint } from '../../ui/figures.tsx'
import { TileGrid, TileLink } from '../../ui/tile.tsx'
import { gmvMessages, metricMessages } from '../field-messages.ts'
import { changeOf } from '../field.ts'
import { todayMessages } from './messages.ts'
import { rowsBehind, type CurrencyFigures } from './today-query.ts'

type Day = CurrencyFigures['days'][number]

/** The figures of 28 days beside those of the 28 before; each opens its rows. */
export function FigureTiles({ figures: shown }: { figures: CurrencyFigures }) {
  const t = useMessages(todayMessages)
  const g = useMessages(gmvMessages)
  const m = useMessages(metricMessages)
  const { language } = useLanguage()
  const { figures, before, days } = shown
  const number = (value: number) => formatNumber(value, language)
  const percent = (ratio: string | null) => (ratio === null ? '–' : formatPercent(Number(ratio), language))
  const note = (figure: ReactNode) => <Before figure={figure} />
  const series = (read: (day: Day) => number) => days.map(read)
  const share = (part: string, whole: string) => (Number(whole) > 0 ? Number(part) / Number(whole) : 0)
  const rows = rowsBehind(shown)
  return (
    <section aria-label={t('title')}>
      <TileGrid>
        <TileLink
          to="/orders"
          search={rows}
          tile={{
            label: <MetricHint label={g('paidGmv')} definition={g('paidHint')} />,
            figure: <Money value={figures.gmv} form="compact" />,
            delta: changeOf(figures.gmv, before.gmv),
            series: series((day) => Number(day.gmv.amount)),
            note: note(<Money value={before.gmv} form="compact" />),
          }}
        />
        <TileLink
          to="/orders"
          search={rows}
          tile={{
            label: <MetricHint label={m('orders')} definition={m('ordersHint')} />,
            figure: number(figures.orders),
            delta: changeOf(figures.orders, before.orders),
            series: series((day) => day.orders),
            note: note(number(before.orders)),
          }}
        />
        <TileLink
          to="/creators"
          search={rows}
          tile={{
            label: <MetricHint label={m('sellingCreators')} definition={m('sellingCreatorsHint')} />,
            figure: number(figures.creators),
            delta: changeOf(figures.creators, before.creators),
            series: series((day) => day.creators),
            note: note(number(before.creators)),
          }}
        />
        <TileLink
          to="/commissions"
          search={rows}
          tile={{
            label: <MetricHint label={m('cost')} definition={m('costHint')} />,
            figure: <Money value={figures.cost} form="compact" />,
            delta: changeOf(figures.cost, before.cost),
            lowerIsBetter: true,
            series: series((day) => Number(day.cost.amount)),
            note: note(<Money value={before.cost} form="compact" />),
          }}
        />
        <TileLink
          to="/commissions"
          search={rows}
          tile={{
            label: <MetricHint label={m('costRatio')} definition={m('costRatioHint')} />,
            figure: percent(figures.cost_ratio),
            delta: changeOf(Number(figures.cost_ratio), Number(before.cost_ratio)),
            lowerIsBetter: true,
            series: series((day) => share(day.cost.amount, day.gmv.amount)),
            note: note(percent(before.cost_ratio)),
          }}
        />
        <TileLink
          to="/orders"
          search={{ ...rows, refunded: 'true' }}
          tile={{
            label: <MetricHint label={m('refundRate')} definition={m('refundRateHint')} />,
            figure: percent(figures.refund_rate),
            delta: changeOf(Number(figures.refund_rate), Number(before.refund_rate)),
            lowerIsBetter: true,
            series: series((day) => share(day.refunds.amount, day.gmv.amount)),
            note: note(percent(before.refund_rate)),
          }}
        />
      </TileGrid>
    </section>
  )
}

function Before({ figure }: { figure: ReactNode }) {
  const t = useMessages(todayMessages)
  return (
    <>
      {t('against')} {figure}
    </>
  )
}
