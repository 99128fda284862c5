import type pg from 'pg'
import { startWorkspace } from '#modules/team'
import { findUserByEmail, systemScope } from '#platform/auth'
import { DEMO_EMAIL, demoLogin } from '#platform/demo-login'
import { inWorkspace, type Scope } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { newId } from '#shared/id'

/** What the audit log says once everything is in: a demo without it was interrupted. */
export const LOADED = 'demo.loaded'

/**
 * A new demo workspace and its login, in one transaction that also takes an interrupted one away. The owner's role
 * does it: the app may not call a workspace a demo, because a demo may be purged.
 *
 * @param ownerPool acts as kolive_owner.
 * @throws Problem conflict `demo.stands` when there is a complete one.
 */
export async function openDemoWorkspace(ownerPool: pg.Pool, secret: string): Promise<Scope> {
  const scope = systemScope(newId('wks'), 'demo')
  const standing = await findDemo(ownerPool)
  if (standing && (await isLoaded(ownerPool, standing))) {
    throw new Problem(
      'conflict',
      'demo.stands',
      'The demo workspace is here already. Remove it on Today before you load another.',
    )
  }
  await inWorkspace(ownerPool, scope, async (ctx) => {
    if (standing) await ctx.client.query('select shared.purge_demo($1)', [standing])
    const { email, password } = demoLogin(secret)
    // Who signed in before the interruption goes on with the same login.
    const owner = (await findUserByEmail(ctx.client, DEMO_EMAIL)) ?? { name: 'Demo', email, password }
    await startWorkspace(ctx, { name: 'Kolive demo', zone: 'Asia/Jakarta', currency: 'IDR', locale: 'en', owner })
    await ctx.client.query('update shared.workspaces set demo = true where id = $1', [scope.workspaceId])
  })
  return scope
}

async function findDemo(pool: pg.Pool): Promise<string | null> {
  const { rows } = await pool.query<{ id: string }>('select id from shared.workspaces where demo and removed_at is null')
  return rows[0]?.id ?? null
}

function isLoaded(pool: pg.Pool, id: string): Promise<boolean> {
  return inWorkspace(pool, systemScope(id, 'demo'), async ({ client }) => {
    const { rowCount } = await client.query('select from kolive.audit_entries where action = $1 limit 1', [LOADED])
    return rowCount === 1
  })
}
