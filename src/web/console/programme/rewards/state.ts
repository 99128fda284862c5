import type { components } from '../../../api/types.d.ts'
import type { RewardTerms } from '../../use-reward-text.ts'

type Reward = components['schemas']['Reward']

export type RewardState = {
  readonly state: 'runs' | 'begins' | 'ended' | 'stopped'
  /** The moment the state is about: since when it runs, when it begins, ended or was stopped. */
  readonly at: string
  /** What holds, held last, or will hold first. */
  readonly terms: RewardTerms
  /** What holds after that, from its start on. */
  readonly next: RewardTerms | undefined
}

/** A stop is a version that ends where it begins. */
export const isStop = ({ starts_at, ends_at }: RewardTerms) => ends_at !== null && new Date(ends_at) <= new Date(starts_at)

/** Where a reward stands at a moment. Its terms come newest start first, and of those that begin together the newest version. */
export function stateOf({ terms }: Reward, now: Date): RewardState {
  const begun = terms.filter(({ starts_at }) => new Date(starts_at) <= now)
  const next = terms.findLast(({ starts_at }) => new Date(starts_at) > now)
  const held = begun[0]
  if (!held) return { state: 'begins', at: next!.starts_at, terms: next!, next: undefined }
  if (isStop(held)) return { state: 'stopped', at: held.starts_at, terms: begun.find((one) => !isStop(one)) ?? held, next }
  if (held.ends_at && new Date(held.ends_at) <= now) return { state: 'ended', at: held.ends_at, terms: held, next }
  return { state: 'runs', at: held.starts_at, terms: held, next }
}
