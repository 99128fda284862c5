import { useQuery } from '@tanstack/react-query'
import { formatDay } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { CopyId } from '../../ui/copy-id.tsx'
import { Money } from '../../ui/figures.tsx'
import { SideSheet } from '../../ui/side-sheet.tsx'
import css from './ledger.module.css'
import { LedgerPostings } from './ledger-postings.tsx'
import { ledgerMessages } from './messages.ts'
import { accountQuery } from './queries.ts'
import { useLedgerWords } from './use-ledger-words.ts'

type AccountSheetProps = {
  readonly name: string
  readonly currency: string
  /** The day at whose end it is looked at; now without one. */
  readonly at: string | undefined
  readonly onClose: () => void
  readonly onPrevious: (() => void) | undefined
  readonly onNext: (() => void) | undefined
}

/** One account: what it holds and the postings that make it. */
export function AccountSheet({ name, currency, at, ...moves }: AccountSheetProps) {
  const t = useMessages(ledgerMessages)
  const words = useLedgerWords()
  const { language } = useLanguage()
  const { data: account } = useQuery(accountQuery(name, currency, at))
  return (
    <SideSheet title={account ? words.account(account) : name} subtitle={<CopyId id={name} label={t('account')} />} {...moves}>
      <div className={css.stack}>
        <dl className={css.balance}>
          <dt>
            {t('balance')}
            {at && <span className={css.quiet}> · {`${t('at')} ${formatDay(at, language)}`}</span>}
          </dt>
          <dd>
            <Money value={account?.balance} form="full" />
          </dd>
        </dl>
        {account?.creator && (
          <div>
            <ButtonLink variant="default" to="/creators/$id" params={{ id: account.creator.id }}>
              {t('seeCreator')}
            </ButtonLink>
          </div>
        )}
        <LedgerPostings filter={{ account: name, currency, ...(at && { at }) }} account={name} />
      </div>
    </SideSheet>
  )
}
