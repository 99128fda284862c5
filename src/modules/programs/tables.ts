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
    rewards: { workspace_id: string; id: string; program_id: string; tier_id: string; name: string }
    reward_terms: {
      workspace_id: string
      reward_id: string
      version: number
      starts_at: string
      rate_ppm: string
      cap_micros: string | null
    }
  }
}
