import { Button } from '@mantine/core'
import { IconArrowsExchange, IconPlus } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDay } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../../ui/states.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { useMay } from '../session.ts'
import css from './ledger.module.css'
import { formatExchange } from './format-exchange.ts'
import { ratesQuery, type Rate } from './queries.ts'
import { RateForm } from './rate-form.tsx'
import { rateMessages } from './rate-messages.ts'

/** Rates between currencies, newest day first, each with who says so. */
export function RatesPage() {
  const t = useMessages(rateMessages)
  const may = useMay('programs:write')
  const [adding, setAdding] = useState(false)
  const pages = useInfiniteQuery(ratesQuery)
  const rates = pages.data?.pages.flatMap(({ data }) => data) ?? []
  const add = may && (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
      {t('add')}
    </Button>
  )
  return (
    <Page title={t('title')} subtitle={t('note')} layout="narrow" actions={rates.length > 0 && add}>
      <Section flush>
        {pages.isPending && <SkeletonRows rows={4} />}
        {pages.isError && <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />}
        {pages.isSuccess && rates.length === 0 && (
          <EmptyState icon={<IconArrowsExchange size={20} />} title={t('none')} text={t('noneText')} action={add} />
        )}
        <ul>
          {rates.map((rate) => (
            <RateLine key={rate.id} rate={rate} />
          ))}
        </ul>
        {pages.hasNextPage && (
          <Button variant="subtle" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {t('more')}
          </Button>
        )}
      </Section>
      {adding && <RateForm last={rates[0]} onClose={() => setAdding(false)} />}
    </Page>
  )
}

function RateLine({ rate: { base, quote, rate, day, source, current } }: { rate: Rate }) {
  const t = useMessages(rateMessages)
  const { language } = useLanguage()
  return (
    <li className={css.rate} data-replaced={!current || undefined}>
      <span className={css.strong}>{t('pair', { base, quote, rate: formatExchange(rate, language) })}</span>
      <span>{formatDay(day, language)}</span>
      <span className={css.quiet}>{source}</span>
      {!current && <StatusBadge tone="neutral">{t('corrected')}</StatusBadge>}
    </li>
  )
}
