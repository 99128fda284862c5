declare module '#platform/events' {
  interface Events {
    /** New terms, a creator in another tier, or another shop: the program's sales from `since` on may earn something else. */
    'terms.changed': { cause: string; programId: string; since: Temporal.Instant; creatorIds: readonly string[] | null }
  }
}
