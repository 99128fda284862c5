import type { Cause } from './rules.ts'

declare module '#platform/db/tables' {
  interface Tables {
    /** Amounts are micros of the currency. */
    plan_differences: {
      workspace_id: string
      line_id: string
      cause: Cause
      shop_id: string
      creator_id: string
      product_id: string
      currency: string
      day: string
      ordered_at: string
      plan_id: string | null
      rate_ppm: string | null
      base: string
      reported: string
      expected: string | null
      difference: string
      size: string
    }
  }
}
