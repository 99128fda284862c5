import { sql, type RawBuilder } from 'kysely'
import { recordAudit } from '#platform/audit'
import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { recordChange, undoes } from './journal.ts'

type Fields = Readonly<Record<string, string | number | boolean | null | undefined>>
type Rows = Readonly<Record<string, Fields>>

type EditableTable = {
  readonly table: string
  /** One of its rows, as codes and the log name it: `product.changed`. */
  readonly noun: string
  readonly permission: string
  /** What follows from an edit, and from taking it back, in the same transaction. */
  readonly onEdited?: (ctx: Ctx, edited: { readonly ids: readonly string[]; readonly fields: readonly string[] }) => Promise<void>
}

export type Editable<Edit extends Fields> = {
  /**
   * Gives each of these rows the same values. Returns the change by which that is undone, null when nothing differs.
   * @throws Problem missing `<noun>.missing` naming the ids nobody knows.
   */
  readonly edit: (ctx: Ctx, input: { readonly ids: readonly string[]; readonly edit: Edit }) => Promise<string | null>
  /**
   * Edits one row as it was read.
   * @throws Problem missing `<noun>.missing`; conflict `<noun>.changed` when someone else's edit came first.
   */
  readonly editOne: (
    ctx: Ctx,
    input: { readonly id: string; readonly version: number; readonly edit: Edit },
  ) => Promise<string | null>
}

/**
 * How a table with `id` and `version` is edited by hand, one row or many, each edit kept in the journal of changes as
 * `<table>.edited`. A field that is undefined stays.
 */
export function editable<Edit extends Fields>({
  table,
  noun,
  permission,
  onEdited = async () => {},
}: EditableTable): Editable<Edit> {
  undoes<Rows, Fields>(`${table}.edited`, permission, async (ctx, { before, after }) => {
    const fields = Object.keys(after)
    await sql`
      update ${sql.table(table)} as row set version = version + 1, ${assign(fields, table, 'was')}
      from (select key, value from jsonb_each(${JSON.stringify(before)}::jsonb)) as was
      where row.id = was.key`.execute(ctx.db)
    await onEdited(ctx, { ids: Object.keys(before), fields })
  })

  async function edit(ctx: Ctx, input: { readonly ids: readonly string[]; readonly edit: Edit }): Promise<string | null> {
    const after = Object.fromEntries(Object.entries(input.edit).filter(([, value]) => value !== undefined))
    const fields = Object.keys(after)
    const ids = [...new Set(input.ids)]
    await refuseUnknown(ctx, { table, noun, ids })
    if (fields.length === 0) return null
    const kept = sql.join(fields.flatMap((field) => [sql`${field}::text`, sql.ref(field)]))
    const { rows } = await sql<{ id: string; before: Fields }>`
      update ${sql.table(table)} as row set version = version + 1, ${assign(fields, table, 'wanted')}
      from (select id, jsonb_build_object(${kept}) as before from ${sql.table(table)} where id = any(${ids}::text[]) for update) as known,
        (select ${JSON.stringify(after)}::jsonb as value) as wanted
      where row.id = known.id and known.before <> wanted.value
      returning row.id, known.before`.execute(ctx.db)
    if (rows.length === 0) return null
    const edited = rows.map(({ id }) => id)
    await onEdited(ctx, { ids: edited, fields })
    const change = await recordChange(ctx, {
      kind: `${table}.edited`,
      facts: edited.flatMap((id) => fields.map((field) => `${id}.${field}`)),
      before: Object.fromEntries(rows.map(({ id, before }) => [id, before])),
      after,
    })
    await recordAudit(ctx, {
      action: `${noun}.edited`,
      subject: edited.length === 1 ? edited[0]! : change,
      detail: { fields, change, rows: edited.length },
    })
    return change
  }

  return {
    edit,
    async editOne(ctx, { id, version, edit: wanted }) {
      await refuseUnknown(ctx, { table, noun, ids: [id] })
      const { rows } = await sql`
        select from ${sql.table(table)} where id = ${id} and version = ${version} for update`.execute(ctx.db)
      if (rows.length === 0)
        throw new Problem('conflict', `${noun}.changed`, `Someone changed this ${noun} meanwhile: reload and edit again.`)
      return edit(ctx, { ids: [id], edit: wanted })
    },
  }
}

/** `name = …` for each field, from the jsonb `value` of `source`, as the type of the table's column. */
function assign(fields: readonly string[], table: string, source: string): RawBuilder<unknown> {
  const row = sql`jsonb_populate_record(null::${sql.table(table)}, ${sql.ref(`${source}.value`)})`
  return sql.join(fields.map((field) => sql`${sql.ref(field)} = (${row}).${sql.ref(field)}`))
}

async function refuseUnknown(ctx: Ctx, { table, noun, ids }: { table: string; noun: string; ids: readonly string[] }) {
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${ids}::text[]) as id where not exists (select from ${sql.table(table)} as known where known.id = id.id)`.execute(
    ctx.db,
  )
  if (rows.length === 0) return
  const errors = rows.map(({ id }) => ({ path: id, code: `${noun}.missing`, message: `is no ${noun} here` }))
  throw new Problem('missing', `${noun}.missing`, `There is no such ${noun} here.`, errors)
}
