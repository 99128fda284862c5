import type { CreatorKind } from '#schema/creators'
import { NAMES } from './names.ts'
import { createRandom, type Random } from '#shared/random'

export type Content = 'live' | 'video' | 'showcase' | 'external'

export type Person = {
  readonly handle: string
  readonly name: string
  readonly kind: CreatorKind
  /** What their sales come from, in percent. */
  readonly mix: Readonly<Record<Content, number>>
}

/** A brand's creators, from the one who sells most down. */
export type Cast = readonly Person[]

const EACH = 73
const OF_BOTH = 4

const KINDS: readonly (readonly [CreatorKind, weight: number])[] = [
  ['affiliate', 62],
  ['koc', 17],
  ['kol', 8],
  ['social_seller', 9],
  ['collaborator', 4],
]

/** People lean to one kind of content; together they sell about 55/30/13/2. */
const MIXES: readonly (readonly [Person['mix'], weight: number])[] = [
  [{ live: 76, video: 16, showcase: 7, external: 1 }, 60],
  [{ live: 22, video: 60, showcase: 15, external: 3 }, 28],
  [{ live: 26, video: 26, showcase: 44, external: 4 }, 12],
]

/** 150 creators: 73 who sell for one brand, 73 for the other, and four for both. */
export function castCreators(seed: number): { id: Cast; vi: Cast } {
  const random = createRandom(seed, 'people')
  const taken = new Set<string>()
  const indonesians = makePeople(random, NAMES.id, EACH + OF_BOTH, taken)
  const vietnamese = makePeople(random, NAMES.vi, EACH, taken)
  // Those of both are found in the middle of the first brand and at the better end of the second.
  return { id: indonesians, vi: vietnamese.toSpliced(9, 0, ...indonesians.slice(20, 20 + OF_BOTH)) }
}

function makePeople(
  random: Random,
  { given, family, agencies, nameOf, handlesOf }: (typeof NAMES)['id'],
  count: number,
  taken: Set<string>,
): Person[] {
  const names = random.shuffled(given.flatMap((first) => family.map((last) => [first, last] as const)))
  const people: Person[] = agencies.map(([handle, name]) => ({
    handle,
    name,
    kind: 'agency',
    mix: random.weighted(MIXES, ([, weight]) => weight)[0],
  }))
  for (const { handle } of people) taken.add(handle)
  for (const [first, last] of names) {
    if (people.length === count) break
    const handle = random.pick(handlesOf(plain(first), plain(last)))
    if (taken.has(handle)) continue
    taken.add(handle)
    const [kind] = random.weighted(KINDS, ([, weight]) => weight)
    const [mix] = random.weighted(MIXES, ([, weight]) => weight)
    people.push({ handle, name: nameOf(first, last), kind, mix })
  }
  return random.shuffled(people)
}

/** Handles have no marks: Nguyễn Thuỳ Đan is nguyen, thuydan. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').replaceAll(' ', '').toLowerCase()
}
