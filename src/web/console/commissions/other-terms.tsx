import { formatMoney } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Subheading } from '../../ui/subheading.tsx'
import { useRewardText } from '../use-reward-text.ts'
import css from './commissions.module.css'
import { explainMessages, whyNotMessages } from './messages.ts'
import type { Explanation } from './queries.ts'

/** The rewards of the program that did not decide this sum, each with the reason and what it would have paid. */
export function OtherTerms({ others }: Pick<Explanation, 'others'>) {
  const e = useMessages(explainMessages)
  const w = useMessages(whyNotMessages)
  const { language } = useLanguage()
  const textOf = useRewardText()
  return (
    <section>
      <Subheading className={css.heading}>{e('others')}</Subheading>
      <ul className={css.others}>
        {others.map(({ reward, terms, why, amount }) => (
          <li key={`${reward.id} ${terms.version}`}>
            <strong>{reward.name}</strong> {textOf(terms)}
            <div className={css.quiet}>
              {w(why)}
              {amount && ` · ${formatMoney(amount, language)}`}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
