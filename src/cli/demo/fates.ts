import { DAY, HOUR, type WallTime } from './calendar.ts'
import type { DemoLine } from './demo-line.ts'
import type { Random } from '#shared/random'

/** What becomes of an order. Times are seconds after it was placed; one that never comes is null. */
export type Fate = {
  readonly paid: number | null
  readonly cancelled: number | null
  readonly completed: number | null
  readonly settled: number | null
  readonly refunded: { readonly after: number; readonly whole: boolean } | null
}

export type Status = 'unpaid' | 'pending' | 'completed' | 'settled' | 'ineligible'

/** How a line looks in an export of some moment. */
export type Aspect = {
  readonly status: Status
  readonly paidAt: WallTime | null
  readonly completedAt: WallTime | null
  readonly settledAt: WallTime | null
  /** In whole units. */
  readonly refund: number
}

/**
 * About six in a hundred orders come to nothing or come back. All is decided within a week, before the last export
 * that shows the order; most commissions are paid within two.
 */
export function drawFate(random: Random): Fate {
  const paid = random.between(20, 600)
  const completed = random.between(4 * DAY, 7 * DAY)
  const settled = completed + random.between(2 * DAY, 5 * DAY)
  const kept = { paid, cancelled: null, completed, settled, refunded: null }
  const luck = random.next()
  if (luck < 0.008) return { ...kept, paid: null, cancelled: random.between(1 * DAY, 5 * DAY), completed: null, settled: null }
  if (luck < 0.038) return { ...kept, cancelled: random.between(2 * HOUR, 4 * DAY), completed: null, settled: null }
  if (luck < 0.052) {
    const after = random.between(3 * DAY, 7 * DAY)
    return { ...kept, cancelled: after, completed: null, settled: null, refunded: { after, whole: true } }
  }
  if (luck < 0.064) return { ...kept, refunded: { after: random.between(2 * DAY, 6 * DAY), whole: false } }
  return kept
}

export function aspectAt({ orderedAt, payment, quantity, fate }: DemoLine, moment: WallTime): Aspect {
  const happened = (after: number | null) => (after !== null && orderedAt + after <= moment ? orderedAt + after : null)
  const [paidAt, cancelledAt, completedAt, settledAt] = [fate.paid, fate.cancelled, fate.completed, fate.settled].map(
    happened,
  ) as [WallTime | null, WallTime | null, WallTime | null, WallTime | null]
  const isRefunded = fate.refunded !== null && happened(fate.refunded.after) !== null
  // One of several pieces comes back; of a single piece a third of the price, for a flaw.
  const part = Math.floor(payment / Math.max(quantity, 3))
  const status =
    cancelledAt !== null
      ? 'ineligible'
      : settledAt !== null
        ? 'settled'
        : completedAt !== null
          ? 'completed'
          : paidAt === null
            ? 'unpaid'
            : 'pending'
  return { status, paidAt, completedAt, settledAt, refund: !isRefunded ? 0 : fate.refunded.whole ? payment : part }
}
