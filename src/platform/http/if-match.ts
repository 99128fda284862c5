import { Problem } from '#platform/problem'

/**
 * The version an edit was made from, as `If-Match: "3"`.
 * @throws Problem invalid `request.if_match` when it is absent or no version.
 */
export function readVersion(request: Request): number {
  const match = /^(?:W\/)?"?(\d+)"?$/.exec(request.headers.get('if-match') ?? '')
  if (!match) throw new Problem('invalid', 'request.if_match', 'An edit names the version it was made from: If-Match: "3".')
  return Number(match[1])
}
