import type { Ctx } from '#platform/db/tenant'

/**
 * Ends the imports whose files a restored database does not have: nothing would ever run them.
 * Says how many there were.
 */
export async function failUnfinishedImports(ctx: Ctx): Promise<number> {
  const problem = {
    code: 'import.file_not_backed_up',
    message: 'The file was still waiting when the backup was made, and a backup holds no files: import it again.',
  }
  const { numUpdatedRows } = await ctx.db
    .updateTable('imports')
    .set({ status: 'failed', problem: JSON.stringify(problem) as never, finished_at: ctx.now.toString() })
    .where('status', 'in', ['waiting', 'running'])
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}
