import { sql } from 'kysely'
import type { Ctx } from '#platform/db/tenant'
import type { Language } from '#shared/language'

export async function readWorkspace(ctx: Ctx): Promise<{ zone: string; currency: string; locale: Language }> {
  const { rows } = await sql<{ zone: string; currency: string; locale: Language }>`
    select zone, currency, locale from shared.workspaces where id = ${ctx.scope.workspaceId}`.execute(ctx.db)
  return rows[0]!
}
