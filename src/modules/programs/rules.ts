/** A creator's time in a tier; open while it lasts. */
export type Period = { readonly startsAt: Temporal.Instant; readonly endsAt: Temporal.Instant | null }

/** Whether a new period may follow the latest one: periods follow each other, so that the past stays as it was paid. */
export function mayFollow(latest: Period | null, startsAt: Temporal.Instant): boolean {
  return !latest || Temporal.Instant.compare(startsAt, latest.startsAt) > 0
}
