import type { z } from '@hono/zod-openapi'
import { link } from 'node:fs/promises'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { newId } from '#shared/id'
import { findImport, listBatch } from '../queries/imports.ts'
import { checkMapping } from '../reading/mapping/recognise-mapped.ts'
import type { BatchShape, StartShape } from '../schema.ts'
import { getUpload, takeUploads } from './keep-uploads.ts'
import { startImports } from './start-imports.ts'

type Start = z.output<typeof StartShape> & {
  readonly idOf: (place: number) => string
  readonly pathOf: (uploadId: string) => string
}

/**
 * Starts files that were received before, as one batch; a file is started once, however often it was tried. A repeat under the same key answers
 * with what the first one started.
 *
 * @throws Problem missing `upload.missing`, `import.no_batch`; invalid `import.bad_mapping`
 */
export async function startUploads(
  ctx: Ctx,
  { files, dry_run, batch_id, idOf, pathOf }: Start,
): Promise<z.infer<typeof BatchShape>> {
  const earlier = await findImport(ctx, idOf(0))
  if (earlier?.batch_id) return { batch_id: earlier.batch_id, data: await listBatch(ctx, earlier.batch_id) }
  if (batch_id && (await listBatch(ctx, batch_id)).length === 0)
    throw new Problem('missing', 'import.no_batch', 'There is no such batch here.')
  for (const { mapping } of files) if (mapping) checkMapping(mapping)
  const ids = files.map(({ upload_id }) => upload_id)
  const uploads = dry_run ? await Promise.all(ids.map((id) => getUpload(ctx, id))) : await takeUploads(ctx, ids)
  const paths = await Promise.all(ids.map((id) => (dry_run ? lend(pathOf(id), pathOf(newId('upl'))) : pathOf(id))))
  const batchId = batch_id ?? newId('bat')
  const started = await startImports(ctx, {
    batchId,
    dryRun: dry_run,
    files: files.map(({ upload_id: _, ...options }, place) => {
      const { file_name: name, file_size, file_hash: hash } = uploads[place]!
      return { id: idOf(place), name, options, from: { path: paths[place]!, size: Number(file_size), hash } }
    }),
  })
  // Only a repeat at the very same moment comes here; the uploads were locked by the first one, so it has finished.
  return { batch_id: batchId, data: started ?? (await listBatch(ctx, batchId)) }
}

/** A trial takes its file away as any import does, but only the name it was given: the file stays for the import itself. */
async function lend(path: string, name: string): Promise<string> {
  await link(path, name)
  return name
}
