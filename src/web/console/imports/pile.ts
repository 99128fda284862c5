import { useSyncExternalStore } from 'react'
import { api, read } from '../../api/client.ts'
import { readFailure, type Failure } from '../../api/failure.ts'
import { sendForInspection } from '../../api/upload.ts'
import { queries } from '../queries.ts'
import type { Answers, Inspection } from './import-queries.ts'

/** A file of the pile: sent, looked at, asked about, started, then followed as the import it became. */
export type Item = {
  readonly key: string
  readonly workspaceId: string
  readonly name: string
  readonly size: number
  /** What to send; a file out of a zip was sent with it. */
  readonly source: File | string | null
  /** From 0 to 1. */
  readonly sent: number
  readonly inspection?: Inspection
  readonly answers: Answers
  /** An answer or a start is under way. */
  readonly busy?: boolean
  /** The import whose only trace is its answer. */
  readonly triedId?: string
  readonly importId?: string
  readonly batchId?: string
  readonly failure?: Failure
}

/** Outside any screen, so that looking at something else meanwhile loses nothing. */
let items: readonly Item[] = []
let line: Promise<void> = Promise.resolve()
const listeners = new Set<() => void>()

function set(next: readonly Item[]) {
  items = next
  for (const listener of listeners) listener()
}

const find = (key: string) => items.find((item) => item.key === key)

function change(key: string, with_: Partial<Item>) {
  set(items.map((item) => (item.key === key ? { ...item, ...with_ } : item)))
}

/** One after the other, in the order they were dropped: side by side none would arrive sooner. */
export function addFiles(workspaceId: string, files: readonly File[], answers: Answers = {}) {
  add(files.map((file) => ({ key: newKey(), workspaceId, name: file.name, size: file.size, source: file, sent: 0, answers })))
}

/** Rows as a spreadsheet copies them. */
export function addPasted(workspaceId: string, name: string, text: string) {
  add([{ key: newKey(), workspaceId, name, size: new Blob([text]).size, source: text, sent: 0, answers: {} }])
}

function add(added: readonly Item[]) {
  set([...items, ...added])
  for (const { key } of added) line = line.then(() => send(key))
}

export function sendAgain(key: string) {
  const { failure: _, ...item } = find(key)!
  set(items.map((each) => (each.key === key ? { ...item, sent: 0 } : each)))
  line = line.then(() => send(key))
}

/** A zip becomes the files in it, each in its own place. */
async function send(key: string) {
  const item = find(key)
  if (!item || item.source === null) return
  addEventListener('beforeunload', warn)
  try {
    const { data } =
      typeof item.source === 'string'
        ? await read(api.POST('/v1/imports/paste', { body: { text: item.source, file_name: item.name } }))
        : await sendForInspection(item.source, (sent) => change(key, { sent }))
    const looked = data.map((inspection, index): Item => ({
      ...item,
      key: index === 0 ? key : newKey(),
      name: inspection.file_name,
      size: inspection.file_size,
      source: null,
      sent: 1,
      inspection,
    }))
    set(items.flatMap((each) => (each.key === key ? looked : [each])))
    for (const each of looked) if (Object.keys(each.answers).length > 0) await answer(each.key, {})
  } catch (error) {
    change(key, { failure: readFailure(error) })
  } finally {
    removeEventListener('beforeunload', warn)
  }
}

/** Looks at a file again with what was answered; what was answered before still holds. */
export async function answer(key: string, more: Answers): Promise<void> {
  const item = find(key)
  if (!item?.inspection?.upload_id) return
  const answers = { ...item.answers, ...more }
  change(key, { answers, busy: true })
  try {
    const { failure: _, triedId: __, ...before } = find(key)!
    const path = { id: item.inspection.upload_id }
    const inspection = await read(
      api.POST('/v1/imports/uploads/{id}/inspect', { params: { path }, body: { kind: 'auto', ...answers } }),
    )
    set(items.map((each) => (each.key === key ? { ...before, inspection, busy: false } : each)))
  } catch (error) {
    change(key, { busy: false, failure: readFailure(error) })
  }
}

export const isReady = ({ inspection, importId }: Item) =>
  inspection !== undefined &&
  !importId &&
  inspection.upload_id !== null &&
  !inspection.problem &&
  inspection.questions.length === 0

/** Starts what is ready, together: a batch. A trial answers exactly and keeps nothing. */
export async function start(chosen: readonly Item[], { dryRun }: { dryRun: boolean }): Promise<void> {
  const ready = chosen.filter(isReady)
  const keys = ready.map(({ key }) => key)
  const batchId = items.find((item) => item.workspaceId === ready[0]?.workspaceId && item.batchId)?.batchId
  for (const key of keys) change(key, { busy: true })
  try {
    const files = ready.map(({ inspection, answers }) => ({ kind: 'auto', ...answers, upload_id: inspection!.upload_id! }))
    const body = { files, dry_run: dryRun, ...(batchId && !dryRun && { batch_id: batchId }) }
    const { batch_id, data } = await read(api.POST('/v1/imports/start', { body, headers: { 'Idempotency-Key': newKey() } }))
    keys.forEach((key, index) => {
      const { id } = data[index]!
      change(key, dryRun ? { busy: false, triedId: id } : { busy: false, importId: id, batchId: batch_id })
    })
    void queries.invalidateQueries({ queryKey: ['imports', 'list'] })
  } catch (error) {
    for (const key of keys) change(key, { busy: false, failure: readFailure(error) })
  }
}

/** Takes a file off the pile; what was received and not started is not kept either. */
export function drop(key: string) {
  const item = find(key)
  set(items.filter((each) => each.key !== key))
  const id = item?.inspection?.upload_id
  if (id && !item.importId) void api.DELETE('/v1/imports/uploads/{id}', { params: { path: { id } } }).catch(() => undefined)
}

/** Leaving now would lose the file that is on its way. */
const warn = (event: Event) => event.preventDefault()

/** Not `randomUUID`, which browsers withhold from pages without https. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The files on their way into a workspace, in the order they were dropped. */
export function usePile(workspaceId: string): readonly Item[] {
  return useSyncExternalStore(subscribe, () => items).filter((item) => item.workspaceId === workspaceId)
}
