export type DayRange = { readonly from: string; readonly to: string }

const DAY_MS = 86_400_000
const after = (day: string) => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10)

/** Days that follow each other, as one range each; the days come in order. */
export function toRanges(days: readonly string[]): readonly DayRange[] {
  return days.reduce<readonly DayRange[]>((ranges, day) => {
    const last = ranges.at(-1)
    return last && after(last.to) === day
      ? [...ranges.slice(0, -1), { from: last.from, to: day }]
      : [...ranges, { from: day, to: day }]
  }, [])
}
