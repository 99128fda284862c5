import { Failure, failureOf } from './failure.ts'
import type { components } from './types.d.ts'
import { chosenWorkspace } from './workspace.ts'

export type ImportQuery = Readonly<Record<'shop' | 'account' | 'zone' | 'exported_at', string | undefined>>

/**
 * Sends a file as it is. By XMLHttpRequest, because `fetch` does not say how much has left.
 * The same `key` twice is the same import: a retry after a lost connection imports nothing twice.
 */
export function sendFile(
  file: File,
  { key, query, onSent }: { key: string; query: ImportQuery; onSent: (share: number) => void },
): Promise<components['schemas']['Import']> {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const search = new URLSearchParams([['file_name', file.name], ...given])
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/v1/imports?${search}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('idempotency-key', key)
    const workspace = chosenWorkspace()
    if (workspace) request.setRequestHeader('x-workspace', workspace)
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 1)
    request.onerror = () => reject(new Failure(0, { code: 'offline', detail: 'The connection was lost.' }))
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) return resolve(JSON.parse(request.responseText))
      const id = request.getResponseHeader('x-request-id')
      const reply = new Response(request.responseText, {
        status: request.status,
        headers: id ? { 'x-request-id': id } : {},
      })
      failureOf(reply).then(reject, reject)
    }
    request.send(file)
  })
}
