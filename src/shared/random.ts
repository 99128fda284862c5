/** Numbers that look random and are the same every time. */
export type Random = {
  /** From 0 up to, never reaching, 1. */
  next(): number
  /** A whole number, both ends included. */
  between(from: number, to: number): number
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** One of the items, each as often as its weight says. */
  weighted<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item
  shuffled<Item>(items: readonly Item[]): Item[]
  /** An id as marketplaces write them: so many digits after a prefix. */
  digits(prefix: string, length: number): string
}

/**
 * Each part of what is made up draws from a stream of its own, named after it: more orders in one week change
 * neither the people nor another week.
 */
export function createRandom(seed: number, stream: string): Random {
  let state = hashOf(`${seed} ${stream}`)
  // mulberry32: one word of state, ample for what is made up.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (items) => items[between(0, items.length - 1)]!,
    weighted(items, weightOf) {
      let left = next() * items.reduce((sum, item) => sum + weightOf(item), 0)
      return items.find((item) => (left -= weightOf(item)) < 0) ?? items.at(-1)!
    },
    shuffled(items) {
      const all = [...items]
      for (let i = all.length - 1; i > 0; i--) {
        const j = between(0, i)
        ;[all[i], all[j]] = [all[j]!, all[i]!]
      }
      return all
    },
    digits: (prefix, length) => Array.from({ length: length - prefix.length }).reduce<string>((id) => id + between(0, 9), prefix),
  }
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}
