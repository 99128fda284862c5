import type { TierName } from './brands.ts'
import type { Cast } from './people.ts'

/** Creators, by their place in the brand's cast, who stand in a tier from the Monday of a week on (-1: from before the first). */
export type TierMove = { readonly week: number; readonly tier: TierName; readonly places: readonly number[] }

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** Most of the best are exclusive; over the weeks some rise, and some who slacken go down again. */
export const TIER_MOVES: readonly TierMove[] = [
  { week: -1, tier: 'Exclusive', places: [0, 1, 2, 4, 5, 7, 9, 12, 15, 18] },
  { week: -1, tier: 'Rising', places: [3, 6, 8, 10, 11, 13, 14, 16, 17, ...range(19, 30)] },
  { week: -1, tier: 'Standard', places: range(31, 76) },
  { week: 2, tier: 'Exclusive', places: [3] },
  { week: 3, tier: 'Rising', places: [33, 36, 41] },
  { week: 5, tier: 'Exclusive', places: [8, 11] },
  { week: 5, tier: 'Rising', places: [18] },
  { week: 7, tier: 'Standard', places: [27, 29] },
  { week: 8, tier: 'Exclusive', places: [13] },
  { week: 8, tier: 'Rising', places: [45, 52] },
  { week: 10, tier: 'Rising', places: [2] },
]

/** The handles of a move. Casts differ by nobody or a few, so a place past the end is nobody. */
export function handlesOf({ places }: TierMove, cast: Cast): string[] {
  return places.flatMap((place) => cast[place]?.handle ?? [])
}
