import { Problem } from '#platform/problem'

const SAFE_VERBS = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A browser adds our cookie to whatever another site makes it send, so what changes something must come from a
 * page of ours. Programs send neither header and no cookie: they are not asked.
 *
 * @throws Problem forbidden `request.foreign_origin`.
 */
export function refuseForeignOrigin(request: { method: string; url: string; headers: Headers }, publicUrl: string | null): void {
  if (SAFE_VERBS.has(request.method)) return
  const ours = new URL(publicUrl ?? request.url).origin
  const { headers } = request
  const isOurs = headers.has('origin') ? headers.get('origin') === ours : headers.get('sec-fetch-site') === 'same-origin'
  if (!isOurs) throw new Problem('forbidden', 'request.foreign_origin', 'This request did not come from a page of this server.')
}
