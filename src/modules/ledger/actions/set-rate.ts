import type { z } from '@hono/zod-openapi'
import { recordAudit } from '#platform/audit'
import type { Ctx } from '#platform/db/tenant'
import { newId } from '#shared/id'
import { getRate } from '../queries/rates.ts'
import type { NewRate, RateShape } from '../schema.ts'

/** Adds a rate. For a day that has one already it is a correction: what was converted before keeps its old rate. */
export async function setRate(ctx: Ctx, rate: z.output<typeof NewRate>): Promise<z.infer<typeof RateShape>> {
  const id = newId('rte')
  const row = { workspace_id: ctx.scope.workspaceId, id, ...rate, created_at: ctx.now.toString() }
  await ctx.db.insertInto('rates').values(row).execute()
  await recordAudit(ctx, { action: 'rate.set', subject: id, detail: rate })
  return getRate(ctx, id)
}
