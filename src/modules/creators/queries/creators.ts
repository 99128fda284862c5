import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import { findLatestChanges } from '#platform/changes'
import { containing } from '#platform/db/containing'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { normaliseHandle } from '../rules.ts'
import type { CreatorShape } from '../schema.ts'

/** @throws Problem missing `creator.missing` */
export async function getCreator(ctx: Ctx, id: string): Promise<z.infer<typeof CreatorShape>> {
  const creator = await ctx.db
    .selectFrom('creators')
    .select(['id', 'name', 'kind', 'note', 'merged_into', 'version'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!creator) throw new Problem('missing', 'creator.missing', 'There is no such creator here.')
  const handles = await ctx.db
    .selectFrom('handles')
    .select(['platform', 'handle'])
    .where('creator_id', '=', id)
    .orderBy('platform')
    .orderBy('handle')
    .execute()
  const parts = await ctx.db.selectFrom('creators').select(['id', 'name']).where('merged_into', '=', id).orderBy('name').execute()
  const factOf = (part: string) => `${part}.merged_into`
  const changes = await findLatestChanges(
    ctx,
    parts.map((part) => factOf(part.id)),
  )
  const merged = parts.map((part) => ({ ...part, change_id: changes.get(factOf(part.id)) ?? null }))
  return { ...creator, handles, merged }
}

/** Creators whose name or handle begins with, else contains, the text. */
export async function searchCreators(
  ctx: Ctx,
  text: string,
  limit: number,
): Promise<{ id: string; name: string; handle: string | null }[]> {
  const part = containing(normaliseHandle(text))
  const { rows } = await sql<{ id: string; name: string; handle: string | null }>`
    select creators.id, creators.name, min(handles.handle) as handle
    from creators left join handles on handles.creator_id = creators.id
    where merged_into is null and (lower(creators.name) like ${part} or handles.handle like ${part})
    group by creators.id, creators.name
    order by min(position(${normaliseHandle(text)} in lower(creators.name))), creators.name
    limit ${limit}`.execute(ctx.db)
  return rows
}
