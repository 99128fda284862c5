import { IconFileImport } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMessages } from '../../messages/language.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { AsOf, Page, Section } from '../../ui/page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { EmptyState, ErrorState, Skeleton, SkeletonRows } from '../../ui/states.tsx'
import { TileGrid, TileSkeleton } from '../../ui/tile.tsx'
import { useMay, useWorkspace } from '../session.ts'
import { useSearchChange } from '../use-search-change.ts'
import { Attention } from './attention.tsx'
import { DemoBanner } from './demo-banner.tsx'
import { FigureTiles } from './figure-tiles.tsx'
import { GmvPerDay } from './gmv-per-day.tsx'
import { todayMessages } from './messages.ts'
import css from './today.module.css'
import { todayQuery, type TodayFigures } from './today-query.ts'
import { TopCreators } from './top-creators.tsx'

const route = getRouteApi('/shell/')

/** How the last four weeks went and what needs a hand: read first thing in the morning. */
export function Today() {
  const t = useMessages(todayMessages)
  const workspace = useWorkspace()
  const { data: today, isError, error, refetch } = useQuery(todayQuery)
  const { currency } = route.useSearch()
  const change = useSearchChange<ReturnType<typeof route.useSearch>>()
  // The workspace's own currency comes first unless the address names another.
  const shown = today && (find(today, currency) ?? find(today, workspace.currency) ?? today.currencies[0])
  return (
    <Page
      title={t('title')}
      subtitle={
        today?.as_of ? (
          <>
            <AsOf instant={today.as_of} zone={workspace.zone} /> · {t('compared')}
          </>
        ) : (
          workspace.name
        )
      }
      actions={
        shown &&
        today.currencies.length > 1 && (
          <Segmented
            label={t('currency')}
            value={shown.currency}
            options={today.currencies.map((each) => ({ value: each.currency, label: each.currency }))}
            onChange={(next) => change({ currency: next }, { replace: true })}
          />
        )
      }
    >
      <DemoBanner />
      {isError && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!today && !isError && <TodaySkeleton />}
      {today?.empty && <NothingYet />}
      {shown && (
        <>
          <FigureTiles figures={shown} />
          <div className={css.split}>
            <GmvPerDay figures={shown} />
            <Attention items={today.attention} />
          </div>
          <TopCreators figures={shown} />
        </>
      )}
      {today?.empty && today.attention.length > 0 && <Attention items={today.attention} />}
    </Page>
  )
}

const find = (today: TodayFigures, currency: string | undefined) => today.currencies.find((each) => each.currency === currency)

function NothingYet() {
  const t = useMessages(todayMessages)
  const mayImport = useMay('imports:write')
  return (
    <Section>
      <EmptyState
        icon={<IconFileImport size={20} aria-hidden />}
        title={t('emptyTitle')}
        text={t(mayImport ? 'emptyText' : 'emptyReadOnly')}
        action={mayImport && <ButtonLink to="/imports">{t('importFile')}</ButtonLink>}
      />
    </Section>
  )
}

function TodaySkeleton() {
  return (
    <>
      <TileGrid>
        {Array.from({ length: 6 }, (_, index) => (
          <TileSkeleton key={index} />
        ))}
      </TileGrid>
      <div className={css.split}>
        <Section>
          <Skeleton height={320} />
        </Section>
        <Section>
          <SkeletonRows rows={5} />
        </Section>
      </div>
    </>
  )
}
