import { sql } from 'kysely'
import type { Ctx } from '#platform/db/tenant'

/** Whatever changes lines or the terms they earn by takes turns within a workspace: each sees what the one before it left. */
export async function lockLines(ctx: Ctx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`lines ${ctx.scope.workspaceId}`}, 0))`.execute(ctx.db)
}
