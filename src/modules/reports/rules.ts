import { addDays, periodBefore, weekOf, weekPeriod, type Period } from '#shared/period'

/** How often a report is sent up. */
export const CADENCES = ['daily', 'weekly', 'monthly'] as const
export type Cadence = (typeof CADENCES)[number]

/** The period that a day is in, as `?at=` names it: `2026-11-22`, `2026-W47`, `2026-11`. Names sort as their periods do. */
export function nameOf(cadence: Cadence, day: string): string {
  if (cadence === 'daily') return day
  return cadence === 'weekly' ? weekOf(day) : day.slice(0, 7)
}

/** The days of a named period, or null when there is no such one. */
export function periodOf(cadence: Cadence, name: string): Period | null {
  if (cadence === 'weekly') return weekPeriod(name)
  const from = cadence === 'daily' ? name : `${name}-01`
  if (!isDay(from)) return null
  return { from, to: cadence === 'daily' ? from : lastOfMonth(from) }
}

/** What a period is compared with: as many days before it, or the month before, however long that was. */
export function comparedWith(cadence: Cadence, period: Period): Period {
  if (cadence !== 'monthly') return periodBefore(period)
  const to = addDays(period.from, -1)
  return { from: `${to.slice(0, 7)}-01`, to }
}

/** The days a report draws: its own, and for a single day the week that it ends. */
export function drawnDays(period: Period): Period {
  return period.from === period.to ? { from: addDays(period.to, -6), to: period.to } : period
}

/** What the drawn days are drawn beside: the days before, weekday on weekday but for a month's, which goes by its dates. */
export function drawnBefore(cadence: Cadence, period: Period): Period {
  return cadence === 'monthly' ? comparedWith(cadence, period) : periodBefore(drawnDays(period))
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
}

function lastOfMonth(day: string): string {
  return Temporal.PlainYearMonth.from(day.slice(0, 7)).toPlainDate({ day: 31 }).toString()
}
