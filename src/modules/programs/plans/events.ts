declare module '#platform/events' {
  interface Events {
    /** A shop's plans say something else from `since` on. */
    'plans.changed': { shopId: string; since: Temporal.Instant }
  }
}
