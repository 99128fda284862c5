import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import { recordAudit } from '#platform/audit'
import { editable, recordChange, undoes } from '#platform/changes'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { newId } from '#shared/id'
import type { CreatorEdit, HandlesEdit, NewCreator } from '../schema.ts'

const permission = 'creators:write'
type Handle = z.output<typeof HandlesEdit>['handles'][number]

const creators = editable<z.output<typeof CreatorEdit>>({ table: 'creators', noun: 'creator', permission })

/** Edits a creator as it was read, or many alike. See `Editable` for what they answer and refuse. */
export const { editOne: editCreator, edit: editCreators } = creators

/** A creator entered by hand. Returns its id. @throws Problem conflict `handle.taken` as `setHandles` does. */
export async function createCreator(ctx: Ctx, { handles, ...creator }: z.output<typeof NewCreator>): Promise<string> {
  const { workspaceId: workspace_id } = ctx.scope
  const id = newId('cre')
  await ctx.db
    .insertInto('creators')
    .values({ workspace_id, id, ...creator })
    .execute()
  await giveHandles(ctx, id, handles)
  await recordAudit(ctx, { action: 'creator.created', subject: id })
  return id
}

/**
 * Sets the accounts a creator is known by. Sales that came in under an account before stay whose they were.
 * Returns the change, null when nothing differs.
 *
 * @throws Problem missing `creator.missing`; conflict `creator.changed`, or `handle.taken` naming who has it: `path` is
 *   that creator's id, `message` the name.
 */
export async function setHandles(
  ctx: Ctx,
  { id, version, handles }: { id: string; version: number; handles: readonly Handle[] },
): Promise<string | null> {
  const creator = await ctx.db
    .selectFrom('creators')
    .select('version')
    .where('id', '=', id)
    .where('merged_into', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!creator) throw new Problem('missing', 'creator.missing', 'There is no such creator here.')
  if (creator.version !== version)
    throw new Problem('conflict', 'creator.changed', 'Someone changed this creator meanwhile: reload and edit again.')
  const before = await replaceHandles(ctx, id, handles)
  if (before === null) return null
  const change = await recordChange(ctx, { kind: HANDLES_SET, facts: [`${id}.handles`], before, after: { id, handles } })
  await recordAudit(ctx, { action: 'creator.handles_set', subject: id, detail: { handles: handles.length, change } })
  return change
}

const HANDLES_SET = 'creators.handles_set'
undoes<Handle[], { id: string }>(HANDLES_SET, permission, async (ctx, { before, after: { id } }) => {
  await replaceHandles(ctx, id, before)
})

/** Returns the handles that were there, null when they were the same. */
async function replaceHandles(ctx: Ctx, id: string, handles: readonly Handle[]): Promise<Handle[] | null> {
  const before = await ctx.db
    .selectFrom('handles')
    .select(['platform', 'handle'])
    .where('creator_id', '=', id)
    .orderBy('platform')
    .orderBy('handle')
    .execute()
  const keyOf = ({ platform, handle }: Handle) => `${platform} ${handle}`
  if (new Set(before.map(keyOf)).symmetricDifference(new Set(handles.map(keyOf))).size === 0) return null
  await ctx.db.deleteFrom('handles').where('creator_id', '=', id).execute()
  await giveHandles(ctx, id, handles)
  await ctx.db
    .updateTable('creators')
    .set({ version: sql`version + 1` })
    .where('id', '=', id)
    .execute()
  return before
}

async function giveHandles(ctx: Ctx, id: string, handles: readonly Handle[]): Promise<void> {
  if (handles.length === 0) return
  const given = JSON.stringify(handles)
  await sql`
    insert into handles (workspace_id, platform, handle, creator_id)
    select distinct ${ctx.scope.workspaceId}, platform, handle, ${id} from jsonb_to_recordset(${given}::jsonb) as given(platform text, handle text)
    on conflict do nothing`.execute(ctx.db)
  const { rows } = await sql<{ id: string; name: string; handle: string }>`
    select creators.id, creators.name, handle from jsonb_to_recordset(${given}::jsonb) as given(platform text, handle text)
    join handles using (platform, handle) join creators on creators.id = handles.creator_id
    where creators.id <> ${id}`.execute(ctx.db)
  if (rows.length === 0) return
  throw new Problem(
    'conflict',
    'handle.taken',
    `@${rows[0]!.handle} is ${rows[0]!.name}’s account already: if they are one person, merge the two.`,
    rows.map((row) => ({ path: row.id, code: 'handle.taken', message: row.name })),
  )
}
