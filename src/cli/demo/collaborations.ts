import { CUT_WEEK } from './brands.ts'
import type { ShelfItem } from './shelf.ts'

/** What the marketplace executes in the demo. Rates in hundredths of a percent; creators by their place in the cast. */

/** Who is in the target plan, as the brand mirrors it. */
export const INVITED: readonly number[] = [0, 1, 2, 4, 5, 7, 9, 12, 15, 18]
/** Whom somebody invited in the seller centre and told nobody. */
const INVITED_UNTOLD: readonly number[] = [24, 33]
const INVITED_MORE = 300
const ADVERT_LESS = 200
const CUT_BY = 200

export const targetRate = ({ openRate }: ShelfItem) => openRate + INVITED_MORE
export const advertRate = ({ openRate }: ShelfItem) => openRate - ADVERT_LESS
export const cutRate = ({ openRate }: ShelfItem) => openRate - CUT_BY
/** Products whose open rate is cut later on. */
export const isCut = ({ productId }: ShelfItem) => Number(productId.at(-1)) < 3

type Sale = {
  readonly place: number
  readonly day: number
  readonly orderId: string
  readonly byAdvert: boolean
  readonly prefersTarget: boolean
}

/** Which plan the marketplace names for an order; for a few it names the open one and pays the target's rate. */
export function planOf({ place, orderId, prefersTarget }: Sale): { target: boolean; named: 'open' | 'target' } {
  const target = prefersTarget && (INVITED.includes(place) || INVITED_UNTOLD.includes(place))
  return { target, named: target && !orderId.endsWith('07') ? 'target' : 'open' }
}

/** What it pays: after a cut a creator who promotes already keeps the old rate for a while. */
export function paidRate(item: ShelfItem, sale: Sale): number {
  const { target } = planOf(sale)
  if (sale.byAdvert) return target ? item.openRate : advertRate(item)
  if (target) return targetRate(item)
  const keepsOld = sale.place % 3 === 0
  return isCut(item) && sale.day >= CUT_WEEK * 7 && !keepsOld ? cutRate(item) : item.openRate
}
