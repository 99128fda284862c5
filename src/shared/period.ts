/** A run of days, both ends included, as ISO dates. */
export type Period = { readonly from: string; readonly to: string }

const WEEK = /^(\d{4})-W(\d{2})$/

/** The Monday to Sunday of an ISO week such as `2026-W47`, or null when there is no such week. */
export function weekPeriod(week: string): Period | null {
  const match = WEEK.exec(week)
  if (!match) return null
  // The fourth of January is always in week 1.
  const first = Temporal.PlainDate.from(`${match[1]}-01-04`)
  const monday = first.subtract({ days: first.dayOfWeek - 1 }).add({ weeks: Number(match[2]) - 1 })
  return weekOf(monday.toString()) === week ? { from: monday.toString(), to: monday.add({ days: 6 }).toString() } : null
}

/** The ISO week a day is in. */
export function weekOf(day: string): string {
  const date = Temporal.PlainDate.from(day)
  return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`
}

/** The period of the same length that ends the day before. */
export function periodBefore({ from, to }: Period): Period {
  const days = Temporal.PlainDate.from(from).until(to).days + 1
  return { from: addDays(from, -days), to: addDays(from, -1) }
}

export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** Every day of a period, in order. */
export function daysOf({ from, to }: Period): string[] {
  const count = Temporal.PlainDate.from(from).until(to).days + 1
  return Array.from({ length: count }, (_, index) => addDays(from, index))
}
