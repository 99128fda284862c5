import { z } from '@hono/zod-openapi'
import { stringify } from 'csv-stringify/sync'
import writeXlsxFile from 'write-excel-file/node'
import { inWorkspace } from '#platform/db/tenant'
import { endpoint, streamingEndpoint, type Router } from '#platform/http/endpoint'
import { dismissRows } from '../actions/dismiss-rows.ts'
import { fixRows } from '../actions/fix-rows.ts'
import { getImport } from '../queries/imports.ts'
import { listRejections } from '../queries/rejections.ts'
import { REASON_COLUMNS } from '../reading/reason-columns.ts'
import { DismissShape, FixedShape, FixesShape, ImportShape, RejectionPage, RejectionQuery } from '../schema.ts'

const tag = 'imports'
const params = z.object({ id: z.string() })
/** As many as an import may have. */
const ALL = 100_000

export function addRejectionRoutes(router: Router): void {
  endpoint(
    router,
    {
      method: 'get',
      path: '/v1/imports/{id}/rejections',
      permission: 'imports:read',
      tag,
      summary: 'The rows that were not taken, with their cells and why',
      params,
      query: RejectionQuery,
      reply: RejectionPage,
    },
    (ctx, { params: { id }, query }) => listRejections(ctx, id, query),
  )

  streamingEndpoint(
    router,
    {
      method: 'get',
      path: '/v1/imports/{id}/rejections.csv',
      permission: 'imports:read',
      tag,
      summary: 'Why rows were not taken, as a file',
      params,
      reply: z.string(),
    },
    async (context, scope, { params: { id } }) => {
      const { data } = await inWorkspace(context.get('pool'), scope, (ctx) =>
        listRejections(ctx, id, { limit: ALL, state: 'open' }),
      )
      const columns = ['row', 'column', 'code', 'message', 'value']
      return csvFile(stringify(data, { header: true, bom: true, escape_formulas: true, columns }), `rejected-${id}.csv`)
    },
  )

  streamingEndpoint(
    router,
    {
      method: 'get',
      path: '/v1/imports/{id}/rejected-rows.xlsx',
      permission: 'imports:read',
      tag,
      summary: 'The rows that were not taken as they stood, with the reason beside each: correct them and import the file',
      params,
      reply: z.string(),
    },
    async (context, scope, { params: { id } }) => {
      const { data, columns } = await inWorkspace(context.get('pool'), scope, (ctx) =>
        listRejections(ctx, id, { limit: ALL, state: 'open' }),
      )
      const rows = data.map(({ row, column, message, cells }) => [
        ...columns.map((_, index) => cells?.[index] ?? ''),
        String(row),
        column ?? '',
        message,
      ])
      return xlsxFile([[...columns, ...REASON_COLUMNS], ...rows], `rejected-rows-${id}.xlsx`)
    },
  )

  endpoint(
    router,
    {
      method: 'post',
      path: '/v1/imports/{id}/fixes',
      permission: 'imports:write',
      tag,
      summary: 'Correct rows that were not taken: they are read again and join their import; what is still wrong comes back',
      params,
      body: FixesShape,
      reply: FixedShape,
    },
    async (ctx, { params: { id }, body: { rows } }) => {
      const { fixed, rejected } = await fixRows(ctx, id, rows)
      return { fixed, rejected, import: await getImport(ctx, id) }
    },
  )

  endpoint(
    router,
    {
      method: 'post',
      path: '/v1/imports/{id}/dismiss',
      permission: 'imports:write',
      tag,
      summary: 'Let rows be that nobody needs: they stay listed, and no longer wait',
      params,
      body: DismissShape,
      reply: ImportShape,
    },
    async (ctx, { params: { id }, body: { rows } }) => {
      await dismissRows(ctx, id, rows)
      return getImport(ctx, id)
    },
  )
}

/** Every cell as text: a spreadsheet that made numbers of long ids would lose their last digits. */
async function xlsxFile(rows: readonly (readonly string[])[], name: string): Promise<Response> {
  const cells = rows.map((row) => row.map((value) => ({ value, type: String, format: '@' })))
  return new Response(new Uint8Array(await writeXlsxFile(cells).toBuffer()), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${name}"`,
    },
  })
}

function csvFile(csv: string, name: string): Response {
  return new Response(csv, {
    headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}"` },
  })
}
