import { recordAudit } from '#platform/audit'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { newId } from '#shared/id'
import type { Permission } from '../roles.ts'
import { makeToken } from '../tokens.ts'
import { requireWithinReach } from './within-reach.ts'

type NewKey = { readonly name: string; readonly scopes: readonly Permission[]; readonly expires_at?: string | null }

/**
 * A key for a program. Its text is returned this once; only its hash is kept.
 * @throws Problem forbidden `permission.out_of_reach` for a scope the maker lacks; invalid `key.already_expired`.
 */
export async function createKey(ctx: Ctx, { name, scopes, expires_at = null }: NewKey): Promise<{ id: string; key: string }> {
  const granted = [...new Set(scopes)]
  requireWithinReach(ctx, granted)
  if (expires_at && Temporal.Instant.compare(Temporal.Instant.from(expires_at), ctx.now) <= 0) {
    throw new Problem('invalid', 'key.already_expired', 'A key expires in the future.', [
      { path: 'expires_at', code: 'past', message: 'is in the past' },
    ])
  }
  const { workspaceId: workspace_id, actor } = ctx.scope
  const token = makeToken('kol', workspace_id)
  const { id } = await ctx.db
    .insertInto('api_keys')
    .values({
      workspace_id,
      id: newId('key'),
      name,
      secret_hash: token.hash,
      hint: token.hint,
      scopes: granted,
      created_by: actor.id,
      expires_at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await recordAudit(ctx, { action: 'key.created', subject: id, detail: { scopes: granted, expires_at } })
  return { id, key: token.text }
}
