import { fileURLToPath } from 'node:url'
import pdfmake, { type Content, type TableCell } from 'pdfmake'
import { formatChange, formatDay, formatInstant, formatMoney, formatNumber, formatPercent, zoneLabel } from '#shared/format'
import type { Section } from '../queries/report.ts'
import { columnChart } from './column-chart.ts'
import { changeOf, costRatioOf, headOf, keyFiguresOf, tierName, type KeyFigure, type Paper, type Unit } from './paper.ts'
import { contentWord, gmvWord, speak } from './words.ts'

const BRAND = '#0F7F5C'
const TEXT = '#191918'
const DIM = '#5C5C58'
const LINE = '#E7E7E4'
const GOOD = '#0B6549'
const BAD = '#A61E1E'
/** A4 less its margins, in points. */
const WIDTH = 595 - 2 * 40
/** What fits a few pages that somebody reads; the spreadsheet has the rest. */
const MOST = { creators: 40, lives: 20, products: 20 }

/** Digits of one width, so that they stand below each other. Everything else that a font can do is left out: it takes longer than the rest of the document. */
const TABULAR = {
  tnum: true,
  kern: false,
  calt: false,
  liga: false,
  clig: false,
  ccmp: false,
  locl: false,
  mark: false,
  mkmk: false,
}

const FONTS = {
  normal: fileURLToPath(import.meta.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')),
  bold: fileURLToPath(import.meta.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf')),
}

// A document is made of our own text alone: it fetches nothing and reads nothing but its fonts.
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path) => Object.values(FONTS).includes(path))
pdfmake.setFonts({ Inter: { ...FONTS, italics: FONTS.normal, bolditalics: FONTS.bold } })

/** The report on A4: what a lead sends up, in one language and one locale throughout. */
export async function writeReportPdf(paper: Paper): Promise<Buffer> {
  const { title, owner, period, asOf, sources } = headOf(paper)
  const { currencies } = paper.report
  const say = speak(paper.language)
  return pdfmake
    .createPdf({
      pageSize: 'A4',
      pageMargins: [40, 36, 40, 48],
      info: { title: `${title}, ${period}`, author: owner, creator: 'Kolive', producer: 'Kolive' },
      defaultStyle: { font: 'Inter', fontSize: 8.5, lineHeight: 1.25, color: TEXT },
      footer: (page, pages) => ({
        margin: [40, 16, 40, 0],
        columns: [
          { text: `${owner} · ${title} · ${paper.report.at}`, color: DIM, fontSize: 7.5 },
          { text: say('page', { page, pages }), color: DIM, fontSize: 7.5, alignment: 'right', width: 90 },
        ],
      }),
      content: [
        { text: owner, color: BRAND, bold: true, fontSize: 9.5 },
        { text: title, bold: true, fontSize: 19, margin: [0, 2, 0, 2] },
        { text: period, fontSize: 10 },
        { text: asOf, color: DIM, margin: [0, 1, 0, 10] },
        ...(currencies.length === 0 ? [{ text: say('noSales'), fontSize: 11 }] : []),
        ...currencies.flatMap((section, index) => layOutSection(paper, section, index > 0)),
        ...layOutNotes(paper, sources),
      ],
    })
    .getBuffer()
}

function layOutSection(paper: Paper, section: Section, onNewPage: boolean): Content[] {
  const { language, report } = paper
  const say = speak(language)
  const { currency, days } = section
  const compact = (value: number) => formatMoney({ amount: String(value), currency }, language, 'compact')
  return [
    {
      text: `${gmvWord(report.kind, language)}, ${currency}`,
      bold: true,
      fontSize: 12,
      margin: [0, 0, 0, 6],
      ...(onNewPage && { pageBreak: 'before' as const }),
    },
    ...layOutFigures(paper, section),
    heading(say('perDay')),
    {
      svg: columnChart({
        width: WIDTH,
        height: 132,
        legend: [say('now'), say('before')],
        format: compact,
        columns: days.map(({ day, gmv, gmv_before }) => ({
          label: days.length > 10 ? String(Number(day.slice(8))) : formatDay(day, language, 'weekday'),
          value: Number(gmv.amount),
          before: gmv_before && Number(gmv_before.amount),
        })),
      }),
    },
    ...layOutTables(paper, section),
  ]
}

/** The figures in rows of four, each beside the period before; those that no source tells are named below. */
function layOutFigures(paper: Paper, section: Section): Content[] {
  const figures = keyFiguresOf(paper, section)
  const told = figures.filter(({ now, before }) => now !== null || before !== null)
  const untold = figures.filter((figure) => !told.includes(figure)).map(({ name }) => name)
  const tiles = told.map((figure) => layOutFigure(paper, figure, section.currency))
  const rows = Array.from({ length: Math.ceil(tiles.length / 4) }, (_, row) =>
    Array.from({ length: 4 }, (_, column) => tiles[row * 4 + column] ?? ''),
  )
  const grid: Content = {
    table: { widths: ['*', '*', '*', '*'], dontBreakRows: true, body: rows },
    layout: {
      hLineColor: () => LINE,
      vLineColor: () => LINE,
      hLineWidth: () => 0.6,
      vLineWidth: () => 0.6,
      paddingLeft: () => 7,
      paddingRight: () => 5,
      paddingTop: () => 5,
      paddingBottom: () => 4,
    },
  }
  const say = speak(paper.language)
  return untold.length === 0 ? [grid] : [grid, note(`${say('notAvailable')}: ${untold.join(', ')}`)]
}

function layOutFigure(
  { language }: Paper,
  { name, unit, now, before, change, lowerIsBetter }: KeyFigure,
  currency: string,
): TableCell {
  const show = (value: string | null) => showValue(value, unit, currency, language)
  const tone = change === null || change === 0 ? DIM : change > 0 !== lowerIsBetter ? GOOD : BAD
  const arrow = change === null || change === 0 ? '' : change > 0 ? '↗ ' : '↘ '
  return {
    stack: [
      { text: name, color: DIM, fontSize: 7.5 },
      { text: show(now), bold: true, fontSize: 11.5 },
      {
        text: [
          ...(change === null ? [] : [{ text: `${arrow}${formatChange(change, language)}  `, color: tone, bold: true }]),
          { text: before === null ? ' ' : show(before), color: DIM },
        ],
        fontSize: 7.5,
      },
    ],
  }
}

function showValue(value: string | null, unit: Unit, currency: string, language: Paper['language']): string {
  if (value === null) return '–'
  if (unit === 'money') return formatMoney({ amount: value, currency }, language)
  if (unit === 'ratio') return formatPercent(Number(value), language, 2)
  return `${formatNumber(Number(value), language)}${unit === 'seconds' ? ' s' : ''}`
}

function layOutTables(paper: Paper, section: Section): Content[] {
  const { language, report, workspace } = paper
  const say = speak(language)
  const { currency, content, tiers, lives, products, creators } = section
  const gmv = `${gmvWord(report.kind, language)} (${currency})`
  const bare = (money: { amount: string; currency: string } | null) => (money ? formatMoney(money, language, 'bare') : '–')
  const percent = (ratio: string | number | null) => (ratio === null ? '–' : formatPercent(Number(ratio), language))
  const count = (value: number | null | undefined) => (value == null ? '–' : formatNumber(value, language))
  const change = (row: { gmv: { amount: string }; gmv_before: { amount: string } }): TableCell => {
    const ratio = changeOf(row.gmv.amount, row.gmv_before.amount)
    return ratio === null ? '–' : { text: formatChange(ratio, language), color: ratio === 0 ? DIM : ratio > 0 ? GOOD : BAD }
  }
  const cut = (all: readonly unknown[], most: number) =>
    all.length > most ? [note(say('theRest', { shown: most, all: formatNumber(all.length, language) }))] : []
  return [
    ...table(
      say('content'),
      ['*', 90, 60, 60],
      [
        [say('content'), gmv, say('share'), say('orders')],
        ...content.map((row) => [contentWord(row.content_type, language), bare(row.gmv), percent(row.share), count(row.orders)]),
      ],
    ),
    ...table(
      say('tiers'),
      ['*', 92, 46, 46, 56, 86, 50],
      [
        [say('tier'), gmv, say('share'), say('orders'), say('creators'), `${say('cost')} (${currency})`, say('costRatio')],
        ...tiers.map(({ tier, ...row }) => [
          tierName(tier, say),
          bare(row.gmv),
          percent(row.share),
          count(row.orders),
          count(row.creators),
          bare(row.cost),
          percent(costRatioOf(row)),
        ]),
      ],
    ),
    ...table(
      say('topSkus'),
      ['*', 84, 42, 42, 40, 40],
      [
        [say('product'), gmv, say('share'), say('change'), say('items'), say('orders')],
        ...products
          .slice(0, MOST.products)
          .map(({ product, sku, ...row }) => [
            sku?.name ? { text: [product.name, { text: `  ${sku.name}`, color: DIM }] } : product.name,
            bare(row.gmv),
            percent(row.share),
            change(row),
            count(row.items),
            count(row.orders),
          ]),
      ],
    ),
    ...cut(products, MOST.products),
    ...table(
      say('lives'),
      ['*', 74, 30, 76, 70, 42, 36, 34, 34],
      [
        [
          say('creator'),
          say('start', { zone: zoneLabel(workspace.zone, language) }),
          say('hours'),
          `${say('liveGmv')} (${currency})`,
          `${say('gmvPerHour')} (${currency})`,
          say('views'),
          say('pcu'),
          say('ctr'),
          say('ctor'),
        ],
        ...lives
          .slice(0, MOST.lives)
          .map((row) => [
            row.creator.name,
            row.started_at
              ? formatInstant(row.started_at, workspace.zone, language, 'short')
              : formatDay(row.day, language, 'short'),
            row.hours === null ? '–' : formatNumber(Number(row.hours), language),
            bare(row.gmv),
            bare(row.gmv_per_hour),
            count(row.views),
            count(row.pcu),
            percent(row.ctr),
            percent(row.ctor),
          ]),
      ],
      2,
    ),
    ...cut(lives, MOST.lives),
    ...table(
      say('creators'),
      ['*', 52, 78, 40, 40, 74, 74, 40],
      [
        [
          say('creator'),
          say('tier'),
          gmv,
          say('change'),
          say('orders'),
          `${say('platformShort')} (${currency})`,
          `${say('brandShort')} (${currency})`,
          say('costRatio'),
        ],
        ...creators
          .slice(0, MOST.creators)
          .map((row) => [
            row.creator.name,
            row.tier?.name ?? '',
            bare(row.gmv),
            change(row),
            count(row.orders),
            bare(row.platform_commission),
            bare(row.brand_commission),
            percent(row.cost_ratio),
          ]),
      ],
      2,
    ),
    ...cut(creators, MOST.creators),
  ]
}

/** A table whose title and head come again on each page; left out where it would be empty. */
function table(title: string, widths: (string | number)[], [head, ...rows]: TableCell[][], texts = 1): Content[] {
  if (rows.length === 0) return []
  const align = (cell: TableCell, column: number, style: object = {}) =>
    ({
      ...(typeof cell === 'object' ? cell : { text: cell }),
      ...(column < texts ? { alignment: 'left' } : { alignment: 'right', fontFeatures: TABULAR }),
      ...style,
    }) as TableCell
  const titleRow: TableCell[] = [
    { text: title, bold: true, fontSize: 10.5, colSpan: widths.length },
    ...widths.slice(1).map(() => ''),
  ]
  return [
    {
      table: {
        headerRows: 2,
        keepWithHeaderRows: 3,
        dontBreakRows: true,
        widths,
        body: [
          titleRow,
          head!.map((cell, column) => align(cell, column, { color: DIM, bold: true, fontSize: 7.5 })),
          ...rows.map((row) => row.map((cell, column) => align(cell, column))),
        ],
      },
      fontSize: 8,
      margin: [0, 12, 0, 0],
      layout: {
        hLineColor: () => LINE,
        hLineWidth: (row) => (row < 2 ? 0 : 0.6),
        vLineWidth: () => 0,
        paddingLeft: (column) => (column === 0 ? 0 : 4),
        paddingRight: (column) => (column === widths.length - 1 ? 0 : 4),
        paddingTop: () => 3,
        paddingBottom: () => 2,
      },
    },
  ]
}

function heading(text: string): Content {
  return { text, bold: true, fontSize: 10.5, margin: [0, 14, 0, 4] }
}

function note(text: string): Content {
  return { text, color: DIM, fontSize: 7.5, margin: [0, 4, 0, 0] }
}

/** What the figures mean and what they rest on: at the end, together. */
function layOutNotes(paper: Paper, sources: readonly string[]): Content[] {
  const say = speak(paper.language)
  const section = paper.report.currencies[0]
  const definitions = section ? keyFiguresOf(paper, section) : []
  return [
    ...(definitions.length > 0 ? [heading(say('definitions'))] : []),
    {
      fontSize: 7.5,
      color: DIM,
      stack: definitions.map(({ name, definition }) => ({
        text: [{ text: `${name}: `, bold: true, color: TEXT }, definition],
        margin: [0, 0, 0, 1.5],
      })),
    },
    note(say('notAvailableNote')),
    note(`${say('sources')}: ${sources.join(' · ') || say('noData')}`),
  ]
}
