import type { CommissionStatus, LineKind, Measure, Payer } from './rules.ts'

declare module '#platform/db/tables' {
  interface Tables {
    /** Amounts are micros of the currency. */
    commissions: {
      workspace_id: string
      id: string
      line_id: string
      payer: Payer
      creator_id: string
      shop_id: string
      currency: string
      ordered_at: string
      day: string
      status: CommissionStatus
      base: string | null
      rate_ppm: string | null
      cap: string | null
      amount: string
      tier_id: string | null
      reward_id: string | null
      reward_version: number | null
      posted_account: string | null
      posted_amount: string
      postings: number
      updated_at: string
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
