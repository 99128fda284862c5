import { Failure, failureOf } from './failure.ts'
import type { components } from './types.d.ts'
import { chosenWorkspace } from './workspace.ts'

/**
 * Sends a file to be looked at; a zip is answered with each of its files. By XMLHttpRequest, because `fetch` does not
 * say how much has left.
 */
export function sendForInspection(file: File, onSent: (share: number) => void): Promise<components['schemas']['InspectionList']> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/v1/imports/inspect?${new URLSearchParams({ file_name: file.name })}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
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
