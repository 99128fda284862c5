import type { Role } from '#platform/db/tenant'

/** Everything that can be allowed, to a member by role and to a program by the scopes of its key. */
export const PERMISSIONS = [
  'orders:read',
  'imports:read',
  'imports:write',
  'creators:read',
  'creators:write',
  'catalog:read',
  'catalog:write',
  'programs:read',
  'programs:write',
  'commissions:read',
  'reports:read',
  'audit:read',
  'members:read',
  'members:manage',
  'keys:manage',
  'workspace:manage',
] as const

export type Permission = (typeof PERMISSIONS)[number]

export const ROLES = ['owner', 'lead', 'specialist', 'live_executive', 'finance', 'viewer'] as const satisfies readonly Role[]

const ALL_READS = PERMISSIONS.filter((permission) => permission.endsWith(':read'))
const READS = ALL_READS.filter((permission) => permission !== 'audit:read')
/** Who hold these decide over people and access; they are an owner's. */
const POWERS: readonly Permission[] = ['members:manage', 'keys:manage', 'workspace:manage']

const PERMISSIONS_OF: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  owner: new Set(PERMISSIONS),
  lead: new Set(PERMISSIONS.filter((permission) => !POWERS.includes(permission))),
  specialist: new Set([...READS, 'imports:write', 'creators:write', 'catalog:write']),
  live_executive: new Set([...READS, 'imports:write']),
  finance: new Set([...ALL_READS, 'programs:write']),
  viewer: new Set(READS),
}

export function permissionsOf(role: Role): ReadonlySet<Permission> {
  return PERMISSIONS_OF[role]
}

/** The permissions among `asked` that `held` lacks: nobody gives away what they do not hold. */
export function findUnheld(asked: Iterable<string>, held: ReadonlySet<string>): string[] {
  return [...asked].filter((permission) => !held.has(permission))
}
