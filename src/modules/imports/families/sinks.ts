import { videoReports } from '#modules/content'
import { creatorReports } from '#modules/creators'
import { liveAdReports, liveReports } from '#modules/lives'
import { marketplaceClicks } from '#modules/tracking'
import { KINDS } from '../reading/kinds.ts'
import type { Family } from '../reading/records.ts'
import { creators, products } from './listed.ts'
import { orders } from './orders.ts'
import { reported } from './reported.ts'
import type { Sink } from './sink.ts'

const SINKS: { readonly [F in Family]: Sink<F> } = {
  orders,
  lives: reported(liveReports),
  live_ads: reported(liveAdReports),
  videos: reported(videoReports),
  creator_figures: reported(creatorReports),
  clicks: reported(marketplaceClicks),
  creators,
  products,
}

/** Where the records of a family go. */
export function sinkOf<F extends Family>(family: F): Sink<F> {
  return SINKS[family]
}

/** Where the records of an import went, by the kind it was recognised as. */
export function sinkOfKind(name: string): Sink<Family> {
  const kind = KINDS.find(({ kind }) => kind === name)
  if (!kind) throw new Error(`no kind of file is called ${name}`)
  return sinkOf(kind.family) as Sink<Family>
}
