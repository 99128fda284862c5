import { sql } from 'kysely'
import type { z } from '@hono/zod-openapi'
import type { Ctx } from '#platform/db/tenant'
import type { DuplicatesShape } from '../schema.ts'

type Duplicates = z.infer<typeof DuplicatesShape>['data']

const MOST = 200

/** Creators who may be one: those with the same handle on two platforms, then those of the same name but for accents, case and marks. */
export async function listDuplicates(ctx: Ctx): Promise<z.infer<typeof DuplicatesShape>> {
  const { rows } = await sql<Duplicates[number]>`
    with folded as (
      select id, trim(regexp_replace(lower(${FOLDED}), '[^[:alnum:]]+', ' ', 'g')) as name from creators where merged_into is null
    ), found as (
      select 'handle' as reason, handle as key, array_agg(distinct creator_id) as ids from handles group by handle having count(distinct creator_id) > 1
      union all
      select 'name', name, array_agg(id) from folded where name <> '' group by name having count(*) > 1
    )
    select min(reason) as reason, (
      select jsonb_agg(jsonb_build_object('id', creators.id, 'name', creators.name, 'kind', creators.kind, 'handles', coalesce((
        select jsonb_agg(jsonb_build_object('platform', platform, 'handle', handle) order by platform, handle)
        from handles where handles.creator_id = creators.id), '[]')) order by creators.name, creators.id)
      from creators where creators.id = any(pairs.ids)
    ) as creators
    from (select reason, key, (select array_agg(id order by id) from unnest(ids) as id) as ids from found) as pairs
    group by ids
    order by min(reason), min(key) limit ${MOST}`.execute(ctx.db)
  return { data: rows }
}

/** Letters without their marks: canonical decomposition, then the marks left out. đ has none to leave. */
const FOLDED = sql`translate(regexp_replace(normalize(name, nfd), '[\u0300-\u036F]', '', 'g'), 'đĐ', 'dd')`
