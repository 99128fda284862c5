import type { Report } from '#modules/reports'
import { formatChange, formatInstant, formatMoney, formatNumber, formatPercent, zoneLabel } from '#shared/format'

type Section = Report['currencies'][number]
type Money = { readonly amount: string; readonly currency: string }

const WIDTH = 100

/** The report for a terminal: the sums beside the period before, then creator by creator. */
export function toTable(report: Report, { name, zone }: { name: string; zone: string }): string {
  const { cadence, at, from, to, kind, as_of, currencies } = report
  const age = as_of ? `files up to ${formatInstant(as_of, zone, 'en')} ${zoneLabel(zone, 'en')}` : 'no files yet'
  const head = `${clean(name)}, ${cadence} report of ${at}${from === at ? '' : `, ${from} to ${to}`}\n${kind} GMV, ${age}`
  if (currencies.length === 0) return `${head}\n\nNothing was sold.`
  return [head, ...currencies.map((section) => `${layOut(listSums(section))}\n\n${layOut(listCreators(section))}`)].join('\n\n')
}

function listSums({ currency, figures, before, live_figures: lives, live_figures_before: livesBefore }: Section): string[][] {
  const row = (name: string, now: string, earlier: string, change = '') => [name, now, earlier, change]
  const money = (name: string, now: Money | null, earlier: Money | null) =>
    row(name, amount(now), amount(earlier), now && earlier ? changeOf(now.amount, earlier.amount) : '')
  const number = (value: number | null) => (value === null ? '–' : formatNumber(value, 'en'))
  const count = (name: string, now: number | null, earlier: number | null) =>
    row(name, number(now), number(earlier), now === null || earlier === null ? '' : changeOf(String(now), String(earlier)))
  const live = (read: (figures: NonNullable<Section['live_figures']>) => number | string | null) =>
    [lives, livesBefore].map((one) => {
      const value = one && read(one)
      return value === null ? null : Number(value)
    }) as [number | null, number | null]
  return [
    [currency, 'this period', 'period before', 'change'],
    money('GMV', figures.gmv, before.gmv),
    count('orders', figures.orders, before.orders),
    count('items', figures.items, before.items),
    count('creators', figures.creators, before.creators),
    money('order value, average', figures.aov, before.aov),
    money('refunds', figures.refunds, before.refunds),
    money('commission paid by the platform', figures.platform_commission, before.platform_commission),
    money('commission paid by the brand', figures.brand_commission, before.brand_commission),
    row('cost of GMV', percent(figures.cost_ratio), percent(before.cost_ratio)),
    row('refund rate', percent(figures.refund_rate), percent(before.refund_rate)),
    count('lives', ...live((one) => one.lives)),
    count('live hours', ...live((one) => one.hours)),
    money('GMV per live hour', lives?.gmv_per_hour ?? null, livesBefore?.gmv_per_hour ?? null),
    count('PCU', ...live((one) => one.pcu)),
  ]
}

function listCreators({ currency, creators }: Section): string[][] {
  return [
    [`creator, ${currency}`, 'tier', 'GMV', 'change', 'orders', 'platform', 'brand', 'cost'],
    ...creators.map((row) => [
      clean(row.creator.name),
      clean(row.tier?.name ?? ''),
      amount(row.gmv),
      changeOf(row.gmv.amount, row.gmv_before.amount),
      formatNumber(row.orders, 'en'),
      amount(row.platform_commission),
      amount(row.brand_commission),
      percent(row.cost_ratio),
    ]),
  ]
}

function amount(money: Money | null): string {
  return money ? formatMoney(money, 'en', 'bare') : '–'
}

function percent(ratio: string | null): string {
  return ratio === null ? '–' : formatPercent(Number(ratio), 'en')
}

function changeOf(now: string, before: string): string {
  const [after, base] = [Number(now), Number(before)]
  if (base === 0) return after === 0 ? '' : 'new'
  return formatChange(after / base - 1, 'en')
}

/** Names come out of files: nothing in them may steer the terminal. */
function clean(text: string): string {
  return text.normalize('NFC').replace(/\p{C}/gu, '')
}

/** Columns as wide as they must be, texts left and figures right; the names give way until a row fits the screen. */
function layOut([head, ...rows]: string[][]): string {
  const all = [head!, ...rows]
  const isText = (column: number) => column === 0 || head![column] === 'tier'
  const widths = head!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  for (const [column, least] of [
    [0, 16],
    [1, 8],
  ] as const) {
    const excess = widths.reduce((sum, width) => sum + width + 2, -2) - WIDTH
    if (excess > 0 && isText(column)) widths[column] = Math.min(widths[column]!, Math.max(least, widths[column]! - excess))
  }
  return all
    .map((row) =>
      row
        .map((cell, column) => fit(cell, widths[column]!, isText(column)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function fit(cell: string, width: number, isText: boolean): string {
  if (cell.length > width) return `${cell.slice(0, width - 1)}…`
  return isText ? cell.padEnd(width) : cell.padStart(width)
}
