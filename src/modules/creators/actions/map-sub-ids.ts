import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import { recordAudit } from '#platform/audit'
import { recordChange, undoes } from '#platform/changes'
import type { Ctx } from '#platform/db/tenant'
import { publish } from '#platform/events'
import { Problem } from '#platform/problem'
import type { Platform, SubIdMapping } from '../schema.ts'
import { recordCreators } from './record-creators.ts'

type Key = { readonly platform: Platform; readonly account: string; readonly position: number; readonly value: string }
/** Sub-ids of one account and whose they are; null is nobody's. */
type Mapping = {
  readonly platform: Platform
  readonly account: string
  readonly mapped: readonly { readonly position: number; readonly value: string; readonly creator_id: string | null }[]
}

/** What the journal of changes calls a sub-id. */
export const factOf = ({ platform, account, position, value }: Key) => `${platform}/${account}/${position}/${value}.creator`

const KIND = 'sub_ids.mapped'

/**
 * Says whose sales an account's sub-ids mean, or that they are nobody's again. Lines that came in before follow.
 * Returns the change, null when all was so already.
 *
 * @throws Problem missing `creator.missing` naming the ids nobody knows.
 */
export async function mapSubIds(ctx: Ctx, input: z.output<typeof SubIdMapping>): Promise<string | null> {
  const { platform, account } = input
  const wanted = { platform, account, mapped: await findCreators(ctx, input) }
  const before = await write(ctx, wanted)
  if (before.mapped.length === 0) return null
  const facts = before.mapped.map((one) => factOf({ platform, account, ...one }))
  const change = await recordChange(ctx, { kind: KIND, facts, before, after: wanted })
  await recordAudit(ctx, { action: 'sub_ids.mapped', subject: change, detail: { platform, sub_ids: facts.length } })
  return change
}

undoes<Mapping, Mapping>(KIND, 'creators:write', async (ctx, { before }) => void (await write(ctx, before)))

/** Writes those that differ and returns what stood for them. */
async function write(ctx: Ctx, { platform, account, mapped }: Mapping): Promise<Mapping> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`sub-ids ${ctx.scope.workspaceId}`}, 0))`.execute(ctx.db)
  const wanted = sql`jsonb_to_recordset(${JSON.stringify(mapped)}::jsonb) as wanted(position smallint, value text, creator_id text)`
  const here = sql`platform = ${platform} and account = ${account}`
  const { rows: before } = await sql<Mapping['mapped'][number]>`
    select position, value, known.creator_id from ${wanted}
    left join (select position, value, creator_id from sub_id_map where ${here}) as known using (position, value)
    where known.creator_id is distinct from wanted.creator_id`.execute(ctx.db)
  await sql`
    delete from sub_id_map using ${wanted}
    where ${here} and sub_id_map.position = wanted.position and sub_id_map.value = wanted.value`.execute(ctx.db)
  await sql`
    insert into sub_id_map (workspace_id, platform, account, position, value, creator_id)
    select ${ctx.scope.workspaceId}, ${platform}, ${account}, position, value, creator_id from ${wanted} where creator_id is not null`.execute(
    ctx.db,
  )
  if (before.length > 0) await publish(ctx, 'sub_ids.changed', { platform, account })
  return { platform, account, mapped: before }
}

/** Each sub-id with the id of its creator; the last of several lines about one counts. Handles nobody has become creators. */
async function findCreators(ctx: Ctx, { platform, mapped }: z.output<typeof SubIdMapping>): Promise<Mapping['mapped']> {
  const handles = mapped.flatMap(({ to }) => (to && 'handle' in to ? [to.handle] : []))
  await recordCreators(
    ctx,
    sql`select ${platform}::text as platform, handle, null::text as name from unnest(${handles}::text[]) as handle`,
  )
  const { rows } = await sql<{ handle: string; creator_id: string }>`
    select handle, creator_id from handles where platform = ${platform} and handle = any(${handles}::text[])`.execute(ctx.db)
  const byHandle = new Map(rows.map(({ handle, creator_id }) => [handle, creator_id]))
  const ids = mapped.flatMap(({ to }) => (to && 'creator_id' in to ? [to.creator_id] : []))
  const { rows: known } = await sql<{ id: string; home: string }>`
    select id, coalesce(merged_into, id) as home from creators where id = any(${ids}::text[])`.execute(ctx.db)
  const byId = new Map(known.map(({ id, home }) => [id, home]))
  const unknown = [...new Set(ids)].filter((id) => !byId.has(id))
  if (unknown.length > 0)
    throw new Problem(
      'missing',
      'creator.missing',
      'There is no such creator here.',
      unknown.map((id) => ({ path: id, code: 'creator.missing', message: 'is no creator here' })),
    )
  const chosen = mapped.map(({ position, value, to }) => ({
    position,
    value,
    creator_id: to === null ? null : 'handle' in to ? byHandle.get(to.handle)! : byId.get(to.creator_id)!,
  }))
  return [...new Map(chosen.map((one) => [`${one.position} ${one.value}`, one])).values()]
}
