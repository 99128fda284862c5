import type { PlanKind } from './rules.ts'

declare module '#platform/db/tables' {
  interface Tables {
    commission_plans: {
      workspace_id: string
      id: string
      shop_id: string
      kind: PlanKind
      name: string
      external_id: string | null
      partner_name: string | null
      all_creators: boolean
      ends_at: string | null
      protect_until: string | null
    }
    commission_plan_creators: { workspace_id: string; plan_id: string; creator_id: string }
    /** Rates are parts per million. */
    commission_plan_rates: {
      workspace_id: string
      plan_id: string
      version: number
      product_id: string | null
      rate_ppm: string | null
      shop_ads_rate_ppm: string | null
      partner_rate_ppm: string | null
      starts_at: string
      protect_until: string | null
    }
    creator_agencies: {
      workspace_id: string
      creator_id: string
      starts_at: string
      ends_at: string | null
      name: string
      fee_ppm: string | null
    }
  }
}
