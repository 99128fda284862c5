import { Button, Select } from '@mantine/core'
import { IconCopy, IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { formatInstant, zoneLabel } from '#shared/format'
import { useLanguage, useMessages } from '../../messages/language.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Page } from '../../ui/page.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { TileGrid, TileSkeleton } from '../../ui/tile.tsx'
import { showToast } from '../../ui/toast.tsx'
import { gmvMessages } from '../field-messages.ts'
import { GMV_KINDS, readGmvKind } from '../field.ts'
import { programsQuery } from '../programs-query.ts'
import { ReckoningNotice } from '../reckonings/reckoning-notice.tsx'
import { useWorkspace } from '../session.ts'
import { useSearchChange } from '../use-search-change.ts'
import { reportMessages } from './messages.ts'
import { ReportSheet } from './report-sheet.tsx'
import { reportText } from './report-text.ts'
import { CADENCES, readCadence, reportQuery, rowsOf } from './report.ts'
import { PeriodPicker } from './period-picker.tsx'
import { formatPeriod } from './periods.ts'
import { DownloadButtons } from './download-buttons.tsx'
import css from './reports.module.css'

const route = getRouteApi('/shell/reports')

export function ReportsPage() {
  const t = useMessages(reportMessages)
  const g = useMessages(gmvMessages)
  const { language } = useLanguage()
  const workspace = useWorkspace()
  const search = route.useSearch()
  const change = useSearchChange<ReturnType<typeof route.useSearch>>()
  const kind = readGmvKind(search.kind)
  const cadence = readCadence(search.cadence)
  const { data: programs } = useQuery(programsQuery)
  const filter = { kind, ...(search.at && { at: search.at }), ...(search.program_id && { program_id: search.program_id }) }
  const { data: report, isError, error, refetch } = useQuery(reportQuery(cadence, filter))
  const currency = search.currency ?? workspace.currency
  const section = report?.currencies.find((one) => one.currency === currency) ?? report?.currencies[0]
  const copy = async () => {
    if (!report || !section) return
    await navigator.clipboard.writeText(reportText(report, section, { language, zone: workspace.zone }))
    showToast(t('copied'))
  }
  const asOf = report?.as_of
    ? t('dataAsOf', { time: `${formatInstant(report.as_of, workspace.zone, language)} ${zoneLabel(workspace.zone, language)}` })
    : undefined
  return (
    <div className={css.sheet}>
      <Page
        title={t(`${cadence}TitleOf`, { gmv: g(`${kind}Gmv`) })}
        subtitle={
          report
            ? [workspace.name, formatPeriod(report, language), section?.currency, asOf].filter(Boolean).join(' · ')
            : '\u00a0'
        }
        actions={
          report &&
          section && (
            <>
              <DownloadButtons report={report} filter={filter} />
              <Button variant="default" leftSection={<IconCopy size={16} aria-hidden />} onClick={() => void copy()}>
                {t('copy')}
              </Button>
              <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => print()}>
                {t('print')}
              </Button>
            </>
          )
        }
      >
        <ReckoningNotice />
        {isError && <ErrorState error={error} onRetry={() => void refetch()} />}
        {report && report.periods.length > 0 && (
          <div className={css.controls} data-no-print>
            <Segmented
              label={t('cadence')}
              value={cadence}
              options={CADENCES.map((value) => ({ value, label: t(value) }))}
              onChange={(next) => change({ cadence: next, at: undefined, live: undefined })}
            />
            <PeriodPicker
              cadence={report.cadence}
              at={report.at}
              periods={report.periods}
              onChange={(at) => change({ at, live: undefined })}
            />
            <Segmented
              label={g('kind')}
              value={kind}
              options={GMV_KINDS.map((value) => ({ value, label: g(value), hint: g(`${value}Hint`) }))}
              onChange={(next) => change({ kind: next }, { replace: true })}
            />
            {report.currencies.length > 1 && section && (
              <Segmented
                label={t('currency')}
                value={section.currency}
                options={report.currencies.map((one) => ({ value: one.currency, label: one.currency }))}
                onChange={(next) => change({ currency: next }, { replace: true })}
              />
            )}
            {programs && programs.data.length > 1 && (
              <Select
                aria-label={t('programme')}
                data={[
                  { value: '', label: t('allProgrammes') },
                  ...programs.data.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                value={search.program_id ?? ''}
                onChange={(next) => change({ program_id: next || undefined }, { replace: true })}
              />
            )}
          </div>
        )}
        {!report && !isError && <ReportSkeleton />}
        {report && !section && (
          <EmptyState
            title={t(report.periods.length > 0 ? 'noSales' : 'noData')}
            text={report.periods.length > 0 ? undefined : t('noDataText')}
            action={
              report.periods.length > 0 ? (
                <Button onClick={() => change({ at: undefined, program_id: undefined })}>{t('latest')}</Button>
              ) : (
                <ButtonLink to="/imports">{t('importOrders')}</ButtonLink>
              )
            }
          />
        )}
        {report && section && (
          <ReportSheet
            report={report}
            section={section}
            rows={rowsOf(report, section, search.program_id)}
            openLive={search.live}
            onOpenLive={(live) => change({ live }, { replace: search.live !== undefined })}
          />
        )}
      </Page>
    </div>
  )
}

function ReportSkeleton() {
  return (
    <>
      <Skeleton height={32} width="60%" />
      <TileGrid>
        {Array.from({ length: 6 }, (_, tile) => (
          <TileSkeleton key={tile} />
        ))}
      </TileGrid>
      <Skeleton height={272} />
      <Skeleton height={320} />
    </>
  )
}
