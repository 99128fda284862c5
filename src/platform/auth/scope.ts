import type { Actor, Scope } from '#platform/db/tenant'

/** Holds every permission there is or will be. */
class Everything extends Set<string> {
  override has(): boolean {
    return true
  }
}

const EVERYTHING: ReadonlySet<string> = new Everything()

/** The product itself: the command line, jobs, the demo. `id` names which, for the audit log. */
export function systemScope(workspaceId: string, id = 'kolive'): Scope {
  return grantScope({ workspaceId, actor: { kind: 'system', id }, permissions: EVERYTHING })
}

/** The proof that `actor` may do this much in this workspace. For who has just checked it, and nobody else. */
export function grantScope(proof: { workspaceId: string; actor: Actor; permissions: ReadonlySet<string> }): Scope {
  return Object.freeze(proof) as Scope
}

/** For a job that finishes what an actor began who was allowed to: the audit log names the actor. */
export function scopeOnBehalf(workspaceId: string, actor: Actor): Scope {
  return grantScope({ workspaceId, actor, permissions: EVERYTHING })
}
