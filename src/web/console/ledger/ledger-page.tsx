import { Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMessages } from '../../messages/language.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { Money } from '../../ui/figures.tsx'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { Page } from '../../ui/page.tsx'
import { EmptyState, ErrorState } from '../../ui/states.tsx'
import { CommissionTabs } from '../commissions/commission-tabs.tsx'
import { useSearchChange } from '../use-search-change.ts'
import { AccountSheet } from './account-sheet.tsx'
import { AccountTotals } from './account-totals.tsx'
import { JournalSheet } from './journal-sheet.tsx'
import css from './ledger.module.css'
import { ledgerMessages } from './messages.ts'
import { accountsQuery, accountSummaryQuery, type Account } from './queries.ts'
import { useLedgerWords } from './use-ledger-words.ts'

const route = getRouteApi('/shell/commissions/ledger')
const idOf = ({ name, balance }: Account) => `${name} ${balance.currency}`

/** Every account and what it held at the end of a day; each balance opens the postings that make it. */
export function LedgerPage() {
  const t = useMessages(ledgerMessages)
  const words = useLedgerWords()
  const { account, in: inCurrency, journal, ...chosen } = route.useSearch()
  const change = useSearchChange<ReturnType<typeof route.useSearch>>()
  const pages = useInfiniteQuery(accountsQuery(chosen))
  const all = useQuery(accountSummaryQuery({})).data?.data ?? []
  const rows = pages.data?.pages.flatMap(({ data }) => data) ?? []
  const open = account && inCurrency ? `${account} ${inCurrency}` : undefined
  const at = rows.findIndex((row) => idOf(row) === open)
  const show = (row: Account | undefined) =>
    change({ account: row?.name, in: row?.balance.currency, journal: undefined }, { replace: open !== undefined })
  const clear = () => change({ q: undefined, at: undefined, kind: undefined, currency: undefined, creator_id: undefined })
  const listed = (values: readonly string[]) => [...new Set(values)].sort()
  const isFiltered = Object.values(chosen).some(Boolean)
  return (
    <>
      <CommissionTabs />
      <Page title={t('title')} subtitle={t('note')} layout="fill">
        <FilterBar
          filters={[
            { kind: 'search', id: 'q', label: t('search') },
            { kind: 'day', id: 'at', label: t('at') },
            {
              kind: 'choice',
              id: 'kind',
              label: t('kind'),
              options: listed(all.map((sum) => sum.kind)).map((value) => ({ value, label: words.kind(value) })),
            },
            {
              kind: 'choice',
              id: 'currency',
              label: t('currency'),
              options: listed(all.map(({ balance }) => balance.currency)).map((value) => ({ value, label: value })),
            },
            { kind: 'given', id: 'creator_id', label: t('creator'), chosen: rows.find((row) => row.creator)?.creator?.name },
          ]}
          chosen={chosen}
          onChange={(next) => change(next, { replace: true })}
        />
        <AccountTotals filter={chosen} />
        {pages.isError ? (
          <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />
        ) : (
          <DataTable
            label={t('title')}
            columns={[
              {
                id: 'account',
                header: t('account'),
                phone: 'title',
                cell: (row) => <span className={css.strong}>{row.creator?.name ?? words.kind(row.kind)}</span>,
              },
              // Where nobody's, an account is named by its kind already.
              { id: 'kind', header: t('kind'), width: 240, phone: 'detail', cell: (row) => row.creator && words.kind(row.kind) },
              {
                id: 'currency',
                header: t('currency'),
                width: 100,
                phone: 'aside',
                cell: (row) => row.balance.currency,
              },
              {
                id: 'balance',
                header: t('balance'),
                hint: t('note'),
                width: 168,
                align: 'end',
                phone: 'value',
                cell: (row) => <Money value={row.balance} />,
              },
            ]}
            rows={rows}
            rowId={idOf}
            rowLabel={words.account}
            openId={open}
            onOpen={show}
            pending={pages.isPending}
            hasMore={pages.hasNextPage}
            loadingMore={pages.isFetchingNextPage}
            onMore={() => void pages.fetchNextPage()}
            empty={
              isFiltered ? (
                <EmptyState title={t('noneFits')} action={<Button onClick={clear}>{t('clear')}</Button>} />
              ) : (
                <EmptyState
                  title={t('none')}
                  text={t('noneText')}
                  action={<ButtonLink to="/imports">{t('importOrders')}</ButtonLink>}
                />
              )
            }
          />
        )}
        {journal ? (
          <JournalSheet key={journal} id={journal} onClose={() => change({ journal: undefined })} />
        ) : (
          account &&
          inCurrency && (
            <AccountSheet
              key={open}
              name={account}
              currency={inCurrency}
              at={chosen.at}
              onClose={() => show(undefined)}
              onPrevious={rows[at - 1] && (() => show(rows[at - 1]))}
              onNext={at >= 0 && rows[at + 1] ? () => show(rows[at + 1]) : undefined}
            />
          )
        )}
      </Page>
    </>
  )
}
