import { recordAudit } from '#platform/audit'
import type { Ctx } from '#platform/db/tenant'
import { getWorkspace, type Workspace } from '../queries.ts'

type Edit = { readonly [Field in 'name' | 'zone' | 'locale']?: Workspace[Field] | undefined }

/** Its currency stays: figures already stand in it. A new zone counts days anew from the next figures on. */
export async function editWorkspace(ctx: Ctx, edit: Edit): Promise<Workspace> {
  const fields = Object.keys(edit)
  if (fields.length === 0) return getWorkspace(ctx)
  await ctx.db.updateTable('workspaces').set(edit).where('id', '=', ctx.scope.workspaceId).execute()
  await recordAudit(ctx, { action: 'workspace.edited', subject: ctx.scope.workspaceId, detail: { fields } })
  return getWorkspace(ctx)
}
