/** Who a plan is for and who runs it, as the marketplaces say it. The marketplace executes each of them. */
export const PLAN_KINDS = ['open', 'target', 'partner'] as const
export type PlanKind = (typeof PLAN_KINDS)[number]

/**
 * How long the old rate stays for creators who promote already, in days: what a cut is given when nobody says otherwise.
 * Shopee's documentation states its seven; TikTok's thirty were seen in public code in June 2026 and are not confirmed.
 */
export const PROTECTION: Readonly<Record<string, { readonly days: number; readonly confirmed: boolean }>> = {
  shopee: { days: 7, confirmed: true },
  tiktok_shop: { days: 30, confirmed: false },
  tokopedia: { days: 30, confirmed: false },
}

/** A plan's rate from a moment on. Rates in parts per million; no rate takes the product out of the plan. */
export type PlanRate = {
  readonly version: number
  readonly productId: string | null
  readonly ratePpm: bigint | null
  readonly shopAdsRatePpm: bigint | null
  readonly startsAt: Temporal.Instant
  readonly protectUntil: Temporal.Instant | null
}

const { compare } = Temporal.Instant

/** Oldest first; of two that begin together the later entry is the correction. */
function inOrder(rates: readonly PlanRate[], productId: string | null): PlanRate[] {
  return rates
    .filter((rate) => rate.productId === productId)
    .sort((a, b) => compare(a.startsAt, b.startsAt) || a.version - b.version)
}

/**
 * The one rate that holds for a product at a moment: its own, else the one for all products. Null before the first, and
 * for a product that was taken out.
 */
export function rateAt(rates: readonly PlanRate[], productId: string | null, at: Temporal.Instant): PlanRate | null {
  const began = (rate: PlanRate) => compare(rate.startsAt, at) <= 0
  const rate = inOrder(rates, productId).findLast(began) ?? inOrder(rates, null).findLast(began)
  return rate && rate.ratePpm !== null ? rate : null
}

export type Standing = 'upcoming' | 'holds' | 'protected' | 'past'

/** How a rate stands at a moment: an old one is protected until the date that the one after it (or the plan's end) gives. */
export function standingOf(
  rate: PlanRate,
  rates: readonly PlanRate[],
  end: { readonly at: Temporal.Instant; readonly protectUntil: Temporal.Instant | null } | null,
  at: Temporal.Instant,
): Standing {
  if (compare(rate.startsAt, at) > 0) return 'upcoming'
  const ordered = inOrder(rates, rate.productId)
  const next = ordered[ordered.indexOf(rate) + 1]
  const followed = next && compare(next.startsAt, at) <= 0
  if (!followed && !(end && compare(end.at, at) <= 0)) return 'holds'
  const until = followed ? next.protectUntil : (end?.protectUntil ?? null)
  return rate.ratePpm !== null && until && compare(until, at) > 0 ? 'protected' : 'past'
}

/** Until when a change protects what it replaces: a cut for the marketplace's days, a raise not at all. */
export function protectedUntil(
  before: Pick<PlanRate, 'ratePpm'> | null,
  next: Pick<PlanRate, 'ratePpm' | 'startsAt'>,
  channel: string,
): Temporal.Instant | null {
  const days = PROTECTION[channel]?.days
  const isCut = before?.ratePpm != null && (next.ratePpm ?? 0n) < before.ratePpm
  return days !== undefined && isCut ? next.startsAt.add({ hours: days * 24 }) : null
}
