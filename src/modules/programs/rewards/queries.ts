import { sql } from 'kysely'
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

/** Looks up, once for all, what conditions name by id; answers by some of the rewards. */
export async function nameConditions(
  ctx: Ctx,
  all: readonly Reward[],
): Promise<(of: readonly Reward[]) => Record<string, string>> {
  const idsIn = (rewards: readonly Reward[]) =>
    rewards.flatMap(({ terms }) =>
      terms.flatMap(({ conditions: { creator_ids, product_ids, sku_ids } }) => [...creator_ids, ...product_ids, ...sku_ids]),
    )
  const ids = [...new Set(idsIn(all))]
  if (ids.length === 0) return () => ({})
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from creators where id = any(${ids})
    union all select id, name from products where id = any(${ids})
    union all select skus.id, concat_ws(' · ', products.name, coalesce(skus.name, skus.seller_sku, skus.external_id))
      from skus join products on products.id = skus.product_id where skus.id = any(${ids})`.execute(ctx.db)
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return (of) => Object.fromEntries(idsIn(of).flatMap((id) => (names.has(id) ? [[id, names.get(id)!]] : [])))
}
