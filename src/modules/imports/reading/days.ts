import type { Period } from '#shared/period'

const DATE = /(?<!\d)(?:(20\d\d)([-/.]?)(\d\d)\2(\d\d)|(\d\d)([-/.])(\d\d)\6(20\d\d))(?!\d)/g

/** Every date in a text, in its order: `2026-06-28`, `28/06/2026`, `20260628`. What no calendar has is no date. */
function datesIn(text: string): string[] {
  return [...text.matchAll(DATE)].flatMap(([, year, , month, day, dayFirst, , monthThen, yearLast]) => {
    const date = year ? `${year}-${month}-${day}` : `${yearLast}-${monthThen}-${dayFirst}`
    try {
      return [Temporal.PlainDate.from(date, { overflow: 'reject' }).toString()]
    } catch {
      return []
    }
  })
}

/** The days a cell speaks of: `2026-06-28-2026-07-04`, `28/06/2026 ~ 04/07/2026`, or one day. */
export function parsePeriod(text: string): Period | null {
  const [from, to = from, more] = datesIn(text)
  return from && to && !more && from <= to ? { from, to } : null
}

/** The days a file's name says it is of: its first two dates. One date alone is when the file was made. */
export function periodFromName(name: string): Period | null {
  const [from, to] = datesIn(name)
  return from && to && from <= to ? { from, to } : null
}
