import { recordAudit } from '#platform/audit'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'

/** Ends a key from its next use on. @throws Problem missing `key.missing`. */
export async function revokeKey(ctx: Ctx, id: string): Promise<null> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('api_keys')
    .set({ revoked_at: ctx.now.toString() })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Problem('missing', 'key.missing', 'There is no such key.')
  await recordAudit(ctx, { action: 'key.revoked', subject: id })
  return null
}
