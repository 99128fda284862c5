import { InstantReader } from './instants.ts'

const STAMP =
  /(?<!\d)(20\d\d)([-_.]?)(\d\d)\2(\d\d)(?:[-_.T ]{0,2}(?!20\d\d[-_.]?\d\d[-_.]?\d\d(?!\d))([01]\d|2[0-3])[-_.:h]?([0-5]\d)(?:[-_.:m]?([0-5]\d))?)?(?!\d)/g

/**
 * The moment a file speaks of, from its name, or null when the name has no time stamp:
 * `orders_20260421153000.xlsx`, `orders 2026-04-21_15-30.csv`, `report_20260416-20260421.csv`.
 * Of several stamps the latest counts. A stamp without a time means the end of that day: a report of
 * 16 to 21 April holds what happened on the 21st.
 */
export function asOfFromName(name: string, zone: string): string | null {
  const instants = new InstantReader(zone)
  let latest: string | null = null
  for (const [, year, , month, day, hour, minute, second = '00'] of name.matchAll(STAMP)) {
    const time = hour === undefined ? '23:59:59' : `${hour}:${minute}:${second}`
    const at = instants.parse(`${year}-${month}-${day} ${time}`)
    if (at !== null && (latest === null || at > latest)) latest = at
  }
  return latest
}
