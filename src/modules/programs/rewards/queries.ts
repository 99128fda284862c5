import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import type { RewardShape, RewardTermsShape } from '../schema.ts'
import { fromRow } from './terms-row.ts'

type Reward = z.infer<typeof RewardShape>

/** Every program's rewards by name, each with its terms, newest first. */
export async function readRewards(ctx: Ctx): Promise<Map<string, Reward[]>> {
  const rewards = await ctx.db
    .selectFrom('rewards')
    .innerJoin('programs', 'programs.id', 'rewards.program_id')
    .select(['rewards.id', 'rewards.name', 'rewards.program_id', 'programs.currency'])
    .orderBy('rewards.name')
    .execute()
  const terms = Map.groupBy(
    await ctx.db.selectFrom('reward_terms').selectAll().orderBy('starts_at', 'desc').orderBy('version', 'desc').execute(),
    ({ reward_id }) => reward_id,
  )
  const all = rewards.map(({ id, name, program_id, currency }) => ({
    program_id,
    reward: { id, name, terms: (terms.get(id) ?? []).map((row) => fromRow(row, currency)) },
  }))
  return new Map(
    [...Map.groupBy(all, ({ program_id }) => program_id)].map(([program, of]) => [program, of.map(({ reward }) => reward)]),
  )
}

/** One reward's terms, newest start first: the first that has begun holds. */
export async function readTerms(ctx: Ctx, rewardId: string): Promise<z.infer<typeof RewardTermsShape>[]> {
  return [...(await readRewards(ctx)).values()].flat().find(({ id }) => id === rewardId)?.terms ?? []
}
