import type { Ctx } from '#platform/db/tenant'

/**
 * What modules tell those above them, by name (`noun.past`). A module adds its own
 * (`declare module '#platform/events' { interface Events { … } }`).
 */
// oxlint-disable-next-line typescript/no-empty-interface -- filled by declaration merging
export interface Events {}

type Reaction<Name extends keyof Events> = (ctx: Ctx, news: Events[Name]) => Promise<void>

const reactions = new Map<keyof Events, Reaction<never>[]>()

/** Reacts to an event in the transaction that caused it: both happen or neither does. */
export function on<Name extends keyof Events>(name: Name, react: Reaction<Name>): void {
  reactions.set(name, [...(reactions.get(name) ?? []), react as Reaction<never>])
}

/** Tells the modules above, one after the other, within the caller's transaction. */
export async function publish<Name extends keyof Events>(ctx: Ctx, name: Name, news: Events[Name]): Promise<void> {
  for (const react of reactions.get(name) ?? []) await react(ctx, news as never)
}
