import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import type { ReckoningQuery, ReckoningShape } from '../schema.ts'

/** Reckonings that wait, run, failed or are done, the newest first. */
export async function listReckonings(
  ctx: Ctx,
  { status }: z.output<typeof ReckoningQuery>,
): Promise<z.infer<typeof ReckoningShape>[]> {
  const { rows } = await sql<z.infer<typeof ReckoningShape>>`
    select reckonings.id, json_build_object('id', programs.id, 'name', programs.name) as program, cause, since, status, lines, requested_at, finished_at
    from reckonings join programs on programs.id = program_id
    where ${status === undefined} or status = any(${status ?? []}::text[])
    order by requested_at desc limit 100`.execute(ctx.db)
  return rows
}
