declare module '#platform/events' {
  interface Events {
    /** New terms, or a creator in another tier: sales from `since` on may earn something else. */
    'terms.changed': { programId: string; since: Temporal.Instant; creatorIds: readonly string[] | null }
  }
}
