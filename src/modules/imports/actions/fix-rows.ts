import type { z } from '@hono/zod-openapi'
import { lockLines } from '#modules/orders'
import { recordAudit } from '#platform/audit'
import type { Ctx } from '#platform/db/tenant'
import { Problem, type FieldProblem } from '#platform/problem'
import { addSummaries } from '../fixing/add-summaries.ts'
import { rowsAsSheet, type FixedRow } from '../fixing/rows-as-sheet.ts'
import { getShopName } from '../queries/imports.ts'
import { isNoData, readSheet, type Reading } from '../reading/read-file.ts'
import type { Rejection } from '../reading/rejection.ts'
import type { FixesShape, ImportOptions, ImportSummary, RejectionShape } from '../schema.ts'
import { storableJson } from './record-import.ts'
import { takeRecords, type Taken } from './take-records.ts'

type Fix = z.infer<typeof FixesShape>['rows'][number]

/**
 * Reads rows that were not taken once more, as the person corrected them, by the same reader: what is right now joins
 * its import under its own row number, what is still wrong keeps its new cells and its new reason. Undoing the import
 * takes mended rows back too.
 *
 * @throws Problem missing `import.missing`; conflict `import.not_done`; invalid `import.no_such_row`,
 *   `import.no_such_column`, `import.blank_row`
 */
export async function fixRows(
  ctx: Ctx,
  id: string,
  fixes: readonly Fix[],
): Promise<{ fixed: number; rejected: z.infer<typeof RejectionShape>[] }> {
  await lockLines(ctx)
  const before = await lockImport(ctx, id)
  const rows = await mend(ctx, id, before.columns, fixes)
  const file = await readSheet(rowsAsSheet(before.columns, rows), {
    fileName: '',
    kind: before.kind,
    ...before.reading,
  })
  // Where the lines went is decided, whatever shops there are by now.
  const shop = before.options.shop ?? (await getShopName(ctx, before.shop_id))
  const taken = await takeRecords(ctx, file, {
    importId: id,
    options: { ...before.options, ...(shop && { shop }) },
    asOf: () => Temporal.Instant.from(before.as_of),
  })
  const wrong = new Map(taken.rejections.map((rejection) => [rejection.row, rejection]))
  await keepFixes(ctx, id, rows, wrong)
  const fixed = rows.length - wrong.size
  await keepSummary(ctx, id, before, taken, fixed)
  await recordAudit(ctx, { action: 'import.rows_fixed', subject: id, detail: { fixed, rejected: wrong.size } })
  return {
    fixed,
    rejected: [...wrong.values()].map((each) => ({ ...each, state: 'open', cells: each.cells ? [...each.cells] : null })),
  }
}

type Imported = {
  kind: string
  columns: string[]
  reading: Reading
  options: ImportOptions
  as_of: string
  shop_id: string | null
  summary: ImportSummary
  covers_from: string | null
  covers_to: string | null
}

async function lockImport(ctx: Ctx, id: string): Promise<Imported> {
  const found = await ctx.db
    .selectFrom('imports')
    .select(['status', 'kind', 'columns', 'reading', 'options', 'as_of', 'shop_id', 'summary', 'covers_from', 'covers_to'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new Problem('missing', 'import.missing', 'There is no such import here.')
  if (found.status !== 'done' || !found.reading)
    throw new Problem('conflict', 'import.not_done', 'Only rows of an import that counts can be corrected in place.')
  return found as Imported
}

/** The rows as they stood, with the cells that were changed. */
async function mend(ctx: Ctx, id: string, columns: readonly string[], fixes: readonly Fix[]): Promise<FixedRow[]> {
  const kept = await ctx.db
    .selectFrom('import_rejections')
    .select(['row_number', 'source'])
    .where('import_id', '=', id)
    .where('state', '=', 'open')
    .where(
      'row_number',
      'in',
      fixes.map(({ row }) => row),
    )
    .execute()
  const errors: FieldProblem[] = []
  const rows = fixes.map(({ row, cells: changes }, place) => {
    const stood = kept.find(({ row_number }) => row_number === row)
    if (!stood)
      errors.push({ path: `rows.${place}.row`, code: 'import.no_such_row', message: `Row ${row} does not wait to be corrected.` })
    const cells = columns.map((_, index) => stood?.source?.[index] ?? '')
    for (const [column, value] of Object.entries(changes)) {
      const index = columns.indexOf(column)
      if (index !== -1) cells[index] = value
      else
        errors.push({
          path: `rows.${place}.cells.${column}`,
          code: 'import.no_such_column',
          message: `The file has no column "${column}".`,
        })
    }
    if (isNoData(cells))
      errors.push({
        path: `rows.${place}`,
        code: 'import.blank_row',
        message: `Row ${row} is blank or a sum: dismiss it instead.`,
      })
    return { row, cells }
  })
  if (errors[0]) throw new Problem('invalid', errors[0].code, errors[0].message, errors)
  return rows
}

async function keepFixes(ctx: Ctx, id: string, rows: readonly FixedRow[], wrong: ReadonlyMap<number, Rejection>) {
  for (const { row, cells } of rows) {
    const still = wrong.get(row)
    await ctx.db
      .updateTable('import_rejections')
      .set({
        source: storableJson(cells) as never,
        ...(still
          ? JSON.parse(storableJson({ column_name: still.column, code: still.code, message: still.message, value: still.value }))
          : { state: 'fixed' }),
      })
      .where('import_id', '=', id)
      .where('row_number', '=', row)
      .where('state', '=', 'open')
      .execute()
  }
}

async function keepSummary(ctx: Ctx, id: string, before: Imported, taken: Taken, fixed: number) {
  const days = [before.covers_from, before.covers_to, taken.covers?.from, taken.covers?.to]
    .filter((day) => day != null)
    .toSorted()
  const summary = { ...addSummaries(before.summary, taken.summary), rejected: before.summary.rejected - fixed }
  await ctx.db
    .updateTable('imports')
    .set({ summary: JSON.stringify(summary) as never, covers_from: days[0] ?? null, covers_to: days.at(-1) ?? null })
    .where('id', '=', id)
    .execute()
}
