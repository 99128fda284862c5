import { z } from '@hono/zod-openapi'
import { inWorkspace } from '#platform/db/tenant'
import { uploadPath } from '#platform/files'
import { streamingEndpoint, type Router } from '#platform/http/endpoint'
import { newId } from '#shared/id'
import { startImports, type FileToStart } from '../actions/start-imports.ts'
import { startUploads } from '../actions/start-uploads.ts'
import { findImport, getImport } from '../queries/imports.ts'
import { importIds } from '../receiving/import-ids.ts'
import { forget, receiveFiles } from '../receiving/receive.ts'
import { BatchShape, ImportOptionsShape, ImportShape, StartShape } from '../schema.ts'

const tag = 'imports'

export function addStartRoutes(router: Router): void {
  streamingEndpoint(
    router,
    {
      method: 'post',
      path: '/v1/imports',
      permission: 'imports:write',
      tag,
      summary:
        'Import a file: its bytes are the body. The answer is the import as it waits; ask for it again to follow it. Of a zip it is the first: its batch_id names the others. Idempotency-Key makes a repeat answer with the first',
      query: ImportOptionsShape.extend({ file_name: z.string().trim().min(1).max(255) }),
      upload: true,
      reply: ImportShape,
    },
    async (context, scope, { query: { file_name, ...options }, request }) => {
      const pool = context.get('pool')
      const idOf = importIds(scope, request.headers.get('idempotency-key'))
      const earlier = await inWorkspace(pool, scope, (ctx) => findImport(ctx, idOf(0)))
      if (earlier) return earlier
      const arrived = await receiveFiles(request, context.get('dataDir'), file_name)
      const files = arrived.map((file, place): FileToStart => ({ id: idOf(place), name: file.name, options, from: file }))
      const batchId = arrived[0]!.archive === null ? null : newId('bat')
      const started = await inWorkspace(pool, scope, (ctx) => startImports(ctx, { batchId, files }))
      if (started) return started[0]!
      // The same key came twice at once: the first to be noted is the import.
      await forget(arrived)
      return inWorkspace(pool, scope, (ctx) => getImport(ctx, idOf(0)))
    },
  )

  streamingEndpoint(
    router,
    {
      method: 'post',
      path: '/v1/imports/start',
      permission: 'imports:write',
      tag,
      summary:
        'Import files that were looked at before, together, as one batch. Idempotency-Key makes a repeat answer with the first',
      body: StartShape,
      reply: BatchShape,
    },
    (context, scope, { body, request }) =>
      inWorkspace(context.get('pool'), scope, (ctx) =>
        startUploads(ctx, {
          ...body,
          idOf: importIds(scope, request.headers.get('idempotency-key')),
          pathOf: (id) => uploadPath(context.get('dataDir'), id),
        }),
      ),
  )
}
