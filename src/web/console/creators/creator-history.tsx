import { useQuery } from '@tanstack/react-query'
import { formatMoney, formatNumber, formatPercent } from '#shared/format'
import type { components } from '../../api/types.d.ts'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { ColumnChart } from '../../ui/column-chart.tsx'
import { MetricHint, Money } from '../../ui/figures.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { Subheading } from '../../ui/subheading.tsx'
import { metricMessages } from '../field-messages.ts'
import css from './creators.module.css'
import { creatorMessages } from './messages.ts'
import { historyQuery } from './queries.ts'

type History = components['schemas']['CreatorHistory']['currencies'][number]

/** A creator over all time and week by week; currencies stand apart, for they do not add up. */
export function CreatorHistory({ id }: { id: string }) {
  const t = useMessages(creatorMessages)
  const history = useQuery(historyQuery(id))
  if (history.isError) return <ErrorState error={history.error} onRetry={() => void history.refetch()} />
  if (!history.data) return <Skeleton height={360} />
  if (history.data.currencies.length === 0)
    return (
      <section className={css.block}>
        <EmptyState title={t('noSales')} />
      </section>
    )
  return history.data.currencies.map((one) => <OneCurrency key={one.currency} history={one} />)
}

function OneCurrency({ history: { currency, figures, live_figures: lives, weeks } }: { history: History }) {
  const t = useMessages(creatorMessages)
  const m = useMessages(metricMessages)
  const { language } = useLanguage()
  const percent = (ratio: string | null) => (ratio === null ? '–' : formatPercent(Number(ratio), language))
  const money = (amount: number) => formatMoney({ amount: String(amount), currency }, language, 'compact')
  return (
    <section className={css.block}>
      <div className={css.blockHead}>
        <div>
          <Subheading className={css.blockTitle}>{t('allTime')}</Subheading>
          <p className={css.quiet}>{t('allTimeNote', { currency })}</p>
        </div>
      </div>
      <dl className={css.figures}>
        <div>
          <dt>{m('gmv')}</dt>
          <dd>
            <Money value={figures.gmv} form="compact" />
          </dd>
        </div>
        <div>
          <dt>{m('orders')}</dt>
          <dd>{formatNumber(figures.orders, language)}</dd>
        </div>
        <div>
          <dt>
            <MetricHint label={m('aov')} definition={m('aovHint')} />
          </dt>
          <dd>
            <Money value={figures.aov} form="compact" />
          </dd>
        </div>
        <div>
          <dt>
            <MetricHint label={m('refundRate')} definition={m('refundRateHint')} />
          </dt>
          <dd>{percent(figures.refund_rate)}</dd>
        </div>
        <div>
          <dt>
            <MetricHint label={m('cost')} definition={m('costHint')} />
          </dt>
          <dd>
            <Money value={figures.cost} form="compact" />
          </dd>
        </div>
        <div>
          <dt>
            <MetricHint label={m('costRatio')} definition={m('costRatioHint')} />
          </dt>
          <dd>{percent(figures.cost_ratio)}</dd>
        </div>
      </dl>
      {lives && <LiveFigures lives={lives} />}
      <Subheading className={css.blockTitle}>{t('weeks')}</Subheading>
      <ColumnChart
        label={t('weeks')}
        format={money}
        columns={weeks.map(({ week, gmv, orders }) => ({
          id: week,
          label: week.slice(5),
          value: Number(gmv.amount),
          title: t('week', { week, gmv: formatMoney(gmv, language), orders }),
        }))}
      />
    </section>
  )
}

/** What their lives did, as the marketplace reports them. */
function LiveFigures({ lives }: { lives: NonNullable<History['live_figures']> }) {
  const m = useMessages(metricMessages)
  const { language } = useLanguage()
  const number = (value: number | string | null) => (value === null ? '–' : formatNumber(Number(value), language))
  const percent = (ratio: string | null) => (ratio === null ? '–' : formatPercent(Number(ratio), language))
  const facts = [
    { name: 'lives', figure: number(lives.lives) },
    { name: 'liveHours', figure: number(lives.hours) },
    { name: 'gmvPerHour', figure: <Money value={lives.gmv_per_hour} form="compact" /> },
    { name: 'pcu', figure: number(lives.pcu) },
    { name: 'ctr', figure: percent(lives.ctr) },
    { name: 'ctor', figure: percent(lives.ctor) },
  ] as const
  return (
    <dl className={css.figures}>
      {facts.map(({ name, figure }) => (
        <div key={name}>
          <dt>
            <MetricHint label={m(name)} definition={m(`${name}Hint`)} />
          </dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  )
}
