import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import { toMoney } from '#platform/http/shapes'
import type { RewardCost, RewardCostQuery } from '../schema.ts'

/** What each reward cost in a period, all in one reading. */
export async function costRewards(
  ctx: Ctx,
  { from, to }: z.output<typeof RewardCostQuery>,
): Promise<z.infer<typeof RewardCost>[]> {
  const { rows } = await sql<{ reward_id: string; currency: string; commissions: number; amount: string }>`
    select reward_id, currency, count(*)::int as commissions, sum(amount)::text as amount
    from commissions where reward_id is not null and day between ${from} and ${to}
    group by reward_id, currency order by reward_id`.execute(ctx.db)
  return rows.map(({ amount, currency, ...row }) => ({ ...row, amount: toMoney(amount, currency) }))
}
