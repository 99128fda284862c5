import { hash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { z } from '@hono/zod-openapi'
import { stringify } from 'csv-stringify/sync'
import { inWorkspace } from '#platform/db/tenant'
import { receiveUpload, uploadPath } from '#platform/files'
import { createRouter, endpoint, streamingEndpoint } from '#platform/http/endpoint'
import { PageQuery } from '#platform/http/shapes'
import { OrderVersionShape } from '#schema/orders'
import { newId } from '#shared/id'
import { enqueueImport } from './actions/enqueue-import.ts'
import { redoImport, undoImport } from './actions/undo-import.ts'
import { findImport, getImport, listImports, listOrderVersions, listRejections } from './queries.ts'
import { ImportOptionsShape, ImportPage, ImportQuery, ImportShape, RejectionPage } from './schema.ts'

export const importsRoutes = createRouter()
const tag = 'imports'
const params = z.object({ id: z.string() })
/** More is refused with the remedy; the reader itself works in constant memory. */
const MOST_BYTES = 2_000_000_000

endpoint(
  importsRoutes,
  {
    method: 'get',
    path: '/v1/imports',
    permission: 'imports:read',
    tag,
    summary: 'Imports, latest first',
    query: ImportQuery,
    reply: ImportPage,
  },
  (ctx, { query }) => listImports(ctx, query),
)

endpoint(
  importsRoutes,
  { method: 'get', path: '/v1/imports/{id}', permission: 'imports:read', tag, summary: 'One import', params, reply: ImportShape },
  (ctx, { params: { id } }) => getImport(ctx, id),
)

streamingEndpoint(
  importsRoutes,
  {
    method: 'post',
    path: '/v1/imports',
    permission: 'imports:write',
    tag,
    summary:
      'Import a file: its bytes are the body. The answer is the import as it waits; ask for it again to follow it. Idempotency-Key makes a repeat answer with the first',
    query: ImportOptionsShape.extend({ file_name: z.string().trim().min(1).max(255) }),
    upload: true,
    reply: ImportShape,
  },
  async (context, scope, { query: { file_name, ...options }, request }) => {
    const key = request.headers.get('idempotency-key')
    const id = key ? `imp_${hash('sha256', `${scope.workspaceId} ${key}`).slice(0, 32)}` : newId('imp')
    const pool = context.get('pool')
    const earlier = key && (await inWorkspace(pool, scope, (ctx) => findImport(ctx, id)))
    if (earlier) return earlier
    const path = uploadPath(context.get('dataDir'), newId('upl'))
    const size = await receiveUpload(request, path, { mostBytes: MOST_BYTES })
    const queued = await inWorkspace(pool, scope, (ctx) => enqueueImport(ctx, { id, path, size, name: file_name, options }))
    if (queued) return queued
    // The same key came twice at once: the first to be noted is the import.
    await rm(path, { force: true })
    return inWorkspace(pool, scope, (ctx) => getImport(ctx, id))
  },
)

endpoint(
  importsRoutes,
  {
    method: 'get',
    path: '/v1/imports/{id}/rejections',
    permission: 'imports:read',
    tag,
    summary: 'The rows that were not taken',
    params,
    query: PageQuery,
    reply: RejectionPage,
  },
  (ctx, { params: { id }, query }) => listRejections(ctx, id, query),
)

streamingEndpoint(
  importsRoutes,
  {
    method: 'get',
    path: '/v1/imports/{id}/rejections.csv',
    permission: 'imports:read',
    tag,
    summary: 'The rows that were not taken, as a file',
    params,
    reply: z.string(),
  },
  async (context, scope, { params: { id } }) => {
    const { data } = await inWorkspace(context.get('pool'), scope, (ctx) => listRejections(ctx, id, { limit: 100_000 }))
    const csv = stringify(data, {
      header: true,
      bom: true,
      escape_formulas: true,
      columns: ['row', 'column', 'code', 'message', 'value'],
    })
    return new Response(csv, {
      headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="rejected-${id}.csv"` },
    })
  },
)

endpoint(
  importsRoutes,
  {
    method: 'post',
    path: '/v1/imports/{id}/undo',
    permission: 'imports:write',
    tag,
    summary: 'Take a whole import back',
    params,
    reply: ImportShape,
  },
  async (ctx, { params: { id } }) => {
    await undoImport(ctx, id)
    return getImport(ctx, id)
  },
)

endpoint(
  importsRoutes,
  {
    method: 'post',
    path: '/v1/imports/{id}/redo',
    permission: 'imports:write',
    tag,
    summary: 'Let an undone import count again',
    params,
    reply: ImportShape,
  },
  async (ctx, { params: { id } }) => {
    await redoImport(ctx, id)
    return getImport(ctx, id)
  },
)

endpoint(
  importsRoutes,
  {
    method: 'get',
    path: '/v1/orders/{id}/versions',
    permission: 'orders:read',
    tag,
    summary: 'What each file said about an order line',
    params,
    reply: z.object({ data: z.array(OrderVersionShape) }),
  },
  async (ctx, { params: { id } }) => ({ data: await listOrderVersions(ctx, id) }),
)
