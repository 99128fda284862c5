import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import { listPrograms } from '#modules/programs'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import type { Paper } from '../documents/paper.ts'
import type { Cadence } from '../rules.ts'
import type { ReportFileQuery } from '../schema.ts'
import { getReport, WHOLE } from './report.ts'

/** A whole report, nothing cut, with whose it is. @throws Problem missing `program.missing`; as `getReport` */
export async function readPaper(ctx: Ctx, cadence: Cadence, query: z.output<typeof ReportFileQuery>): Promise<Paper> {
  const { rows } = await sql<{
    name: string
    zone: string
  }>`select name, zone from shared.workspaces where id = ${ctx.scope.workspaceId}`.execute(ctx.db)
  const { program_id } = query
  const program = program_id ? (await listPrograms(ctx)).find(({ id }) => id === program_id) : undefined
  if (program_id && !program) throw new Problem('missing', 'program.missing', 'There is no such program here.')
  return {
    report: await getReport(ctx, cadence, query, WHOLE),
    language: query.lang,
    workspace: rows[0]!,
    program: program?.name ?? null,
  }
}
