import { sql } from 'kysely'
import { recordAudit } from '#platform/audit'
import { recordChange, undoes } from '#platform/changes'
import type { Ctx } from '#platform/db/tenant'
import { publish } from '#platform/events'
import { Problem } from '#platform/problem'
import type { Platform } from '../schema.ts'
import { factOf } from './map-sub-ids.ts'

/** Whose everything was that a merge moved. */
type Before = {
  readonly merged: Readonly<Record<string, string | null>>
  readonly handles: readonly { platform: Platform; handle: string; creator_id: string }[]
  readonly subIds: readonly { platform: Platform; account: string; position: number; value: string; creator_id: string }[]
}

const KIND = 'creators.merged'

/**
 * Makes creators part of another: their accounts, sub-ids and sales are its own from now on, and of old. Returns the change.
 *
 * @throws Problem missing `creator.missing`; invalid `merge.itself`; conflict `creator.merged` when one of them is part of another already.
 */
export async function mergeCreators(ctx: Ctx, { into, ids }: { into: string; ids: readonly string[] }): Promise<string> {
  const from = [...new Set(ids)]
  if (from.includes(into)) throw new Problem('invalid', 'merge.itself', 'A creator cannot be merged into themselves.')
  const creators = await ctx.db
    .selectFrom('creators')
    .select(['id', 'merged_into'])
    .where('id', 'in', [into, ...from])
    .orderBy('id')
    .forUpdate()
    .execute()
  if (creators.length !== from.length + 1) throw new Problem('missing', 'creator.missing', 'There is no such creator here.')
  if (creators.some(({ merged_into }) => merged_into !== null))
    throw new Problem('conflict', 'creator.merged', 'One of these is part of another creator already: reload.')
  const before = await moveAll(ctx, into, from)
  await publish(ctx, 'creators.merged', { from: Object.keys(before.merged), into, undone: false })
  const facts = [
    ...Object.keys(before.merged).map((id) => `${id}.merged_into`),
    ...[into, ...from].flatMap((id) => [`${id}.handles`, `${id}.tiers`]),
    ...before.subIds.map(factOf),
  ]
  const change = await recordChange(ctx, { kind: KIND, facts, before, after: { into } })
  await recordAudit(ctx, { action: 'creators.merged', subject: into, detail: { merged: from, change } })
  return change
}

async function moveAll(ctx: Ctx, into: string, from: readonly string[]): Promise<Before> {
  const theirs = sql`creator_id = any(${from}::text[])`
  const merged = await sql<{ id: string; before: string | null }>`
    update creators set merged_into = ${into}, version = version + 1
    from (select id, merged_into as before from creators where id = any(${from}::text[]) or merged_into = any(${from}::text[])) as known
    where creators.id = known.id
    returning creators.id, known.before`.execute(ctx.db)
  const handles = await sql<Before['handles'][number]>`select platform, handle, creator_id from handles where ${theirs}`.execute(
    ctx.db,
  )
  const subIds = await sql<Before['subIds'][number]>`
    select platform, account, position, value, creator_id from sub_id_map where ${theirs}`.execute(ctx.db)
  await sql`update handles set creator_id = ${into} where ${theirs}`.execute(ctx.db)
  await sql`update sub_id_map set creator_id = ${into} where ${theirs}`.execute(ctx.db)
  return {
    merged: Object.fromEntries(merged.rows.map(({ id, before }) => [id, before])),
    handles: handles.rows,
    subIds: subIds.rows,
  }
}

undoes<Before, { into: string }>(KIND, 'creators:write', async (ctx, { before, after: { into } }) => {
  await sql`
    update creators set merged_into = was.value, version = version + 1
    from jsonb_each_text(${JSON.stringify(before.merged)}::jsonb) as was
    where creators.id = was.key`.execute(ctx.db)
  await sql`
    update handles set creator_id = was.creator_id
    from jsonb_to_recordset(${JSON.stringify(before.handles)}::jsonb) as was(platform text, handle text, creator_id text)
    where handles.platform = was.platform and handles.handle = was.handle`.execute(ctx.db)
  await sql`
    update sub_id_map set creator_id = was.creator_id
    from jsonb_to_recordset(${JSON.stringify(before.subIds)}::jsonb)
      as was(platform text, account text, position smallint, value text, creator_id text)
    where sub_id_map.platform = was.platform and sub_id_map.account = was.account
      and sub_id_map.position = was.position and sub_id_map.value = was.value`.execute(ctx.db)
  await publish(ctx, 'creators.merged', { from: Object.keys(before.merged), into, undone: true })
})
