import { useQuery } from '@tanstack/react-query'
import { formatDay, formatInstant } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { CopyId } from '../../ui/copy-id.tsx'
import { SideSheet } from '../../ui/side-sheet.tsx'
import { ErrorState, SkeletonRows } from '../../ui/states.tsx'
import { useWorkspace } from '../session.ts'
import css from './ledger.module.css'
import { LedgerPostings } from './ledger-postings.tsx'
import { ledgerMessages } from './messages.ts'
import { journalQuery, type Rate } from './queries.ts'
import { useLedgerWords } from './use-ledger-words.ts'

/** One posting group: what made it, the rate where it converts, and all its postings. */
export function JournalSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useMessages(ledgerMessages)
  const words = useLedgerWords()
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const { data: journal, isError, error, refetch } = useQuery(journalQuery(id))
  const importId = /^import.*:(imp_.*)$/.exec(journal?.cause ?? '')?.[1]
  return (
    <SideSheet
      title={journal ? `${words.reason(journal.reason)} · ${words.cause(journal.cause)}` : id}
      subtitle={
        journal && (
          <>
            {formatInstant(journal.at, zone, language)}
            <br />
            <CopyId id={id} label={t('seeGroup')} />
          </>
        )
      }
      onClose={onClose}
    >
      {isError ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !journal ? (
        <SkeletonRows />
      ) : (
        <div className={css.stack}>
          {journal.rate && <ConvertedAt rate={journal.rate} />}
          {importId && (
            <div>
              <ButtonLink variant="default" to="/imports/$id" params={{ id: importId }}>
                {t('seeImport')}
              </ButtonLink>
            </div>
          )}
          <p className={css.quiet}>{t('group', { count: journal.postings })}</p>
          <LedgerPostings filter={{ journal_id: id }} />
        </div>
      )}
    </SideSheet>
  )
}

function ConvertedAt({ rate: { base, quote, rate, source, day } }: { rate: Rate }) {
  const t = useMessages(ledgerMessages)
  const { language } = useLanguage()
  return <p>{t('rate', { base, quote, rate, source, day: formatDay(day, language) })}</p>
}
