import { sql, type RawBuilder } from 'kysely'
import type { z } from '@hono/zod-openapi'
import { recordAudit } from '#platform/audit'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { getCreator } from './queries.ts'
import type { CreatorEdit } from './schema.ts'

/**
 * Keeps the creators behind the accounts that `found` (platform, handle — normalised, name) mentions; a new account is
 * a new creator, named after it where no name is known. Returns how many were new.
 */
export async function recordCreators(ctx: Ctx, found: RawBuilder<unknown>): Promise<number> {
  const { workspaceId } = ctx.scope
  const { numAffectedRows } = await sql`
    with fresh as (
      select shared.new_id('cre') as id, found.platform, found.handle, coalesce(found.name, found.handle) as name
      from (select platform, handle, max(name) as name from (${found}) as mentioned group by platform, handle) as found
      left join handles on handles.platform = found.platform and handles.handle = found.handle
      where handles.creator_id is null
    ), made as (
      insert into creators (workspace_id, id, name) select ${workspaceId}, id, name from fresh returning id
    )
    insert into handles (workspace_id, platform, handle, creator_id)
    select ${workspaceId}, platform, handle, fresh.id from fresh join made using (id)`.execute(ctx.db)
  return Number(numAffectedRows ?? 0n)
}

/**
 * Edits a creator as it was read.
 * @throws Problem missing `creator.missing`; conflict `creator.changed` when someone else's edit came first.
 */
export async function editCreator(ctx: Ctx, input: { id: string; version: number; edit: z.infer<typeof CreatorEdit> }) {
  const before = await getCreator(ctx, input.id)
  if (before.version !== input.version)
    throw new Problem('conflict', 'creator.changed', 'Someone changed this creator meanwhile: reload and edit again.')
  const { numUpdatedRows } = await ctx.db
    .updateTable('creators')
    .set({ ...input.edit, version: input.version + 1 })
    .where('id', '=', input.id)
    .where('version', '=', input.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n)
    throw new Problem('conflict', 'creator.changed', 'Someone changed this creator meanwhile: reload and edit again.')
  await recordAudit(ctx, { action: 'creator.edited', subject: input.id, detail: { fields: Object.keys(input.edit) } })
  return getCreator(ctx, input.id)
}
