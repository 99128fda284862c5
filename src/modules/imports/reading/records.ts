import type { VideoFact } from '#modules/content'
import type { ListedProduct } from '#modules/catalog'
import type { CreatorFact, ListedCreator } from '#modules/creators'
import type { LiveAdFact, LiveFact } from '#modules/lives'
import type { OrderLine } from '#modules/orders'
import type { ClickFact } from '#modules/tracking'
import type { Reported } from '#platform/db/reported'

/** What a row reports. Which source and platform it is of is known of the whole file, as is the account of a row that names none. */
export type Said<Fact extends { handle: string }> = Reported<
  Omit<Fact, 'source' | 'platform' | 'handle'> & { readonly handle: string | null }
>

/** A row of a person's own list. */
export type ListedRow<Item> = { readonly row: number; readonly cells: readonly string[]; readonly item: Item }
/** A product as a list names it: its shop by name, where it names one. */
export type NamedProduct = Omit<ListedProduct, 'shop_id'> & { readonly shop: string | null }

/** What each family of files holds, one record for each row. */
export type Records = {
  readonly orders: OrderLine
  readonly lives: Said<LiveFact>
  readonly live_ads: Said<LiveAdFact>
  readonly videos: Said<VideoFact>
  readonly creator_figures: Said<CreatorFact>
  readonly clicks: Said<ClickFact>
  readonly creators: ListedRow<ListedCreator>
  readonly products: ListedRow<NamedProduct>
}

export type Family = keyof Records
