import { formatMoney } from '#shared/format'
import type { components } from '../api/types.d.ts'
import { useLanguage, useMessages } from '../messages/language.tsx'
import { formatRate } from './format-rate.ts'
import { rewardMessages } from './reward-messages.ts'

export type RewardTerms = components['schemas']['RewardTerms']

/** What terms pay, and up to what, in a sentence of the reader's language. */
export function useRewardText() {
  const r = useMessages(rewardMessages)
  const { language } = useLanguage()
  const money = (value: components['schemas']['Money']) => formatMoney(value, language)

  function paysOf({ kind, rate, amount, per, bands, band_mode, period }: RewardTerms): string {
    if (kind === 'percentage') return r('percentage', { rate: formatRate(rate ?? '0', language) })
    if (kind === 'flat') return r(per ?? 'line', { amount: amount ? money(amount) : '' })
    const list = bands
      .map((band) =>
        r('band', { pays: band.amount ? money(band.amount) : formatRate(band.rate ?? '0', language), from: money(band.from) }),
      )
      .join(', ')
    const said = r(kind === 'bonus' ? 'bonus' : 'bands', { list, period: r(period) })
    return band_mode ? `${said}, ${r(band_mode)}` : said
  }

  function capsOf({ caps, period }: RewardTerms): string[] {
    const { line, order, creator, period: inAll, budget } = caps
    return [
      line && r('capLine', { cap: money(line) }),
      order && r('capOrder', { cap: money(order) }),
      creator && r('capCreator', { cap: money(creator), period: r(period) }),
      inAll && r('capPeriod', { cap: money(inAll), period: r(period) }),
      budget && r('budget', { cap: money(budget) }),
    ].filter((said): said is string => Boolean(said))
  }

  const isStopped = ({ starts_at, ends_at }: RewardTerms) => ends_at !== null && new Date(ends_at) <= new Date(starts_at)
  return (terms: RewardTerms) => (isStopped(terms) ? r('stopped') : [paysOf(terms), ...capsOf(terms)].join(' · '))
}
