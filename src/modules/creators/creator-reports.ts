import { sql } from 'kysely'
import type { FactOf } from '#platform/db/reported'
import { ACCOUNT_FACTS, accountReports } from './account-reports.ts'

const FACTS = {
  ...ACCOUNT_FACTS,
  period_from: 'date not null',
  period_to: 'date not null',
  product_external_id: 'text',
  product_name: 'text',
  shop_external_id: 'text',
  shop_name: 'text',
  category: 'text',
  campaign_external_id: 'text',
  campaign_name: 'text',
  currency: 'text not null',
  gmv: 'bigint',
  live_gmv: 'bigint',
  video_gmv: 'bigint',
  card_gmv: 'bigint',
  direct_gmv: 'bigint',
  refund: 'bigint',
  orders: 'bigint',
  live_orders: 'bigint',
  video_orders: 'bigint',
  items: 'bigint',
  items_refunded: 'bigint',
  buyers: 'bigint',
  new_buyers: 'bigint',
  products_sold: 'bigint',
  products_added: 'bigint',
  lives: 'bigint',
  videos: 'bigint',
  sample_contents: 'bigint',
  samples_shipped: 'bigint',
  impressions: 'bigint',
  clicks: 'bigint',
  video_views: 'bigint',
  followers: 'bigint',
  est_commission: 'bigint',
  commission: 'bigint',
  est_partner_commission: 'bigint',
  partner_commission: 'bigint',
  est_flat_fee: 'bigint',
  ctr_said: 'text',
  ctor_said: 'text',
} as const

/** A creator's figures of a period, by a source's own count. The columns are explained where the table is made. */
export type CreatorFact = FactOf<typeof FACTS>

export const creatorReports = accountReports(
  {
    name: 'creator_reports',
    facts: FACTS,
    key: [
      'source',
      'platform',
      'handle',
      'period_from',
      'period_to',
      'product_external_id',
      'shop_external_id',
      'shop_name',
      'campaign_external_id',
    ],
  },
  {
    // A report of an agency names other people's shops.
    resolved: ({ shopId }) => ({
      shop_id: sql`case when coalesce(staged.shop_external_id, staged.shop_name) is null then ${shopId}::text end`,
    }),
    sums: { order_value: 'gmv', refund: 'refund', commission: 'est_commission' },
  },
)
