import { formatDay, formatInstant, zoneLabel } from '#shared/format'
import type { Language } from '#shared/language'
import type { Period } from '#shared/period'
import type { Report, Section } from '../queries/report.ts'
import type { Cadence } from '../rules.ts'
import { gmvWord, speak, type Metric, type Say } from './words.ts'

/** A report on its way into a file. */
export type Paper = {
  readonly report: Report
  readonly language: Language
  readonly workspace: { readonly name: string; readonly zone: string }
  /** The one program it is about, by its name. */
  readonly program: string | null
}

const TITLES = { daily: 'dailyTitle', weekly: 'weeklyTitle', monthly: 'monthlyTitle' } as const satisfies Record<Cadence, string>

/** What stands at the top of every document. */
export function headOf({ report, language, workspace, program }: Paper) {
  const say = speak(language)
  const time = (instant: string) => `${formatInstant(instant, workspace.zone, language)} ${zoneLabel(workspace.zone, language)}`
  const week = report.cadence === 'weekly' ? ` (${say('week', { week: Number(report.at.slice(6)) })})` : ''
  return {
    title: `${say(TITLES[report.cadence])}: ${gmvWord(report.kind, language)}`,
    owner: program ? `${workspace.name} · ${program}` : workspace.name,
    period: `${showPeriod(report, language)}${week}, ${say('comparedWith', { period: showPeriod(report.before, language) })}`,
    asOf: report.as_of ? say('asOf', { time: time(report.as_of) }) : say('noData'),
    sources: report.sources.map(({ kind, as_of }) => `${kind}: ${time(as_of)}`),
  }
}

function showPeriod({ from, to }: Period, language: Language): string {
  return from === to ? formatDay(from, language) : `${formatDay(from, language, 'short')} – ${formatDay(to, language)}`
}

/** `2026-W47-weekly-report-paid`: sorted by name, reports stand in the order of their periods. */
export function fileNameOf({ report: { at, cadence, kind }, program }: Paper, extension: string): string {
  const brand = program
    ? `-${program
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replaceAll(/[đĐ]/g, 'd')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')}`
    : ''
  return `${at}-${cadence}-report-${kind}${brand}.${extension}`
}

export type Unit = 'money' | 'count' | 'ratio' | 'hours' | 'seconds'
type Value = { readonly amount: string } | string | number | null

/** A figure of a section, as plain numbers: null is not available. */
export type KeyFigure = {
  readonly name: string
  readonly definition: string
  readonly unit: Unit
  readonly lowerIsBetter: boolean
  /** Decimal text: no digit is lost before it is shown. */
  readonly now: string | null
  readonly before: string | null
  /** now ÷ before − 1. */
  readonly change: number | null
}

/** The section in figures, in the order in which they are read. */
export function keyFiguresOf({ report, language }: Paper, section: Section): KeyFigure[] {
  const say = speak(language)
  const { figures, before, live_figures: lives, live_figures_before: livesBefore } = section
  const row = (metric: Metric, unit: Unit, now: Value, earlier: Value, lowerIsBetter = false) =>
    figure({ name: say(metric), definition: say(`${metric}Hint` as Metric), unit, lowerIsBetter }, now, earlier)
  const gmv = {
    name: gmvWord(report.kind, language),
    definition: gmvWord(report.kind, language, 'Hint'),
    unit: 'money' as const,
    lowerIsBetter: false,
  }
  return [
    figure(gmv, figures.gmv, before.gmv),
    row('orders', 'count', figures.orders, before.orders),
    row('items', 'count', figures.items, before.items),
    row('aov', 'money', figures.aov, before.aov),
    row('sellingCreators', 'count', figures.creators, before.creators),
    row('refundRate', 'ratio', figures.refund_rate, before.refund_rate, true),
    row('cost', 'money', figures.cost, before.cost, true),
    row('platformCommission', 'money', figures.platform_commission, before.platform_commission, true),
    row('brandCommission', 'money', figures.brand_commission, before.brand_commission, true),
    row('costRatio', 'ratio', figures.cost_ratio, before.cost_ratio, true),
    row('exclusiveShare', 'ratio', section.exclusive.share, null),
    row('lives', 'count', lives?.lives ?? null, livesBefore?.lives ?? null),
    row('liveHours', 'hours', lives?.hours ?? null, livesBefore?.hours ?? null),
    row('liveGmv', 'money', lives?.gmv ?? null, livesBefore?.gmv ?? null),
    row('gmvPerHour', 'money', lives?.gmv_per_hour ?? null, livesBefore?.gmv_per_hour ?? null),
    row('views', 'count', lives?.views ?? null, livesBefore?.views ?? null),
    row('pcu', 'count', lives?.pcu ?? null, livesBefore?.pcu ?? null),
    row('ctr', 'ratio', lives?.ctr ?? null, livesBefore?.ctr ?? null),
    row('ctor', 'ratio', lives?.ctor ?? null, livesBefore?.ctor ?? null),
    row('watchTime', 'seconds', lives?.average_watch_seconds ?? null, livesBefore?.average_watch_seconds ?? null),
  ]
}

function figure(head: Pick<KeyFigure, 'name' | 'definition' | 'unit' | 'lowerIsBetter'>, now: Value, before: Value): KeyFigure {
  const [later, earlier] = [textOf(now), textOf(before)]
  return { ...head, now: later, before: earlier, change: changeOf(later, earlier) }
}

function textOf(value: Value): string | null {
  if (value === null) return null
  return typeof value === 'object' ? value.amount : String(value)
}

/** now ÷ before − 1, or null where there is nothing to compare with: never a made-up 100 %. */
export function changeOf(now: string | null, before: string | null): number | null {
  return now !== null && before !== null && Number(before) > 0 ? Number(now) / Number(before) - 1 : null
}

/** A tier's name with what it stands for where there is none. */
export function tierName(tier: { name: string } | null, say: Say): string {
  return tier?.name ?? say('noProgramme')
}

export function costRatioOf({ cost, gmv }: { cost: { amount: string }; gmv: { amount: string } }): number | null {
  return Number(gmv.amount) > 0 ? Number(cost.amount) / Number(gmv.amount) : null
}
