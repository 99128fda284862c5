import { Section } from '../../ui/page.tsx'
import { useMessages } from '../../messages/language.tsx'
import { contentMessages } from '../field-messages.ts'
import { ContentSplit } from './content-split.tsx'
import { CostByPayer } from './cost-by-payer.tsx'
import { CreatorTable } from './creator-table.tsx'
import { DayChart } from './day-chart.tsx'
import { weeklyMessages } from './messages.ts'
import { ReportTiles } from './report-tiles.tsx'
import type { CurrencyReport, Report, RowsSearch } from './report.ts'
import { TierTable } from './tier-table.tsx'
import css from './weekly.module.css'

/** One currency's week, from the whole to the single creator. `rows` finds the order lines behind its figures. */
export function ReportSheet({ report, section, rows }: { report: Report; section: CurrencyReport; rows: RowsSearch }) {
  const t = useMessages(weeklyMessages)
  const c = useMessages(contentMessages)
  return (
    <>
      <ReportTiles report={report} section={section} rows={rows} />
      <div className={css.wide}>
        <Section title={t('perDay')}>
          <DayChart section={section} rows={rows} />
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
      <CreatorTable key={`${report.week} ${section.currency}`} section={section} rows={rows} />
    </>
  )
}
