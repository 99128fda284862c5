import type { components } from '../api/types.d.ts'
import type { Tone } from '../ui/status-badge.tsx'

export type GmvKind = components['schemas']['GmvKind']
export type CreatorKind = components['schemas']['CreatorKind']
export type CommissionStatus = components['schemas']['CommissionStatus']
export type Payer = components['schemas']['Payer']

export const GMV_KINDS = ['placed', 'paid', 'completed', 'net'] as const satisfies readonly GmvKind[]
export const CREATOR_KINDS = [
  'kol',
  'koc',
  'affiliate',
  'publisher',
  'collaborator',
  'social_seller',
  'agency',
] as const satisfies readonly CreatorKind[]
export const PAYERS = ['platform', 'brand'] as const satisfies readonly Payer[]
/** In the order a commission goes through them. */
export const COMMISSION_STATUSES = ['pending', 'approved', 'paid', 'reversed'] as const satisfies readonly CommissionStatus[]

export const COMMISSION_TONES: Readonly<Record<CommissionStatus, Tone>> = {
  pending: 'warn',
  approved: 'good',
  paid: 'good',
  held: 'warn',
  reversed: 'neutral',
  duplicate: 'neutral',
  rejected: 'bad',
}

/** What a list is asked with when the address does not say. */
const DEFAULT_GMV: GmvKind = 'paid'

export function readGmvKind(text: string | undefined): GmvKind {
  return GMV_KINDS.find((kind) => kind === text) ?? DEFAULT_GMV
}

/** now ÷ before − 1, or null where there is nothing to compare with: never a made-up 100 %. */
export function changeOf(now: { amount: string } | number, before: { amount: string } | number): number | null {
  const [later, earlier] = [now, before].map((value) => (typeof value === 'number' ? value : Number(value.amount)))
  return earlier! > 0 ? later! / earlier! - 1 : null
}
