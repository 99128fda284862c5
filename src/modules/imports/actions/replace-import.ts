import { sql } from 'kysely'
import type { Ctx } from '#platform/db/tenant'
import type { ImportOptions } from '../schema.ts'
import { takeBack } from './undo-import.ts'

type Newer = { readonly id: string; readonly hash: string; readonly asOf: Temporal.Instant; readonly options: ImportOptions }

/**
 * The same bytes once more, of the same moment but told another shop or account, correct what was told before: as
 * neither is newer than the other, the earlier import steps back. What is left out is no correction. Undoing the later
 * one lets the earlier stand again.
 */
export async function replaceEarlier(ctx: Ctx, { id, hash, asOf, options }: Newer): Promise<void> {
  const { shop = null, account = null, zone = null } = options
  const { rows } = await sql<{ id: string }>`
    select imports.id from imports left join shops on shops.id = imports.shop_id
    where file_hash = ${hash} and status = 'done' and as_of = ${asOf.toString()}::timestamptz
      and (coalesce(${shop}, options->>'shop', shops.name, '') <> coalesce(options->>'shop', shops.name, '')
        or coalesce(${account}, options->>'account', '') <> coalesce(options->>'account', '')
        or coalesce(${zone}, options->>'zone', '') <> coalesce(options->>'zone', ''))`.execute(ctx.db)
  for (const earlier of rows) {
    await takeBack(ctx, earlier.id)
    await ctx.db.updateTable('imports').set({ replaced_by: id }).where('id', '=', earlier.id).execute()
  }
}
