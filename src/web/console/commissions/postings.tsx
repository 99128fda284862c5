import { formatInstant } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Money } from '../../ui/figures.tsx'
import { useWorkspace } from '../session.ts'
import css from './commissions.module.css'
import { explainMessages } from './messages.ts'
import type { Explanation } from './queries.ts'

const REASONS: Readonly<Record<string, 'earned' | 'reduced' | 'moved'>> = {
  'commission.earned': 'earned',
  'commission.reduced': 'reduced',
  'commission.moved': 'moved',
}

/** Accounts end with what they hold: `creator:cre_…:payable`, `cost:rewards`. */
const ACCOUNTS: Readonly<Record<string, 'payable' | 'pending' | 'platform' | 'rewardCost' | 'platformCost'>> = {
  payable: 'payable',
  pending: 'pending',
  platform: 'platform',
  'cost:rewards': 'rewardCost',
  'cost:platform': 'platformCost',
}

/** The history of a commission as the ledger has it: it only ever grows. */
export function Postings({ postings }: Pick<Explanation, 'postings'>) {
  const e = useMessages(explainMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const nameOf = (account: string) => {
    const name = ACCOUNTS[account] ?? ACCOUNTS[account.slice(account.lastIndexOf(':') + 1)]
    return <span title={account}>{name ? e(name) : account}</span>
  }
  return (
    <ol className={css.postings}>
      {postings.map(({ key, at, reason, debit_account, credit_account, amount }) => (
        <li key={key} className={css.posting}>
          <div className={css.postingHead}>
            <span>
              {REASONS[reason] ? e(REASONS[reason]) : reason}
              <span className={css.quiet}> · {formatInstant(at, zone, language)}</span>
            </span>
            <Money value={amount} form="full" />
          </div>
          <dl className={css.sides}>
            <dt>{e('debit')}</dt>
            <dd>{nameOf(debit_account)}</dd>
            <dt>{e('credit')}</dt>
            <dd>{nameOf(credit_account)}</dd>
          </dl>
        </li>
      ))}
    </ol>
  )
}
