import type { Channel } from '#schema/catalog'
import type { BAND_MODES, FLAT_PER, PERIODS, REWARD_KINDS } from './rules.ts'

/** Money in micros, rates in parts per million; a null condition asks for nothing. */
export type RewardTermsRow = {
  workspace_id: string
  reward_id: string
  version: number
  starts_at: string
  ends_at: string | null
  kind: (typeof REWARD_KINDS)[number]
  rate_ppm: string | null
  amount_micros: string | null
  per: (typeof FLAT_PER)[number] | null
  bands: { from: string; rate_ppm?: string; amount?: string }[] | null
  band_mode: (typeof BAND_MODES)[number] | null
  period: (typeof PERIODS)[number]
  priority: number
  tier_ids: string[] | null
  creator_ids: string[] | null
  product_ids: string[] | null
  sku_ids: string[] | null
  categories: string[] | null
  channels: Channel[] | null
  content_types: ('live' | 'video' | 'showcase' | 'external')[] | null
  new_buyer: boolean | null
  cap_line: string | null
  cap_order: string | null
  cap_creator: string | null
  cap_period: string | null
  budget: string | null
}

declare module '#platform/db/tables' {
  interface Tables {
    programs: { workspace_id: string; id: string; name: string; currency: string }
    program_shops: { workspace_id: string; shop_id: string; program_id: string }
    tiers: {
      workspace_id: string
      id: string
      program_id: string
      name: string
      rank: number
      exclusive: boolean
      is_default: boolean
    }
    enrollments: {
      workspace_id: string
      id: string
      program_id: string
      creator_id: string
      tier_id: string
      starts_at: string
      ends_at: string | null
    }
    rewards: { workspace_id: string; id: string; program_id: string; name: string }
    reward_terms: RewardTermsRow
  }
}
