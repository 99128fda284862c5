import { formatMoney, formatNumber, formatPercent } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { MetricHint, Money } from '../../ui/figures.tsx'
import { Section } from '../../ui/page.tsx'
import { Tile, TileGrid } from '../../ui/tile.tsx'
import { metricMessages } from '../field-messages.ts'
import { changeOf } from '../field.ts'
import { reportMessages } from './messages.ts'
import type { CurrencyReport } from './report.ts'

type LiveFigures = NonNullable<CurrencyReport['live_figures']>
type Name = 'lives' | 'liveHours' | 'liveGmv' | 'gmvPerHour' | 'views' | 'pcu' | 'ctr' | 'ctor'

/** What the lives of the period did, as the marketplace reports them; a dash is what it does not tell. */
export function LiveTiles({ section: { live_figures: now, live_figures_before: before } }: { section: CurrencyReport }) {
  const t = useMessages(reportMessages)
  const m = useMessages(metricMessages)
  const { language } = useLanguage()
  if (!now) return null
  const tile = (
    name: Name,
    read: (figures: LiveFigures) => { amount: string; currency: string } | string | number | null,
    isRatio = false,
  ) => {
    const [later, earlier] = [read(now), before && read(before)]
    const show = (value: typeof later) => {
      if (value === null) return '–'
      if (typeof value === 'object') return formatMoney(value, language, 'compact')
      return isRatio
        ? formatPercent(Number(value), language)
        : formatNumber(Number(value), language, name === 'views' ? 'compact' : 'full')
    }
    const figureOf = (value: typeof later) => (typeof value === 'object' && value ? value : Number(value))
    return (
      <Tile
        key={name}
        label={<MetricHint label={m(name)} definition={m(`${name}Hint`)} />}
        figure={typeof later === 'object' && later ? <Money value={later} form="compact" /> : show(later)}
        delta={later === null || earlier === null ? null : changeOf(figureOf(later), figureOf(earlier))}
        note={earlier === null ? undefined : t('before', { value: show(earlier) })}
      />
    )
  }
  return (
    <Section title={m('lives')} note={t('liveNote')}>
      <TileGrid>
        {tile('lives', ({ lives }) => lives)}
        {tile('liveHours', ({ hours }) => hours)}
        {tile('liveGmv', ({ gmv }) => gmv)}
        {tile('gmvPerHour', ({ gmv_per_hour }) => gmv_per_hour)}
        {tile('views', ({ views }) => views)}
        {tile('pcu', ({ pcu }) => pcu)}
        {tile('ctr', ({ ctr }) => ctr, true)}
        {tile('ctor', ({ ctor }) => ctor, true)}
      </TileGrid>
    </Section>
  )
}
