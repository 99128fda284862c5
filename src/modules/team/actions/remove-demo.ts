import { recordAudit } from '#platform/audit'
import { removeUser } from '#platform/auth'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'

/**
 * Empties and closes the demo workspace, and its login with it. Anybody who manages a workspace of their own here may.
 * @throws Problem missing `demo.missing`; conflict `demo.own_workspace_first` from within the demo itself.
 */
export async function removeDemo(ctx: Ctx): Promise<null> {
  const { workspaceId } = ctx.scope
  const demo = await ctx.db
    .selectFrom('workspaces')
    .select('id')
    .where('demo', '=', true)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  if (!demo) throw new Problem('missing', 'demo.missing', 'The demo is removed already.')
  if (demo.id === workspaceId)
    throw new Problem(
      'conflict',
      'demo.own_workspace_first',
      'Start a workspace of your own first, then remove the demo from there.',
    )

  const { rows: strangers } = await ctx.client.query<{ user_id: string }>(
    `select user_id from shared.memberships group by user_id having array_agg(workspace_id) = array[$1]`,
    [demo.id],
  )
  await ctx.client.query('select shared.purge_demo($1)', [demo.id])
  for (const { user_id } of strangers) await removeUser(ctx.client, user_id)
  await recordAudit(ctx, { action: 'demo.removed', subject: demo.id })
  return null
}
