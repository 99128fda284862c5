import { sql } from 'kysely'
import { listed } from '#platform/changes'
import { findUnmentioned } from '#platform/db/mentions'
import type { CreatorKind, Platform } from '../schema.ts'

/** A creator as a list of a person's own names them; null where it does not say. */
export type ListedCreator = {
  readonly platform: Platform
  readonly handle: string
  readonly name: string | null
  readonly kind: CreatorKind | null
  readonly note: string | null
}

type Known = { readonly name: string; readonly kind: string; readonly note: string }
type Before = { readonly edited: Readonly<Record<string, Known>>; readonly made: readonly string[] }

/** Creators taken over from a list: unknown accounts become creators, known ones are edited where it says otherwise. */
export const listedCreators = listed<ListedCreator, Before>({
  kind: 'creators.listed',
  permission: 'creators:write',

  async apply(ctx, rows) {
    const list = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as listed(platform text, handle text, name text, kind text, note text)`
    const edited = await sql<{ id: string; before: Known }>`
      update creators set version = version + 1, name = wanted.name, kind = wanted.kind, note = wanted.note
      from (
        select distinct on (known.id) known.id, jsonb_build_object('name', known.name, 'kind', known.kind, 'note', known.note) as before,
          coalesce(listed.name, known.name) as name, coalesce(listed.kind, known.kind) as kind, coalesce(listed.note, known.note) as note
        from ${list}
        join handles using (platform, handle) join creators as own on own.id = handles.creator_id
        join creators as known on known.id = coalesce(own.merged_into, own.id)
        order by known.id, platform, handle
      ) as wanted
      where creators.id = wanted.id and (creators.name, creators.kind, creators.note) is distinct from (wanted.name, wanted.kind, wanted.note)
      returning creators.id, wanted.before`.execute(ctx.db)
    const made = await sql<{ id: string }>`
      with fresh as (
        select shared.new_id('cre') as id, listed.* from ${list}
        where not exists (select from handles where handles.platform = listed.platform and handles.handle = listed.handle)
      ), made as (
        insert into creators (workspace_id, id, name, kind, note)
        select ${ctx.scope.workspaceId}, id, coalesce(name, handle), coalesce(kind, 'affiliate'), coalesce(note, '') from fresh returning id
      )
      insert into handles (workspace_id, platform, handle, creator_id)
      select ${ctx.scope.workspaceId}, platform, handle, id from fresh join made using (id) returning creator_id as id`.execute(
      ctx.db,
    )
    const created = made.rows.length
    const updated = edited.rows.length
    return {
      facts: [
        ...edited.rows.flatMap(({ id }) => ['name', 'kind', 'note'].map((field) => `${id}.${field}`)),
        ...made.rows.map(({ id }) => `${id}.made`),
      ],
      before: {
        edited: Object.fromEntries(edited.rows.map(({ id, before }) => [id, before])),
        made: made.rows.map(({ id }) => id),
      },
      outcome: { created, updated, unchanged: rows.length - created - updated, made: created },
    }
  },

  /** Creators who sold or were entered anywhere since stay. */
  async takeBack(ctx, { edited, made }) {
    await sql`
      update creators set version = version + 1, name = was.value->>'name', kind = was.value->>'kind', note = was.value->>'note'
      from jsonb_each(${JSON.stringify(edited)}::jsonb) as was where creators.id = was.key`.execute(ctx.db)
    const gone = await findUnmentioned(ctx, { column: 'creator_id', ids: made, besides: ['handles'] })
    const mergedInto = sql`exists (select from creators as other where other.merged_into = creators.id)`
    const { rows } = await sql<{ id: string }>`
      select id from creators where id = any(${gone}::text[]) and merged_into is null and not ${mergedInto}`.execute(ctx.db)
    const ids = rows.map(({ id }) => id)
    await sql`delete from handles where creator_id = any(${ids}::text[])`.execute(ctx.db)
    await sql`delete from creators where id = any(${ids}::text[])`.execute(ctx.db)
  },
})
