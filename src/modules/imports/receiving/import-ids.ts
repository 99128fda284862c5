import { hash } from 'node:crypto'
import type { Scope } from '#platform/db/tenant'
import { newId } from '#shared/id'

/** The ids of imports that are started together: under one key always the same ones, so that a repeat finds the first. */
export function importIds(scope: Scope, key: string | null): (place: number) => string {
  const fresh: string[] = []
  return (place) => {
    if (key === null) return (fresh[place] ??= newId('imp'))
    const of = place === 0 ? key : `${key}\u001f${place}`
    return `imp_${hash('sha256', `${scope.workspaceId} ${of}`).slice(0, 32)}`
  }
}
