import { expect, test } from 'vitest'
import { findUnheld, permissionsOf, PERMISSIONS, ROLES, type Permission } from './roles.ts'

/** Who may do what, as a person would check it: o lead, f finance, s specialist, l live executive, v viewer; an owner may everything. */
const TABLE: Record<Permission, string> = {
  'orders:read': 'ofslv',
  'imports:read': 'ofslv',
  'imports:write': 'osl',
  'creators:read': 'ofslv',
  'creators:write': 'os',
  'catalog:read': 'ofslv',
  'catalog:write': 'os',
  'programs:read': 'ofslv',
  'programs:write': 'of',
  'commissions:read': 'ofslv',
  'reports:read': 'ofslv',
  'audit:read': 'of',
  'members:read': 'ofslv',
  'members:manage': '',
  'keys:manage': '',
  'workspace:manage': '',
}
const LETTER = { lead: 'o', finance: 'f', specialist: 's', live_executive: 'l', viewer: 'v' } as const

test.each(ROLES)('the role %s may do exactly this much', (role) => {
  const expected: string[] = PERMISSIONS.filter((permission) => role === 'owner' || TABLE[permission].includes(LETTER[role]))
  expect([...permissionsOf(role)].sort()).toEqual(expected.sort())
})

test('what one does not hold is named', () => {
  expect(findUnheld(['orders:read', 'keys:manage'], permissionsOf('lead'))).toEqual(['keys:manage'])
  expect(findUnheld(permissionsOf('viewer'), permissionsOf('owner'))).toEqual([])
})
