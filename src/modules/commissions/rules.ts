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

/** What kept a commission below what its terms say: a cap on the line or the order, or what a reward shares with others. */
export const LIMITS = ['line', 'order', 'creator', 'period', 'budget'] as const
export type Limit = (typeof LIMITS)[number]

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

/** Why a reward of the program did not decide a sale: it is for others, it held at another time, or it lost. */
export const WHY_NOT = [
  'other_tier',
  'other_creator',
  'other_product',
  'other_sku',
  'other_category',
  'other_channel',
  'other_content',
  'not_a_new_buyer',
  'begins_later',
  'ended',
  'followed_by_newer_terms',
  'lower_priority',
  'less_money',
  'counts_only',
] as const
export type WhyNot = (typeof WHY_NOT)[number]

/** How far a reckoning is that a worker does. */
export const RECKONING_STATUSES = ['waiting', 'running', 'done', 'failed'] as const
export type ReckoningStatus = (typeof RECKONING_STATUSES)[number]
