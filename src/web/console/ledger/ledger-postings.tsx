import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatInstant, formatMoney } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Money } from '../../ui/figures.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../../ui/states.tsx'
import { useWorkspace } from '../session.ts'
import css from './ledger.module.css'
import { ledgerMessages } from './messages.ts'
import { postingsQuery, type LedgerPosting, type PostingFilter } from './queries.ts'
import { useLedgerWords } from './use-ledger-words.ts'

/** Postings, page by page. Seen from an account, what leaves it is below zero. */
export function LedgerPostings({ filter, account }: { filter: PostingFilter; account?: string }) {
  const t = useMessages(ledgerMessages)
  const pages = useInfiniteQuery(postingsQuery(filter))
  if (pages.isError) return <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />
  if (!pages.data) return <SkeletonRows />
  const postings = pages.data.pages.flatMap(({ data }) => data)
  if (postings.length === 0) return <EmptyState title={t('noPostings')} />
  return (
    <section aria-label={t('postings')}>
      <ol>
        {postings.map((posting) => (
          <Posting key={posting.key} posting={posting} account={account} />
        ))}
      </ol>
      {pages.hasNextPage && (
        <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </section>
  )
}

function Posting({ posting, account }: { posting: LedgerPosting; account: string | undefined }) {
  const t = useMessages(ledgerMessages)
  const words = useLedgerWords()
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const { at, reason, debit, credit, amount, journal } = posting
  const leaves = debit.name === account
  const route =
    account === undefined
      ? t('between', { debit: words.account(debit), credit: words.account(credit) })
      : leaves
        ? t('to', { account: words.account(credit) })
        : t('from', { account: words.account(debit) })
  const signed = { ...amount, amount: leaves ? `-${amount.amount}` : amount.amount }
  return (
    <li className={css.posting}>
      <span className={css.strong}>{words.reason(reason)}</span>
      <span className={css.figure} title={formatMoney(signed, language, 'full')}>
        <Money value={signed} form="full" />
      </span>
      <span className={css.quiet}>
        {route}
        <br />
        {formatInstant(at, zone, language)}
      </span>
      {journal && account !== undefined && (
        <Link
          to="/commissions/ledger"
          search={(before: object) => ({ ...before, journal: journal.id }) as never}
          className={css.group}
        >
          {words.cause(journal.cause)}
        </Link>
      )}
    </li>
  )
}
