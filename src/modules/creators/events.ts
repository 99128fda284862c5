declare module '#platform/events' {
  interface Events {
    /** Creators became part of another, or are themselves again (`undone`): what was theirs belongs where it now says. */
    'creators.merged': { from: readonly string[]; into: string; undone: boolean }
    /** An affiliate account's sub-ids mean other creators than before: its lines are somebody else's. */
    'sub_ids.changed': { platform: string; account: string }
  }
}
