import { formatMoney } from '#shared/format'
import type { components } from '../../../api/types.d.ts'
import { useLanguage, useMessages } from '../../../messages/language.tsx'
import { Money } from '../../../ui/figures.tsx'
import { Subheading } from '../../../ui/subheading.tsx'
import { formatRate } from '../../format-rate.ts'
import { planKindMessages } from '../../programme/plans/messages.ts'
import css from './differences.module.css'
import { causeHintMessages, causeMessages, differenceMessages, partyMessages } from './messages.ts'

type Comparison = components['schemas']['PlanComparison']

/** What our plans say of a platform commission, why it differs, and who gets what of it. */
export function PlanComparison({ comparison }: { comparison: Comparison }) {
  const t = useMessages(differenceMessages)
  const p = useMessages(partyMessages)
  return (
    <>
      {comparison.cause && <Expectation comparison={comparison} cause={comparison.cause} />}
      <section>
        <Subheading className={css.heading}>{p('heading')}</Subheading>
        <ol>
          {comparison.parties.map(({ party, name, amount }) => (
            <li key={party} className={css.party}>
              <span>
                {p(party)}
                {name && <span className={css.note}>{name}</span>}
              </span>
              {amount ? <Money value={amount} form="full" /> : <span className={css.quiet}>{t('unknownShare')}</span>}
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

function Expectation({ comparison, cause }: { comparison: Comparison; cause: NonNullable<Comparison['cause']> }) {
  const t = useMessages(differenceMessages)
  const k = useMessages(planKindMessages)
  const c = useMessages(causeMessages)
  const h = useMessages(causeHintMessages)
  const { language } = useLanguage()
  const { plan, rate, expected, difference, by_ads } = comparison
  return (
    <section>
      <Subheading className={css.heading}>{t('byPlans')}</Subheading>
      <ol>
        <li className={css.party}>
          <span>
            {plan ? plan.name : t('noPlan')}
            {plan && <span className={css.note}>{k(plan.kind)}</span>}
          </span>
          <span>{rate === null ? '–' : t(by_ads ? 'adsRate' : 'standardRate', { rate: formatRate(rate, language) })}</span>
        </li>
        <li className={css.party}>
          <span>{t('expected')}</span>
          <Money value={expected} form="full" />
        </li>
        {cause !== 'none' && (
          <li className={css.party}>
            <span>{t('difference')}</span>
            <Money value={difference} form="full" />
          </li>
        )}
      </ol>
      <p className={css.cause} data-differs={cause !== 'none' || undefined}>
        {cause === 'none'
          ? t('agrees', { expected: expected ? formatMoney(expected, language) : '' })
          : `${c(cause)}. ${h(cause)}`}
      </p>
    </section>
  )
}
