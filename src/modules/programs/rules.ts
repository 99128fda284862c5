/** A creator's time in a tier; open while it lasts. */
export type Period = { readonly startsAt: Temporal.Instant; readonly endsAt: Temporal.Instant | null }

/** Whether a new period may follow the latest one: periods follow each other, so that the past stays as it was paid. */
export function mayFollow(latest: Period | null, startsAt: Temporal.Instant): boolean {
  return !latest || Temporal.Instant.compare(startsAt, latest.startsAt) > 0
}

/** How a reward reckons: see `NewRewardTerms`. */
export const REWARD_KINDS = ['percentage', 'flat', 'tiered', 'bonus'] as const
export const FLAT_PER = ['order', 'line', 'item'] as const
/** `marginal`: each band's part at its own rate. `whole`: everything at the rate of the top band reached. */
export const BAND_MODES = ['marginal', 'whole'] as const
/** What a reward's bands, bonuses and caps are counted in: days, ISO weeks, months and quarters of the shop's zone. */
export const PERIODS = ['day', 'week', 'month', 'quarter', 'all'] as const
