import { IconHeartbeat } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatDay, formatInstant, formatNumber } from '#shared/format'
import { api, read } from '../../../api/client.ts'
import type { components } from '../../../api/types.d.ts'
import { useLanguage, useMessages } from '../../../messages/language.tsx'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { MetricHint } from '../../../ui/figures.tsx'
import { Page, Section } from '../../../ui/page.tsx'
import { EmptyState, ErrorState, SkeletonRows } from '../../../ui/states.tsx'
import { StatusBadge, type Tone } from '../../../ui/status-badge.tsx'
import { useWorkspace } from '../../session.ts'
import { ImportTabs } from '../import-tabs.tsx'
import { fileKindName } from '../words.ts'
import { toRanges } from './day-ranges.ts'
import css from './health.module.css'
import { healthMessages } from './messages.ts'

type Source = components['schemas']['ImportHealth']['sources'][number]

/** How fresh and how whole the figures are, each lack with the way to mend it. */
export function HealthPage() {
  const h = useMessages(healthMessages)
  const {
    data: health,
    isPending,
    isError,
    error,
    refetch,
  } = useQuery({
    queryKey: ['imports', 'health'],
    queryFn: () => read(api.GET('/v1/imports/health')),
  })
  return (
    <>
      <ImportTabs />
      <Page title={h('title')} subtitle={h('note')}>
        {isPending && <SkeletonRows rows={6} />}
        {isError && <ErrorState error={error} onRetry={() => void refetch()} />}
        {health && (
          <>
            <div className={css.lacks}>
              <Lack
                title={h('withoutProgram')}
                text={h('withoutProgramText')}
                verb={h('withoutProgramDo')}
                {...health.lines_without_program}
              />
              <Lack title={h('unmapped')} text={h('unmappedText')} verb={h('unmappedDo')} {...health.unmapped_sub_ids} />
              <Lack
                title={h('unknownContent')}
                text={h('unknownContentText')}
                verb={h('unknownContentDo')}
                {...health.lines_of_unknown_content}
              />
            </div>
            <Section title={h('sources')} flush={health.sources.length > 0}>
              {health.sources.length === 0 ? (
                <EmptyState
                  icon={<IconHeartbeat size={20} aria-hidden />}
                  title={h('none')}
                  text={h('noneText')}
                  action={<ButtonLink to="/imports">{h('importFile')}</ButtonLink>}
                />
              ) : (
                <Sources sources={health.sources} />
              )}
            </Section>
          </>
        )}
      </Page>
    </>
  )
}

type LackProps = {
  readonly title: string
  readonly text: string
  readonly verb: string
  readonly count: number
  readonly link: string
}

function Lack({ title, text, verb, count, link }: LackProps) {
  const h = useMessages(healthMessages)
  const { language } = useLanguage()
  return (
    <section className={css.lack} data-bad={count > 0 || undefined} aria-label={title}>
      <h2>{title}</h2>
      <p className={css.figure}>{formatNumber(count, language)}</p>
      <p className={css.quiet}>{count > 0 ? text : h('allWell')}</p>
      {count > 0 && (
        <ButtonLink variant="default" to={link}>
          {verb}
        </ButtonLink>
      )}
    </section>
  )
}

/** Within a week a source is fresh: exports come on Mondays. */
const FRESH = 7
const STALE = 14

function Sources({ sources }: { sources: readonly Source[] }) {
  const h = useMessages(healthMessages)
  return (
    <div className={css.scroller} tabIndex={0} role="group" aria-label={h('sources')}>
      <table className={css.table} role="table">
        <thead>
          <tr>
            <th scope="col">{h('source')}</th>
            <th scope="col">{h('of')}</th>
            <th scope="col">
              <MetricHint label={h('age')} definition={h('ageHint')} />
            </th>
            <th scope="col">
              <MetricHint label={h('missing')} definition={h('missingHint')} />
            </th>
            <th scope="col">{h('lastFile')}</th>
            <th scope="col">
              <MetricHint label={h('open')} definition={h('openHint')} />
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <SourceLine key={[source.kind, source.shop?.id, source.account].join(' ')} source={source} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function SourceLine({ source }: { source: Source }) {
  const h = useMessages(healthMessages)
  const { language } = useLanguage()
  const { zone } = useWorkspace()
  const { kind, shop, account, as_of, age_days, last_import, uncovered_days, open_rejections } = source
  const tone: Tone = age_days <= FRESH ? 'good' : age_days <= STALE ? 'warn' : 'bad'
  const ranges = toRanges(uncovered_days)
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {fileKindName(kind, language)}
      </th>
      <td role="cell" data-label={h('of')}>
        {[shop?.name, account].filter(Boolean).join(' · ') || '–'}
      </td>
      <td role="cell" data-label={h('age')}>
        <StatusBadge tone={tone}>{h('days', { count: age_days })}</StatusBadge>
        <p className={css.quiet}>{formatInstant(as_of, zone, language)}</p>
      </td>
      <td role="cell" data-label={h('missing')} className={css.days}>
        {ranges.length === 0
          ? h('noneMissing')
          : ranges
              .map(({ from, to }) =>
                from === to
                  ? formatDay(from, language, 'short')
                  : `${formatDay(from, language, 'short')} – ${formatDay(to, language, 'short')}`,
              )
              .join(', ')}
        {(ranges.length > 0 || tone !== 'good') && (
          <p>
            <Link to="/imports">{h('importNewer')}</Link>
          </p>
        )}
      </td>
      <td role="cell" data-label={h('lastFile')} className={css.file}>
        <Link to="/imports/$id" params={{ id: last_import.id }}>
          {last_import.file_name}
        </Link>
        <p className={css.quiet}>{formatInstant(last_import.finished_at, zone, language)}</p>
      </td>
      <td role="cell" data-label={h('open')}>
        {open_rejections > 0 ? <Link to={source.link}>{h('fixRows', { count: open_rejections })}</Link> : '0'}
      </td>
    </tr>
  )
}
