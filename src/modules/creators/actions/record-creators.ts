import { sql, type RawBuilder } from 'kysely'
import type { Ctx } from '#platform/db/tenant'

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
