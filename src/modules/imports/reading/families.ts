import type { FileTold } from './kind.ts'
import { hashLine } from './line.ts'
import type { Family, Records } from './records.ts'
import type { FileCount } from './summary.ts'

type Counter<F extends Family> = (count: FileCount, file: FileTold) => (record: Records[F]) => void

/** What is done with each record of a file once its row is read, by family. */
const FAMILIES: { readonly [F in Family]: Counter<F> } = {
  orders: (count) => (line) => {
    line.content_hash = hashLine(line)
    count.addLine(line)
  },
  lives(count, { zone }) {
    const { from } = edgesOf(zone)
    const startless = new Map<string | null, number>()
    return ({ fact }) => {
      if (fact.started_at) return count.addReport(fact.started_at)
      // Nothing else tells two such LIVEs of one account apart.
      const ordinal = (startless.get(fact.handle) ?? 0) + 1
      startless.set(fact.handle, ordinal)
      Object.assign(fact, { ordinal })
      count.addReport(from(fact.day!))
    }
  },
  live_ads: (count) => (record) => count.addReport(record.fact.started_at),
  videos(count, { zone }) {
    const { from, to } = edgesOf(zone)
    return ({ fact: { period_from, period_to, posted_at } }) =>
      period_from && period_to ? count.addReport(from(period_from), to(period_to)) : count.addReport(posted_at)
  },
  creator_figures(count, { zone }) {
    const { from, to } = edgesOf(zone)
    return ({ fact }) => count.addReport(from(fact.period_from), to(fact.period_to))
  },
  clicks: (count) => (record) => count.addReport(record.fact.clicked_at),
  creators: (count) => () => count.addReport(),
  products: (count) => () => count.addReport(),
}

/** Completes and counts the records of one file. */
export function recordCounter<F extends Family>(family: F, count: FileCount, file: FileTold): (record: Records[F]) => void {
  return FAMILIES[family](count, file)
}

/** The first and the last second of a day, as a file of few days asks them over and over. */
function edgesOf(zone: string) {
  const known = new Map<string, string>()
  const at = (day: string, time: string) => {
    const local = `${day}T${time}`
    let instant = known.get(local)
    if (instant === undefined)
      known.set(local, (instant = Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant().toString()))
    return instant
  }
  return { from: (day: string) => at(day, '00:00:00'), to: (day: string) => at(day, '23:59:59') }
}
