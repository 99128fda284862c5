import type { Ctx } from '#platform/db/tenant'
import { Problem } from '#platform/problem'
import { findUnheld } from '../roles.ts'

/**
 * Nobody gives, takes or resets what they do not hold themselves: a key that may manage members cannot make an owner.
 * @throws Problem forbidden `permission.out_of_reach`.
 */
export function requireWithinReach({ scope }: Ctx, permissions: Iterable<string>): void {
  const unheld = findUnheld(permissions, scope.permissions)
  if (unheld.length > 0)
    throw new Problem('forbidden', 'permission.out_of_reach', `You do not hold ${unheld.join(', ')} yourself.`)
}
