import { sql } from 'kysely'
import { ACCOUNT_FACTS, accountReports } from '#modules/creators'
import type { FactOf } from '#platform/db/reported'

const CLICK = {
  ...ACCOUNT_FACTS,
  external_id: 'text not null',
  clicked_at: 'timestamptz not null',
  region: 'text',
  sub_ids: 'text[] not null',
  referrer: 'text',
} as const

/** One click on an affiliate link as the marketplace counts it. */
export type ClickFact = FactOf<typeof CLICK>

export const marketplaceClicks = accountReports(
  { name: 'marketplace_clicks', facts: CLICK, key: ['platform', 'external_id'] },
  { resolved: ({ zone }) => ({ day: sql`(staged.clicked_at at time zone ${zone}::text)::date` }) },
)
