import { formatInstant, formatMoney } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Subheading } from '../../ui/subheading.tsx'
import { formatRate } from '../format-rate.ts'
import { useWorkspace } from '../session.ts'
import css from './commissions.module.css'
import { explainMessages } from './messages.ts'
import type { Explanation } from './queries.ts'

/** The terms of the program that did not decide this sum, each with the reason. */
export function OtherTerms({ others }: Pick<Explanation, 'others'>) {
  const e = useMessages(explainMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  return (
    <section>
      <Subheading className={css.heading}>{e('others')}</Subheading>
      <ul className={css.others}>
        {others.map(({ tier, rate, cap, starts_at, why }) => {
          const since = formatInstant(starts_at, zone, language)
          const written = { rate: formatRate(rate, language).replace('%', ''), since }
          return (
            <li key={`${tier.id} ${starts_at} ${rate}`}>
              <strong>{tier.name}</strong>{' '}
              {cap ? e('otherTermsCapped', { ...written, cap: formatMoney(cap, language) }) : e('otherTerms', written)}
              <div className={css.quiet}>{e(why)}</div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
