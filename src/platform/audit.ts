import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Ctx } from '#platform/db/tenant'

declare module '#platform/db/tables' {
  interface Tables {
    audit_entries: {
      workspace_id: string
      seq: string
      at: string
      actor_kind: string
      actor_id: string
      action: string
      subject: string
      detail: Record<string, unknown>
      previous: string
      hash: string
    }
  }
}

/** Whole numbers and texts only: what JSON and the database both give back as it was. */
type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

type Deed = {
  /** `member.role_changed`: noun and past tense, as an event is named. */
  readonly action: string
  /** The id of what it was done to. */
  readonly subject: string
  /** Ids and facts, never a personal value: an entry can never be changed, not even for the person it is about. */
  readonly detail?: { readonly [key: string]: Value }
}

/** What the first entry of a workspace follows. */
const ORIGIN = '0'.repeat(64)
const AT = `to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/**
 * Writes down who did what, in the transaction that does it. Each entry's hash covers the one before it, so no entry
 * can be changed, taken out or slipped in without breaking the chain. Entries of a workspace take turns until their
 * transaction ends, so record last.
 */
export async function recordAudit({ client, scope, now }: Ctx, { action, subject, detail = {} }: Deed): Promise<void> {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`audit ${scope.workspaceId}`])
  const { rows } = await client.query(
    'select seq, hash from kolive.audit_entries where workspace_id = $1 order by seq desc limit 1',
    [scope.workspaceId],
  )
  const seq = Number(rows[0]?.seq ?? 0) + 1
  const previous: string = rows[0]?.hash ?? ORIGIN
  const at = now.toString({ smallestUnit: 'microsecond' }) // as fine as the database keeps it
  const { kind, id } = scope.actor
  const hash = chainHash([scope.workspaceId, seq, at, kind, id, action, subject, detail, previous])
  const entry = [scope.workspaceId, seq, at, kind, id, action, subject, JSON.stringify(detail), previous, hash]
  await client.query('insert into kolive.audit_entries values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', entry)
}

export type AuditVerdict = {
  readonly ok: boolean
  /** How many entries were read: all of them, or up to the first bad one. */
  readonly entries: number
  /** The number of the first entry that is missing or not what was written. */
  readonly first_bad: number | null
  /** The last good hash. Kept elsewhere, it shows later that the end was not cut off. */
  readonly head: string
}

const BATCH = 2_000

/** Reads a workspace's whole chain. @throws when `client` does not see that workspace: it would find nothing wrong in nothing. */
export async function verifyAuditChain(client: Pick<pg.ClientBase, 'query'>, workspaceId: string): Promise<AuditVerdict> {
  const { rows } = await client.query(`select current_setting('app.workspace', true) as workspace`)
  if (rows[0].workspace !== workspaceId) throw new Error('verifyAuditChain runs inside inWorkspace')

  let head = ORIGIN
  for (let last = 0; ;) {
    const { rows: entries } = await client.query(
      `select seq, ${AT} as at, actor_kind, actor_id, action, subject, detail, previous, hash
         from kolive.audit_entries where workspace_id = $1 and seq > $2 order by seq limit ${BATCH}`,
      [workspaceId, last],
    )
    if (entries.length === 0) return { ok: true, entries: last, first_bad: null, head }
    for (const { seq, at, actor_kind, actor_id, action, subject, detail, previous, hash } of entries) {
      const expected = chainHash([workspaceId, last + 1, at, actor_kind, actor_id, action, subject, detail, head])
      if (Number(seq) !== last + 1 || previous !== head || hash !== expected)
        return { ok: false, entries: last, first_bad: last + 1, head }
      last += 1
      head = hash
    }
  }
}

function chainHash(entry: readonly Value[]): string {
  return createHash('sha256').update(canonical(entry)).digest('hex')
}

/** One text for one value: the database does not keep the order of an object's keys. */
function canonical(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join()}}`
}
