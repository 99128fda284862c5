import { formatInstant, formatMoney } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Subheading } from '../../ui/subheading.tsx'
import { useWorkspace } from '../session.ts'
import { useRewardText } from '../use-reward-text.ts'
import css from './commissions.module.css'
import { explainMessages } from './messages.ts'
import type { Explanation } from './queries.ts'

/** The rewards of the program that did not decide this sum, each with the reason and what it would have paid. */
export function OtherTerms({ others }: Pick<Explanation, 'others'>) {
  const e = useMessages(explainMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const textOf = useRewardText()
  return (
    <section>
      <Subheading className={css.heading}>{e('others')}</Subheading>
      <ul className={css.others}>
        {others.map(({ reward, terms, why, amount }) => (
          <li key={`${reward.id} ${terms.version}`}>
            <strong>{reward.name}</strong> {textOf(terms)}
            <div className={css.quiet}>
              {e('since', { since: formatInstant(terms.starts_at, zone, language) })}. {e(why)}
              {amount && ` ${e('wouldPay', { amount: formatMoney(amount, language) })}`}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
