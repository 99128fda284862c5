import { sql } from 'kysely'
import { ACCOUNT_FACTS, accountReports, type Place } from '#modules/creators'
import type { FactOf } from '#platform/db/reported'

const LIVE = {
  ...ACCOUNT_FACTS,
  title: 'text',
  started_at: 'timestamptz',
  /** Of a LIVE whose start the file does not give. */
  day: 'date',
  /** 1, 2, … for such LIVEs of one account in one file, in its order. */
  ordinal: 'int',
  seconds: 'int',
  currency: 'text not null',
  gmv: 'bigint',
  direct_gmv: 'bigint',
  indirect_gmv: 'bigint',
  orders_created: 'bigint',
  orders: 'bigint',
  items: 'bigint',
  indirect_items: 'bigint',
  buyers: 'bigint',
  products_added: 'bigint',
  products_sold: 'bigint',
  views: 'bigint',
  viewers: 'bigint',
  pcu: 'bigint',
  acu: 'bigint',
  avg_watch_seconds: 'bigint',
  impressions: 'bigint',
  clicks: 'bigint',
  comments: 'bigint',
  shares: 'bigint',
  likes: 'bigint',
  new_followers: 'bigint',
  ctr_said: 'text',
  ctor_said: 'text',
} as const

const LIVE_AD = {
  ...ACCOUNT_FACTS,
  title: 'text not null',
  started_at: 'timestamptz not null',
  status: 'text',
  campaign_external_id: 'text',
  campaign_name: 'text',
  currency: 'text not null',
  cost: 'bigint',
  net_cost: 'bigint',
  gross_revenue: 'bigint',
  orders: 'bigint',
  views: 'bigint',
  views_10s: 'bigint',
  new_followers: 'bigint',
  roi_said: 'text',
} as const

/** One LIVE as a source reports it. The columns are explained where the table is made. */
export type LiveFact = FactOf<typeof LIVE>
/** What ads for a LIVE cost and claim. */
export type LiveAdFact = FactOf<typeof LIVE_AD>

const placed = ({ shopId, zone }: Place) => ({
  shop_id: sql`${shopId}::text`,
  day: sql`coalesce((staged.started_at at time zone ${zone}::text)::date, staged.day)`,
})

export const liveReports = accountReports(
  { name: 'live_reports', facts: LIVE, key: ['source', 'platform', 'handle', 'started_at', 'day', 'ordinal'] },
  { resolved: placed, sums: { order_value: 'gmv' } },
)

export const liveAdReports = accountReports(
  {
    name: 'live_ad_reports',
    facts: LIVE_AD,
    key: ['source', 'platform', 'handle', 'campaign_external_id', 'started_at', 'title'],
  },
  {
    resolved: ({ shopId, zone }) => ({
      shop_id: sql`${shopId}::text`,
      day: sql`(staged.started_at at time zone ${zone}::text)::date`,
    }),
    sums: { order_value: 'gross_revenue' },
  },
)
