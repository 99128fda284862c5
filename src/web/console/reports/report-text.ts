import { formatChange, formatInstant, formatMoney, formatNumber, formatPercent } from '#shared/format'
import type { Language } from '#shared/language'
import { translate } from '../../messages/messages.ts'
import { contentMessages, gmvMessages } from '../field-messages.ts'
import { changeOf } from '../field.ts'
import { reportTextMessages, reportMessages } from './messages.ts'
import { formatPeriod } from './periods.ts'
import type { CurrencyReport, Report } from './report.ts'

/** How many creators a message names. */
const NAMED = 5

/** The report as a short message ready to paste into a chat, in the reader's language. */
export function reportText(
  report: Report,
  section: CurrencyReport,
  { language, zone }: { language: Language; zone: string },
): string {
  const { figures, before, content, exclusive, creators, live_figures: lives } = section
  const say = (key: keyof typeof reportTextMessages.rows, values: Record<string, string | number>) =>
    translate(reportTextMessages, key, language, values)
  const money = (value: CurrencyReport['figures']['aov']) => (value ? formatMoney(value, language, 'compact') : '–')
  const percent = (ratio: string | null) => (ratio === null ? '–' : formatPercent(Number(ratio), language))
  const versus = (change: number | null) =>
    change === null ? '' : ` (${say('versus', { change: formatChange(change, language) })})`
  const shares = content
    .filter(({ share }) => share !== null && Number(share) > 0)
    .map(({ content_type, share }) => `${translate(contentMessages, content_type ?? 'unknown', language)} ${percent(share)}`)
  const top = creators.slice(0, NAMED).map(({ creator, gmv }) => `${creator.name} ${money(gmv)}`)
  const lines = [
    say('heading', {
      period: formatPeriod(report, language),
      report: translate(reportMessages, `${report.cadence}TitleOf`, language, {
        gmv: translate(gmvMessages, `${report.kind}Gmv`, language),
      }),
      currency: section.currency,
    }),
    say('gmv', { amount: money(figures.gmv) }) + versus(changeOf(figures.gmv, before.gmv)),
    say('orders', { orders: figures.orders, aov: money(figures.aov) }) + versus(changeOf(figures.orders, before.orders)),
    shares.join(', '),
    lives &&
      say('lives', {
        lives: lives.lives,
        hours: lives.hours === null ? '–' : formatNumber(Number(lives.hours), language),
        perHour: money(lives.gmv_per_hour),
      }),
    exclusive.share !== null && Number(exclusive.share) > 0 && say('exclusive', { share: percent(exclusive.share) }),
    say('refunds', { rate: percent(figures.refund_rate) }),
    say('cost', {
      amount: money(figures.cost),
      ratio: percent(figures.cost_ratio),
      platform: money(figures.platform_commission),
      brand: money(figures.brand_commission),
    }),
    top.length > 0 && say('top', { names: top.join(', ') }),
    report.as_of && translate(reportMessages, 'dataAsOf', language, { time: formatInstant(report.as_of, zone, language) }),
  ]
  return lines.filter(Boolean).join('\n')
}
