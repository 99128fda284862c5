import { formatInstant, zoneLabel } from '#shared/format'
import type { Section } from '../queries/report.ts'
import { changeOf, costRatioOf, headOf, keyFiguresOf, tierName, type Paper } from './paper.ts'
import { creatorColumns } from './creator-sheet.ts'
import { cellOf, column, headerCell, sheetName, spreadsheetOf, tableSheet, type Column } from './spreadsheet.ts'
import { contentWord, gmvWord, speak } from './words.ts'

/** The report as a workbook: every figure a number that can be reckoned with, every list whole. */
export async function writeReportSheets(paper: Paper): Promise<Buffer> {
  const { currencies } = paper.report
  const lists = currencies.flatMap((section) => {
    // Amounts of two currencies never stand in one column.
    const suffix = currencies.length > 1 ? ` ${section.currency}` : ''
    return listSheets(paper, section, suffix)
  })
  return spreadsheetOf([summarySheet(paper), ...lists, definitionsSheet(paper)])
}

function summarySheet(paper: Paper) {
  const { title, owner, period, asOf, sources } = headOf(paper)
  const say = speak(paper.language)
  const text = (value: string, fontWeight?: 'bold') => [{ type: String, value, ...(fontWeight && { fontWeight }) }]
  const tables = paper.report.currencies.flatMap((section) => [
    [],
    [
      headerCell(say('figure')),
      headerCell(`${say('now')} (${section.currency})`, 'count'),
      headerCell(`${say('before')} (${section.currency})`, 'count'),
      headerCell(say('change'), 'ratio'),
    ],
    ...keyFiguresOf(paper, section).map(({ name, unit, now, before, change }) => [
      cellOf(name, 'text', ''),
      now === null ? { type: String, value: '–', align: 'right' as const } : cellOf(now, unit, section.currency),
      before === null ? { type: String, value: '–', align: 'right' as const } : cellOf(before, unit, section.currency),
      change === null ? null : { type: Number, value: change, format: '+0.0%;-0.0%;0.0%' },
    ]),
  ])
  return {
    sheet: sheetName(say('summary')),
    data: [
      [{ type: String, value: title, fontWeight: 'bold' as const, fontSize: 16 }],
      text(owner),
      text(period),
      text(asOf),
      ...(paper.report.currencies.length === 0 ? [text(say('noSales'))] : tables),
      [],
      text(say('notAvailableNote')),
      text(say('sources'), 'bold'),
      ...sources.map((source) => text(source)),
    ],
    columns: [{ width: 34 }, { width: 22 }, { width: 22 }, { width: 12 }],
  }
}

function definitionsSheet(paper: Paper) {
  const say = speak(paper.language)
  const section = paper.report.currencies[0]
  const figures = section ? keyFiguresOf(paper, section) : []
  return {
    sheet: sheetName(say('definitions')),
    data: [
      [headerCell(say('figure')), headerCell(say('definition'))],
      ...figures.map(({ name, definition }) => [
        { type: String, value: name, alignVertical: 'top' as const },
        { type: String, value: definition, wrap: true },
      ]),
    ],
    columns: [{ width: 30 }, { width: 90 }],
    stickyRowsCount: 1,
  }
}

/** The lists of one currency, each a sheet. */
function listSheets(paper: Paper, section: Section, suffix: string) {
  const { language, report, workspace } = paper
  const say = speak(language)
  const { currency } = section
  const gmv = gmvWord(report.kind, language)
  const sheet = <Row>(name: string, rows: readonly Row[], columns: readonly Column<Row>[]) =>
    tableSheet(`${name}${suffix}`, currency, columns, rows)
  return [
    sheet(say('creators'), section.creators, creatorColumns(report.kind, language)),
    sheet(say('days'), section.days, [
      column.day(say('day'), ({ day }) => day),
      column.money(gmv, (row) => row.gmv),
      column.money(say('before'), (row) => row.gmv_before),
      column.ratio(say('change'), (row) => changeOf(row.gmv.amount, row.gmv_before?.amount ?? null)),
    ]),
    sheet(say('content'), section.content, [
      column.text(say('content'), 20, ({ content_type }) => contentWord(content_type, language)),
      column.money(gmv, (row) => row.gmv),
      column.ratio(say('share'), (row) => row.share),
      column.count(say('orders'), (row) => row.orders),
    ]),
    sheet(say('tiers'), section.tiers, [
      column.text(say('tier'), 24, ({ tier }) => tierName(tier, say)),
      column.text(say('exclusive'), 11, ({ tier }) => say(tier?.exclusive ? 'yes' : 'no')),
      column.money(gmv, (row) => row.gmv),
      column.ratio(say('share'), (row) => row.share),
      column.count(say('orders'), (row) => row.orders),
      column.count(say('creators'), (row) => row.creators),
      column.money(say('cost'), (row) => row.cost),
      column.ratio(say('costRatio'), (row) => costRatioOf(row)),
    ]),
    sheet(say('lives'), section.lives, [
      column.text(say('title'), 34, ({ title }) => title),
      column.text(say('creator'), 24, ({ creator }) => creator.name),
      column.text(
        say('start', { zone: zoneLabel(workspace.zone, language) }),
        20,
        ({ started_at }) => started_at && formatInstant(started_at, workspace.zone, language),
      ),
      column.day(say('day'), ({ day }) => day),
      column.hours(say('hours'), ({ hours }) => hours),
      column.money(say('liveGmv'), (row) => row.gmv),
      column.money(say('gmvPerHour'), (row) => row.gmv_per_hour),
      column.count(say('orders'), (row) => row.orders),
      column.count(say('items'), (row) => row.items),
      column.count(say('views'), (row) => row.views),
      column.count(say('pcu'), (row) => row.pcu),
      column.ratio(say('ctr'), (row) => row.ctr),
      column.ratio(say('ctor'), (row) => row.ctor),
      column.seconds(`${say('watchTime')} (s)`, (row) => row.avg_watch_seconds),
      column.text(say('source'), 24, ({ source }) => source.kind),
      column.text(say('file'), 34, ({ source }) => source.file_name),
    ]),
    sheet(say('topSkus'), section.products, [
      column.text(say('product'), 44, ({ product }) => product.name),
      column.text(say('sku'), 24, ({ sku }) => sku?.name ?? sku?.id),
      column.text(say('sellerSku'), 18, ({ sku }) => sku?.seller_sku),
      column.money(gmv, (row) => row.gmv),
      column.money(say('before'), (row) => row.gmv_before),
      column.ratio(say('change'), (row) => changeOf(row.gmv.amount, row.gmv_before.amount)),
      column.ratio(say('share'), (row) => row.share),
      column.count(say('items'), (row) => row.items),
      column.count(say('orders'), (row) => row.orders),
      column.money(say('refunds'), (row) => row.refunds),
    ]),
  ]
}
