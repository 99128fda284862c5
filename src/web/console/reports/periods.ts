import { formatDay } from '#shared/format'
import type { Language } from '#shared/language'

const DAY_MS = 86_400_000

/** The Monday and Sunday of an ISO week such as `2026-W47`. Plain dates of UTC: a calendar week has no zone. */
export function daysOfWeek(week: string): { from: string; to: string } {
  const [year, number] = week.split('-W').map(Number) as [number, number]
  // The fourth of January is always in week 1.
  const fourth = Date.UTC(year, 0, 4)
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS + (number - 1) * 7 * DAY_MS
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10)
  return { from: day(monday), to: day(monday + 6 * DAY_MS) }
}

/** The periods with sales next to this one, which may have none itself. `periods` are the latest first. */
export function neighbours(at: string, periods: readonly string[]): { previous: string | undefined; next: string | undefined } {
  return { previous: periods.find((other) => other < at), next: periods.findLast((other) => other > at) }
}

export function formatPeriod({ from, to }: { from: string; to: string }, language: Language): string {
  if (from === to) return formatDay(from, language)
  return `${formatDay(from, language, 'short')} – ${formatDay(to, language)}`
}
