import { sql } from 'kysely'
import { ACCOUNT_FACTS, accountReports } from '#modules/creators'
import type { FactOf } from '#platform/db/reported'

const VIDEO = {
  ...ACCOUNT_FACTS,
  external_id: 'text not null',
  title: 'text',
  link: 'text',
  posted_at: 'timestamptz',
  period_from: 'date',
  period_to: 'date',
  product_external_id: 'text',
  currency: 'text not null',
  gmv: 'bigint',
  direct_gmv: 'bigint',
  indirect_gmv: 'bigint',
  orders: 'bigint',
  items: 'bigint',
  refund: 'bigint',
  items_refunded: 'bigint',
  buyers: 'bigint',
  est_commission: 'bigint',
  views: 'bigint',
  likes: 'bigint',
  comments: 'bigint',
  shares: 'bigint',
  new_followers: 'bigint',
  live_clicks: 'bigint',
  impressions: 'bigint',
  clicks: 'bigint',
  ctr_said: 'text',
  ctor_said: 'text',
  completion_said: 'text',
} as const

/** A video's figures as a source reports them. The columns are explained where the table is made. */
export type VideoFact = FactOf<typeof VIDEO>

export const videoReports = accountReports(
  {
    name: 'video_reports',
    facts: VIDEO,
    key: ['source', 'platform', 'external_id', 'product_external_id', 'period_from', 'period_to'],
  },
  {
    resolved: ({ shopId }) => ({ shop_id: sql`${shopId}::text` }),
    sums: { order_value: 'gmv', refund: 'refund', commission: 'est_commission' },
  },
)
