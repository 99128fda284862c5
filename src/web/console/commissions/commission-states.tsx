import { Link } from '@tanstack/react-router'
import { formatInstant } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Money } from '../../ui/figures.tsx'
import { commissionMessages } from '../field-messages.ts'
import { useWorkspace } from '../session.ts'
import css from './commissions.module.css'
import { explainMessages } from './messages.ts'
import type { Explanation } from './queries.ts'

/** What a commission said over time, each with the posting group in the ledger that followed. */
export function CommissionStates({ states }: Pick<Explanation, 'states'>) {
  const e = useMessages(explainMessages)
  const c = useMessages(commissionMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  return (
    <ol>
      {states.map(({ since, status, amount, creator, journal }) => (
        <li key={`${since} ${status} ${amount.amount}`} className={css.posting}>
          <div className={css.postingHead}>
            <span>
              {c(status)} <span className={css.quiet}>· {formatInstant(since, zone, language)}</span>
              <span className={css.lineNote}>
                {creator.name}
                {journal && ' · '}
                {journal && (
                  <Link to="/commissions/ledger" search={{ journal: journal.id }}>
                    {e('seeJournal')}
                  </Link>
                )}
              </span>
            </span>
            <Money value={amount} form="full" />
          </div>
        </li>
      ))}
    </ol>
  )
}
