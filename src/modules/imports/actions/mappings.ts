import { hash } from 'node:crypto'
import { recordAudit } from '#platform/audit'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { newId } from '#shared/id'
import { foldHeader, HEADER_ROWS } from '../reading/header.ts'
import { REASON_COLUMNS } from '../reading/reason-columns.ts'
import type { SheetRecord } from '../reading/sheet-record.ts'
import type { ImportOptions, Mapping } from '../schema.ts'

type Used = {
  readonly mapping: Mapping
  readonly columns: readonly string[]
  readonly shop: string | undefined
  /** The file's, which the mapping is called after. */
  readonly name: string
}

/** Keeps how a source's columns were read, so that the next file with this header is read the same way unasked. */
export async function rememberMapping(ctx: Ctx, { mapping, columns, shop = '', name }: Used): Promise<void> {
  const at = ctx.now.toString()
  await ctx.db
    .insertInto('import_mappings')
    .values({
      workspace_id: ctx.scope.workspaceId,
      id: newId('map'),
      name: name.slice(0, 120),
      fingerprint: fingerprintOf(columns),
      shop,
      headers: [...columns],
      mapping: JSON.stringify(mapping) as never,
      created_by: ctx.scope.actor.id,
      created_at: at,
      used_at: at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'fingerprint', 'shop'])
        .doUpdateSet({ mapping: JSON.stringify(mapping) as never, used_at: at }),
    )
    .execute()
}

/** What was said before of a file that begins with these rows: for its shop, else for any. A stated kind outweighs it. */
export async function recallMapping(
  ctx: Ctx,
  records: readonly SheetRecord[],
  { kind, shop = '' }: Pick<ImportOptions, 'kind' | 'shop'>,
): Promise<Mapping | null> {
  const fingerprints = records.slice(0, HEADER_ROWS).map(({ cells }) => fingerprintOf(cells))
  if (fingerprints.length === 0) return null
  const known = await ctx.db
    .selectFrom('import_mappings')
    .select('mapping')
    .where('fingerprint', 'in', fingerprints)
    .where('shop', 'in', [shop, ''])
    .orderBy('shop', 'desc')
    .executeTakeFirst()
  return known && (kind === 'auto' || kind === known.mapping.kind) ? known.mapping : null
}

/** @throws Problem missing `mapping.missing` */
export async function renameMapping(ctx: Ctx, id: string, name: string): Promise<void> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('import_mappings')
    .set({ name })
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw missing()
  await recordAudit(ctx, { action: 'mapping.renamed', subject: id })
}

/** @throws Problem missing `mapping.missing` */
export async function forgetMapping(ctx: Ctx, id: string): Promise<void> {
  const { numDeletedRows } = await ctx.db.deleteFrom('import_mappings').where('id', '=', id).executeTakeFirstOrThrow()
  if (numDeletedRows === 0n) throw missing()
  await recordAudit(ctx, { action: 'mapping.forgotten', subject: id })
}

const REASONS = new Set(REASON_COLUMNS.map(foldHeader))

/** A header is the same whatever its spacing and case, and whether or not our reasons stand beside it. */
function fingerprintOf(headers: readonly string[]): string {
  const known = headers.map(foldHeader).filter((header) => !REASONS.has(header))
  return hash('sha256', known.join('\u001f'))
}

function missing(): Problem {
  return new Problem('missing', 'mapping.missing', 'There is no such mapping here.')
}
