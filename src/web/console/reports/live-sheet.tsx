import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatDay, formatInstant, formatNumber, formatPercent, zoneLabel } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { MetricHint, Money } from '../../ui/figures.tsx'
import { SideSheet } from '../../ui/side-sheet.tsx'
import { Subheading } from '../../ui/subheading.tsx'
import { metricMessages } from '../field-messages.ts'
import { useWorkspace } from '../session.ts'
import { reportMessages } from './messages.ts'
import type { Live } from './report.ts'
import css from './reports.module.css'

type LiveSheetProps = {
  readonly live: Live
  readonly onClose: () => void
  readonly onPrevious: (() => void) | undefined
  readonly onNext: (() => void) | undefined
}

/** All that a marketplace reports of one live, from which file, and how old it is. */
export function LiveSheet({ live, ...moves }: LiveSheetProps) {
  const t = useMessages(reportMessages)
  const m = useMessages(metricMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const time = (instant: string) => `${formatInstant(instant, zone, language)} ${zoneLabel(zone, language)}`
  const number = (value: number | null) => (value === null ? '–' : formatNumber(value, language))
  const percent = (ratio: string | null) => (ratio === null ? '–' : formatPercent(Number(ratio), language, 2))
  const metric = (name: 'gmvPerHour' | 'liveGmv' | 'liveHours' | 'views' | 'pcu' | 'ctr' | 'ctor' | 'watchTime') => (
    <MetricHint label={m(name)} definition={m(`${name}Hint`)} />
  )
  const facts: readonly Fact[] = [
    { name: metric('liveGmv'), figure: <Money value={live.gmv} /> },
    { name: t('directGmv'), figure: <Money value={live.direct_gmv} /> },
    { name: t('indirectGmv'), figure: <Money value={live.indirect_gmv} /> },
    { name: metric('liveHours'), figure: number(live.hours === null ? null : Number(live.hours)) },
    { name: metric('gmvPerHour'), figure: <Money value={live.gmv_per_hour} /> },
    { name: t('ordersCreated'), figure: number(live.orders_created) },
    { name: t('ordersPaid'), figure: number(live.orders) },
    { name: m('items'), figure: number(live.items) },
    { name: t('buyers'), figure: number(live.buyers) },
    { name: t('productsAdded'), figure: number(live.products_added) },
    { name: t('productsSold'), figure: number(live.products_sold) },
    { name: metric('views'), figure: number(live.views) },
    { name: t('viewers'), figure: number(live.viewers) },
    { name: metric('pcu'), figure: number(live.pcu) },
    { name: t('acu'), figure: number(live.acu) },
    {
      name: metric('watchTime'),
      figure: live.avg_watch_seconds === null ? '–' : t('seconds', { seconds: live.avg_watch_seconds }),
    },
    { name: t('impressions'), figure: number(live.impressions) },
    { name: t('clicks'), figure: number(live.clicks) },
    { name: metric('ctr'), figure: percent(live.ctr) },
    { name: metric('ctor'), figure: percent(live.ctor) },
    { name: t('comments'), figure: number(live.comments) },
    { name: t('shares'), figure: number(live.shares) },
    { name: t('likes'), figure: number(live.likes) },
    { name: t('newFollowers'), figure: number(live.new_followers) },
  ]
  const { source } = live
  return (
    <SideSheet
      title={live.title ?? t('untitled')}
      subtitle={
        <>
          <Link to="/creators/$id" params={{ id: live.creator.id }}>
            {live.creator.name}
          </Link>{' '}
          · {live.started_at ? time(live.started_at) : formatDay(live.day, language)}
        </>
      }
      {...moves}
    >
      <section className={css.facts}>
        <Subheading className={css.heading}>{t('liveFacts')}</Subheading>
        <p className={css.dim}>{t('liveNote')}</p>
        <Facts facts={facts} />
      </section>
      <section className={css.facts}>
        <Subheading className={css.heading}>{t('sourceOf')}</Subheading>
        <Facts
          facts={[
            { name: t('kindOfFile'), figure: source.kind },
            {
              name: t('file'),
              figure: (
                <Link to="/imports/$id" params={{ id: source.import_id }}>
                  {source.file_name}
                </Link>
              ),
            },
            { name: t('asOf'), figure: time(source.as_of) },
          ]}
        />
      </section>
    </SideSheet>
  )
}

type Fact = { readonly name: ReactNode; readonly figure: ReactNode }

function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={css.totals}>
      {facts.map(({ name, figure }, index) => (
        <div key={index} className={css.fact}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  )
}
