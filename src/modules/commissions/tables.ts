import type { Generated } from 'kysely'
import type { CommissionStatus, Limit, LineKind, Measure, ReckoningStatus } from './rules.ts'

declare module '#platform/db/tables' {
  interface Tables {
    /** Amounts are micros of the currency. */
    commissions: {
      workspace_id: string
      id: string
      /** Null for a bonus, which belongs to a creator's period. */
      line_id: string | null
      creator_id: string
      /** The program's id for a bonus. */
      shop_id: string
      currency: string
      ordered_at: string
      day: string
      period_from: string | null
      status: CommissionStatus
      base: string | null
      rate_ppm: string | null
      gross: string
      taken_back: string
      amount: string
      limited_by: Limit | null
      tier_id: string | null
      reward_id: string | null
      reward_version: number | null
      journal_id: string | null
      changes: number
      updated_at: string
    }
    commission_states: {
      workspace_id: string
      commission_id: string
      seq: number
      status: CommissionStatus
      amount: string
      currency: string
      creator_id: string
      reward_id: string | null
      reward_version: number | null
      journal_id: string | null
      since: string
    }
    reckonings: {
      workspace_id: string
      id: string
      program_id: string
      cause: string
      since: string
      /** Null: everybody's. */
      creator_ids: string[] | null
      status: Generated<ReckoningStatus>
      lines: number
      requested_at: string
      finished_at: string | null
      problem: string | null
    }
    daily_figures: {
      workspace_id: string
      day: string
      currency: string
      shop_id: string
      creator_id: string
      content_type: string
      tier_id: string
      lines: number
    } & Record<`${Measure}_${LineKind}`, string>
    daily_products: {
      workspace_id: string
      day: string
      currency: string
      shop_id: string
      product_id: string
      sku: string
    } & Record<`${Exclude<Measure, 'platform' | 'brand'> | 'orders'}_${LineKind}`, string>
    daily_orders: {
      workspace_id: string
      day: string
      currency: string
      shop_id: string
      dimension: string
      member: string
    } & Record<LineKind, number>
  }
}
