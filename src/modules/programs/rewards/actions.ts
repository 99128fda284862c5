import { recordAudit } from '#platform/audit'
import type { Ctx } from '#platform/db/tenant'
import { publish } from '#platform/events'
import { Problem } from '#platform/problem'
import { newId } from '#shared/id'
import { getProgram } from '../queries.ts'
import { NewRewardTerms } from '../schema.ts'
import { readTerms } from './queries.ts'
import { findFaults, type AskedTerms, type Terms } from './rules.ts'
import { toRow } from './terms-row.ts'

/**
 * One more reward of a program. Sales from its start on are reckoned again at once.
 *
 * @throws Problem conflict `reward.name_taken`; invalid `reward.terms` naming each field that cannot be meant.
 */
export async function createReward(ctx: Ctx, programId: string, input: { name: string; terms: AskedTerms }) {
  const program = await getProgram(ctx, programId)
  const id = newId('rwd')
  const made = await ctx.db
    .insertInto('rewards')
    .values({ workspace_id: ctx.scope.workspaceId, id, program_id: programId, name: input.name })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) throw new Problem('conflict', 'reward.name_taken', `There is a reward named ${input.name} already.`)
  await addTerms(ctx, { id, name: input.name, program_id: programId, currency: program.currency }, input.terms)
  return getProgram(ctx, programId)
}

/**
 * New terms of a reward from a moment on. Sales from that moment are reckoned again and the difference is posted;
 * earlier terms stay for the sales before.
 *
 * @throws Problem missing `reward.missing`; invalid `reward.terms`.
 */
export async function setRewardTerms(ctx: Ctx, rewardId: string, terms: AskedTerms) {
  const reward = await lockReward(ctx, rewardId)
  await addTerms(ctx, reward, terms)
  return getProgram(ctx, reward.program_id)
}

/** From a moment on the reward pays nothing. @throws Problem missing `reward.missing`; conflict `reward.not_begun` */
export async function stopReward(ctx: Ctx, rewardId: string, at: Temporal.Instant) {
  const reward = await lockReward(ctx, rewardId)
  const held = (await readTerms(ctx, rewardId)).find(
    ({ starts_at }) => Temporal.Instant.compare(Temporal.Instant.from(starts_at), at) <= 0,
  )
  if (!held) throw new Problem('conflict', 'reward.not_begun', 'The reward begins later than this: choose a later moment.')
  const { version: _, ...same } = held
  await keepTerms(ctx, reward, { ...same, starts_at: at.toString(), ends_at: at.toString() }, 'reward.stopped')
  return getProgram(ctx, reward.program_id)
}

export async function renameReward(ctx: Ctx, rewardId: string, name: string) {
  const reward = await lockReward(ctx, rewardId)
  const taken = await ctx.db
    .selectFrom('rewards')
    .select('id')
    .where('program_id', '=', reward.program_id)
    .where('name', '=', name)
    .where('id', '<>', rewardId)
    .executeTakeFirst()
  if (taken) throw new Problem('conflict', 'reward.name_taken', `There is a reward named ${name} already.`)
  await ctx.db.updateTable('rewards').set({ name }).where('id', '=', rewardId).execute()
  await recordAudit(ctx, { action: 'reward.renamed', subject: rewardId, detail: { name } })
  return getProgram(ctx, reward.program_id)
}

type Reward = { readonly id: string; readonly name: string; readonly program_id: string; readonly currency: string }

/** The reward, locked so that two new terms take their versions in turn. */
async function lockReward(ctx: Ctx, id: string): Promise<Reward> {
  const reward = await ctx.db
    .selectFrom('rewards')
    .innerJoin('programs', 'programs.id', 'rewards.program_id')
    .select(['rewards.id', 'rewards.name', 'rewards.program_id', 'programs.currency'])
    .where('rewards.id', '=', id)
    .forUpdate('rewards')
    .executeTakeFirst()
  if (!reward) throw new Problem('missing', 'reward.missing', 'There is no such reward here.')
  return reward
}

async function addTerms(ctx: Ctx, reward: Reward, asked: AskedTerms): Promise<void> {
  await keepTerms(ctx, reward, soundTerms(asked, reward.currency), 'reward.terms_set')
}

/** @throws Problem invalid `reward.terms` naming each field that cannot be meant. */
export function soundTerms(asked: AskedTerms, currency: string): Terms {
  const terms = NewRewardTerms.parse(asked)
  const faults = findFaults(terms, currency)
  if (faults.length > 0) throw new Problem('invalid', 'reward.terms', faults[0]!.message, faults)
  return terms
}

async function keepTerms(ctx: Ctx, { id, program_id }: Reward, terms: Terms, action: string): Promise<void> {
  const { latest } = await ctx.db
    .selectFrom('reward_terms')
    .select((eb) => eb.fn.coalesce(eb.fn.max('version'), eb.lit(0)).as('latest'))
    .where('reward_id', '=', id)
    .executeTakeFirstOrThrow()
  const version = latest + 1
  await ctx.db
    .insertInto('reward_terms')
    .values({ workspace_id: ctx.scope.workspaceId, reward_id: id, version, ...toRow(terms) })
    .execute()
  await publish(ctx, 'terms.changed', {
    cause: `terms:${id}:${version}`,
    programId: program_id,
    since: Temporal.Instant.from(terms.starts_at),
    creatorIds: null,
  })
  await recordAudit(ctx, { action, subject: id, detail: { version, kind: terms.kind, starts_at: terms.starts_at } })
}
