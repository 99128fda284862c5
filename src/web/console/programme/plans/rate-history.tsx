import { formatInstant } from '#shared/format'
import { useLanguage, useMessages } from '../../../messages/language.tsx'
import { StatusBadge, type Tone } from '../../../ui/status-badge.tsx'
import { Subheading } from '../../../ui/subheading.tsx'
import { formatRate } from '../../format-rate.ts'
import { useWorkspace } from '../../session.ts'
import { planMessages } from './messages.ts'
import css from './plans.module.css'
import type { Plan, PlanRate } from './queries.ts'

const TONES: Readonly<Record<PlanRate['standing'], Tone>> = {
  upcoming: 'warn',
  holds: 'good',
  protected: 'warn',
  past: 'neutral',
}

/** A plan's rates over time, by product: what holds, what is still protected and until when, what was. */
export function RateHistory({ plan }: { plan: Plan }) {
  const t = useMessages(planMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const at = (instant: string) => formatInstant(instant, zone, language)
  const byProduct = Map.groupBy(plan.rates, ({ product }) => product?.id ?? '')
  return (
    <section>
      <Subheading className={css.heading}>{t('rates')}</Subheading>
      <ul>
        {[...byProduct.values()].map((rates) => (
          <li key={rates[0]!.version} className={css.product}>
            <div className={css.strong}>{rates[0]!.product?.name ?? t('allOthers')}</div>
            <ol>
              {rates.map((rate, index) => (
                <li key={rate.version} className={css.rate} data-past={rate.standing === 'past' || undefined}>
                  <span className={css.grow}>
                    {rate.rate === null ? t('out') : formatRate(rate.rate, language)}
                    {rate.shop_ads_rate !== null && ` · ${t('ads', { rate: formatRate(rate.shop_ads_rate, language) })}`}
                    <span className={css.note}>
                      {t('sinceAt', { at: at(rate.starts_at) })}
                      {rate.standing === 'protected' &&
                        ` · ${t('protectedUntil', { at: at(rates[index - 1]?.protect_until ?? plan.protect_until ?? '') })}`}
                    </span>
                    {plan.kind === 'partner' && rate.rate !== null && <span className={css.note}>{splitOf(rate)}</span>}
                  </span>
                  <StatusBadge tone={TONES[rate.standing]}>{t(rate.standing)}</StatusBadge>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </section>
  )

  function splitOf({ rate, partner_rate }: PlanRate): string {
    if (partner_rate === null) return t('splitUnknown')
    const left = String(Math.round((Number(rate) - Number(partner_rate)) * 10_000) / 10_000)
    return t('split', { partner: formatRate(partner_rate, language), creator: formatRate(left, language) })
  }
}
