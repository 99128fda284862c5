import { rm } from 'node:fs/promises'
import { z } from '@hono/zod-openapi'
import { inWorkspace, type Scope } from '#platform/db/tenant'
import { uploadPath } from '#platform/files'
import { streamingEndpoint, type HttpEnv, type Router } from '#platform/http/endpoint'
import { getUpload, keepUploads, takeUploads } from '../actions/keep-uploads.ts'
import { damaged, inspectFile } from '../inspecting/inspect-file.ts'
import { receiveFiles, receiveText, type Arrived } from '../receiving/receive.ts'
import {
  ImportOptionsShape,
  InspectionList,
  InspectionShape,
  PasteShape,
  StartOptionsShape,
  type ImportOptions,
} from '../schema.ts'
import type { Context } from 'hono'

const tag = 'imports'
const params = z.object({ id: z.string() })

export function addUploadRoutes(router: Router): void {
  streamingEndpoint(
    router,
    {
      method: 'post',
      path: '/v1/imports/inspect',
      permission: 'imports:write',
      tag,
      summary:
        'Look at a file before anything is written: its bytes are the body. Answers for each file of a zip. What is not started within a day is deleted',
      query: ImportOptionsShape.extend({ file_name: z.string().trim().min(1).max(255) }),
      upload: true,
      reply: InspectionList,
    },
    async (context, scope, { query: { file_name, ...options }, request }) =>
      inspectAll(context, scope, await receiveFiles(request, context.get('dataDir'), file_name), options),
  )

  streamingEndpoint(
    router,
    {
      method: 'post',
      path: '/v1/imports/paste',
      permission: 'imports:write',
      tag,
      summary: 'Look at rows pasted from a spreadsheet, header first: they become a file as any other',
      body: PasteShape,
      reply: InspectionList,
    },
    async (context, scope, { body: { text, file_name } }) =>
      inspectAll(context, scope, [await receiveText(text, context.get('dataDir'), file_name)], { kind: 'auto' }),
  )

  streamingEndpoint(
    router,
    {
      method: 'post',
      path: '/v1/imports/uploads/{id}/inspect',
      permission: 'imports:write',
      tag,
      summary: 'Look at a received file again, told more about it',
      params,
      body: StartOptionsShape,
      reply: InspectionShape,
    },
    (context, scope, { params: { id }, body: options }) =>
      inWorkspace(context.get('pool'), scope, async (ctx) => {
        const { file_name: name, archive, file_size, file_hash: hash } = await getUpload(ctx, id)
        const path = uploadPath(context.get('dataDir'), id)
        return inspectFile(ctx, { uploadId: id, path, name, archive, size: Number(file_size), hash, options })
      }),
  )

  streamingEndpoint(
    router,
    {
      method: 'delete',
      path: '/v1/imports/uploads/{id}',
      permission: 'imports:write',
      tag,
      summary: 'Delete a received file that is not wanted',
      params,
      reply: z.null(),
    },
    async (context, scope, { params: { id } }) => {
      await inWorkspace(context.get('pool'), scope, (ctx) => takeUploads(ctx, [id]))
      await rm(uploadPath(context.get('dataDir'), id), { force: true })
      return null
    },
  )
}

async function inspectAll(context: Context<HttpEnv>, scope: Scope, files: readonly Arrived[], options: ImportOptions) {
  const pool = context.get('pool')
  await inWorkspace(pool, scope, (ctx) => keepUploads(ctx, files))
  const data = []
  for (const file of files) {
    if ('problem' in file) data.push(damaged(file))
    else data.push(await inWorkspace(pool, scope, (ctx) => inspectFile(ctx, { ...file, uploadId: file.id, options })))
  }
  return { data }
}
