import type { WallTime } from './calendar.ts'
import type { Fate } from './fates.ts'
import type { Content, Person } from './people.ts'
import type { ShelfItem } from './shelf.ts'

/** One line of an order, with all that will happen to it. Money in whole units, rates in hundredths of a percent. */
export type DemoLine = {
  readonly orderId: string
  readonly item: ShelfItem
  readonly quantity: number
  readonly payment: number
  readonly creator: Person
  readonly content: Content
  readonly contentId: string | null
  /** The plan the marketplace names. */
  readonly named: 'open' | 'target'
  readonly rate: number
  /** Sold by an advert of the shop: the marketplace pays this rate then, and not the standard one. */
  readonly byAdvert: boolean
  readonly tokopedia: boolean
  readonly cashOnDelivery: boolean
  readonly orderedAt: WallTime
  readonly fate: Fate
}
