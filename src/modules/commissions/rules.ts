import { takeRate } from '#shared/money'

/** Who pays a commission: the marketplace (out of the shop's settlement) or the brand itself. */
export const PAYERS = ['platform', 'brand'] as const
export type Payer = (typeof PAYERS)[number]

export const COMMISSION_STATUSES = ['pending', 'approved', 'paid', 'held', 'reversed', 'duplicate', 'rejected'] as const
export type CommissionStatus = (typeof COMMISSION_STATUSES)[number]

/** Which lines a daily figure sums; net GMV is completed GMV less the refunds of the same lines. */
export const LINE_KINDS = ['placed', 'paid', 'completed'] as const
export type LineKind = (typeof LINE_KINDS)[number]

/** What a day's lines are summed by. Money in micros; `platform` and `brand` are commissions by who pays them. */
export const MEASURES = ['items', 'gmv', 'refunds', 'platform', 'brand'] as const
export type Measure = (typeof MEASURES)[number]

/** A reward's terms as they stood when the line was ordered. */
export type Terms = { readonly ratePpm: bigint; readonly cap: bigint | null }

/**
 * What the brand owes on a line: the rate of the commission base, kept to the millionth, at most the cap.
 * The set-based statement in `compute-commissions.ts` says the same; a test holds them together.
 */
export function rewardAmount(base: bigint, { ratePpm, cap }: Terms): { uncapped: bigint; amount: bigint; capped: boolean } {
  const uncapped = takeRate(base, ratePpm)
  const capped = cap !== null && uncapped > cap
  return { uncapped, amount: capped ? cap : uncapped, capped }
}

/** Why a marketplace's reported commission is not its own rate times its own base. */
export type Deviation = 'none' | 'capped_by_marketplace' | 'more_than_rate' | 'unknown'

/** Marketplaces cap commissions without saying so: many reported amounts are round figures below rate × base. */
export function explainDeviation(reported: bigint, expected: bigint | null): Deviation {
  if (expected === null) return 'unknown'
  const gap = expected - reported
  // Files round to five decimals or less: half a unit of the fifth is no deviation.
  if (gap < 1_000_000n && gap > -1_000_000n) return 'none'
  return gap > 0n ? 'capped_by_marketplace' : 'more_than_rate'
}
