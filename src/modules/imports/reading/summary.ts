import { formatMicros } from '#shared/money'
import type { LineStatus, OrderLine } from './line.ts'

type Amount = { readonly amount: string; readonly currency: string }

/** What a file holds, in the words of `kolive import`: rows = data records, lines = accepted ones. */
export type FileSummary = {
  readonly rows: number
  readonly lines: number
  readonly rejected: number
  readonly statuses: Partial<Record<LineStatus, number>>
  /** One amount per currency, cancelled lines too; `commission` is the net that the source reports. */
  readonly totals: { readonly order_value: Amount[]; readonly refund: Amount[]; readonly commission: Amount[] }
}

type Totals = { order_value: bigint; refund: bigint; commission: bigint }

/** Counts a file while it is read. */
export class FileCount {
  /** The latest instant in any accepted line. */
  latest: string | null = null
  /** The first and last moment that its rows are of. */
  first: string | null = null
  last: string | null = null
  #lines = 0
  #rejected = 0
  readonly #statuses: Partial<Record<LineStatus, number>> = {}
  readonly #totals = new Map<string, Totals>()

  addRejected(): void {
    this.#rejected++
  }

  addLine(line: OrderLine): void {
    this.#lines++
    this.#statuses[line.status] = (this.#statuses[line.status] ?? 0) + 1
    const totals = this.#totalsOf(line.currency)
    totals.order_value += line.order_value
    totals.refund += line.refund_value ?? 0n
    // Where a source reports a net per order, it stands on one of the order's lines and counts instead of theirs.
    totals.commission += line.order_net_commission ?? line.platform_commission ?? 0n
    this.cover(line.ordered_at)
    this.#see(line.ordered_at)
    this.#see(line.paid_at)
    this.#see(line.completed_at)
    this.#see(line.clicked_at)
    this.#see(line.settled_at)
  }

  /** A row of any other family, by the moments it is of. Its money is summed where it is kept. */
  addReport(...moments: readonly (string | null | undefined)[]): void {
    this.#lines++
    for (const moment of moments) {
      if (!moment) continue
      this.cover(moment)
      this.#see(moment)
    }
  }

  /** Told the moment that each row is of, be it an order, a live or a click. */
  cover(instant: string): void {
    if (this.first === null || instant < this.first) this.first = instant
    if (this.last === null || instant > this.last) this.last = instant
  }

  summary(): FileSummary {
    const amounts = (part: keyof Totals) =>
      [...this.#totals].map(([currency, totals]) => ({ amount: formatMicros(totals[part]), currency }))
    return {
      rows: this.#lines + this.#rejected,
      lines: this.#lines,
      rejected: this.#rejected,
      statuses: { ...this.#statuses },
      totals: { order_value: amounts('order_value'), refund: amounts('refund'), commission: amounts('commission') },
    }
  }

  #totalsOf(currency: string): Totals {
    let totals = this.#totals.get(currency)
    if (!totals) this.#totals.set(currency, (totals = { order_value: 0n, refund: 0n, commission: 0n }))
    return totals
  }

  #see(instant: string | null): void {
    if (instant !== null && (this.latest === null || instant > this.latest)) this.latest = instant
  }
}
