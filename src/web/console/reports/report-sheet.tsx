import { Section } from '../../ui/page.tsx'
import { useMessages } from '../../messages/language.tsx'
import { contentMessages } from '../field-messages.ts'
import { ContentSplit } from './content-split.tsx'
import { CostByPayer } from './cost-by-payer.tsx'
import { CreatorTable } from './creator-table.tsx'
import { DayChart } from './day-chart.tsx'
import { LiveTiles } from './live-tiles.tsx'
import { LivesTable } from './lives-table.tsx'
import { reportMessages } from './messages.ts'
import { ProductTable } from './product-table.tsx'
import { ReportTiles } from './report-tiles.tsx'
import type { CurrencyReport, Report, RowsSearch } from './report.ts'
import { Sources } from './sources.tsx'
import { TierTable } from './tier-table.tsx'
import css from './reports.module.css'

type ReportSheetProps = {
  readonly report: Report
  readonly section: CurrencyReport
  readonly rows: RowsSearch
  /** The live whose facts are open. */
  readonly openLive: string | undefined
  readonly onOpenLive: (id: string | undefined) => void
}

/** One currency's period, from the whole to the single creator. `rows` finds the order lines behind its figures. */
export function ReportSheet({ report, section, rows, openLive, onOpenLive }: ReportSheetProps) {
  const t = useMessages(reportMessages)
  const c = useMessages(contentMessages)
  return (
    <>
      <ReportTiles report={report} section={section} rows={rows} />
      <div className={css.wide}>
        <Section title={t('perDay')} note={report.cadence === 'daily' ? t('perDayNote') : undefined}>
          <DayChart section={section} rows={rows} cadence={report.cadence} />
        </Section>
        <Section title={c('split')}>
          <ContentSplit section={section} rows={rows} />
        </Section>
      </div>
      <div className={css.wide}>
        <Section title={t('exclusiveTitle')} note={t('exclusiveNote')}>
          <TierTable section={section} rows={rows} />
        </Section>
        <Section title={t('costByPayer')}>
          <CostByPayer section={section} rows={rows} />
        </Section>
      </div>
      <LiveTiles section={section} />
      <LivesTable key={`lives ${report.at} ${section.currency}`} section={section} openId={openLive} onOpen={onOpenLive} />
      <ProductTable key={`products ${report.at} ${section.currency}`} section={section} rows={rows} />
      <CreatorTable key={`creators ${report.at} ${section.currency}`} section={section} rows={rows} />
      <Sources report={report} />
    </>
  )
}
