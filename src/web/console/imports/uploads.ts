import { useSyncExternalStore } from 'react'
import { readFailure, type Failure } from '../../api/failure.ts'
import { sendFile, type ImportQuery } from '../../api/upload.ts'
import { queries } from '../queries.ts'

/** A file on its way: sent, then followed as the import it became. */
export type Upload = {
  readonly key: string
  readonly workspaceId: string
  readonly file: File
  readonly query: ImportQuery
  /** From 0 to 1. */
  readonly sent: number
  readonly importId?: string
  readonly failure?: Failure
}

/** Outside any screen, so that looking at something else meanwhile loses nothing. */
let uploads: readonly Upload[] = []
let line: Promise<void> = Promise.resolve()
const listeners = new Set<() => void>()

function set(next: readonly Upload[]) {
  uploads = next
  for (const listener of listeners) listener()
}

function change(key: string, with_: Partial<Upload>) {
  set(uploads.map((upload) => (upload.key === key ? { ...upload, ...with_ } : upload)))
}

/** One after the other, in the order they were dropped: side by side none would arrive sooner. */
export function addUploads(workspaceId: string, files: readonly File[], query: ImportQuery) {
  const added = files.map((file) => ({ key: newKey(), workspaceId, file, query, sent: 0 }))
  set([...added, ...uploads])
  for (const { key } of added) line = line.then(() => send(key))
}

/** Sends again what did not arrive, under the same key; what arrived and was refused, as a new import. */
export function retryUpload(key: string, query: ImportQuery) {
  const old = uploads.find((upload) => upload.key === key)
  if (!old) return
  const newer = old.importId || old.failure?.status ? newKey() : key
  set(
    uploads.map((upload) =>
      upload === old ? { key: newer, workspaceId: old.workspaceId, file: old.file, query, sent: 0 } : upload,
    ),
  )
  line = line.then(() => send(newer))
}

export function dropUpload(key: string) {
  set(uploads.filter((upload) => upload.key !== key))
}

async function send(key: string) {
  const upload = uploads.find((each) => each.key === key)
  if (!upload) return
  addEventListener('beforeunload', warn)
  try {
    const { id } = await sendFile(upload.file, { key, query: upload.query, onSent: (sent) => change(key, { sent }) })
    change(key, { sent: 1, importId: id })
    void queries.invalidateQueries({ queryKey: ['imports'] })
  } catch (error) {
    change(key, { failure: readFailure(error) })
  } finally {
    removeEventListener('beforeunload', warn)
  }
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

/** The files on their way into a workspace, latest first. */
export function useUploads(workspaceId: string): readonly Upload[] {
  return useSyncExternalStore(subscribe, () => uploads).filter((upload) => upload.workspaceId === workspaceId)
}
