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

/** The weeks with sales next to this one, which may have none itself. `weeks` are the latest first. */
export function neighbours(week: string, weeks: readonly string[]): { previous: string | undefined; next: string | undefined } {
  return { previous: weeks.find((other) => other < week), next: weeks.findLast((other) => other > week) }
}
