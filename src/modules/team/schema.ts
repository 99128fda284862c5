import { z } from '@hono/zod-openapi'
import { PageQuery, ZoneShape, orNull, pageOf } from '#platform/http/shapes'
import { PERMISSIONS, ROLES } from './roles.ts'

export { PERMISSIONS, ROLES, permissionsOf, type Permission } from './roles.ts'

export const RoleShape = z.enum(ROLES).openapi('Role')
export const PermissionShape = z.enum(PERMISSIONS).openapi('Permission')

const Name = z.string().trim().min(1).max(120)
const Email = z
  .email()
  .max(254)
  .transform((email) => email.toLowerCase())
/** Checked where it is hashed, with a reason for each refusal. */
const Password = z.string().max(1_000)
const Locale = z.enum(['en', 'id', 'vi'])

export const WorkspaceShape = z
  .object({ id: z.string(), name: z.string(), zone: z.string(), currency: z.string(), locale: Locale, demo: z.boolean() })
  .openapi('Workspace')

export const SessionShape = z
  .object({
    user: z.object({ id: z.string(), name: z.string(), email: z.string() }),
    memberships: z.array(z.object({ workspace: WorkspaceShape, role: RoleShape, member_id: z.string() })),
    /** The workspace the header asked for, else the first; null for someone who is in none. */
    workspace: orNull(WorkspaceShape),
    role: orNull(RoleShape),
    member_id: z.string().nullable(),
    permissions: z.array(PermissionShape),
    /** Whether the demo still stands beside this workspace, and this member may remove it. */
    demo_removable: z.boolean(),
  })
  .openapi('Session')

export const MemberShape = z
  .object({ id: z.string(), name: z.string(), email: z.string(), role: RoleShape, created_at: z.string() })
  .openapi('Member')
export const MemberEdit = z.object({ role: RoleShape }).openapi('MemberEdit')
export const LinkShape = z.object({ link: z.string() }).openapi('Link')

export const InvitationShape = z
  .object({ id: z.string(), email: z.string(), role: RoleShape, created_at: z.string(), expires_at: z.string() })
  .openapi('Invitation')
export const InvitationRequest = z.object({ email: Email, role: RoleShape }).openapi('InvitationRequest')
/** The link is here and nowhere else, also when it is mailed. */
export const NewInvitationShape = z
  .object({ invitation: InvitationShape, link: z.string(), mailed: z.boolean() })
  .openapi('NewInvitation')
export const InvitationLookup = z
  .object({
    workspace: z.object({ id: z.string(), name: z.string() }),
    email: z.string(),
    role: RoleShape,
    invited_by: z.string().nullable(),
    expires_at: z.string(),
    /** Whether this e-mail address signs in already: then one accepts signed in, without a new password. */
    has_account: z.boolean(),
  })
  .openapi('InvitationLookup')
export const Acceptance = z
  .object({ token: z.string().max(300), name: Name.optional(), password: Password.optional() })
  .openapi('Acceptance')
export const AcceptedShape = z.object({ workspace_id: z.string(), member_id: z.string(), email: z.string() }).openapi('Accepted')

export const KeyShape = z
  .object({
    id: z.string(),
    name: z.string(),
    /** The last four characters. */
    hint: z.string(),
    scopes: z.array(z.string()),
    created_by: z.string(),
    created_at: z.string(),
    expires_at: z.string().nullable(),
    last_used_at: z.string().nullable(),
  })
  .openapi('Key')
export const KeyRequest = z
  .object({
    name: Name,
    scopes: z.array(PermissionShape).min(1),
    expires_at: z.iso.datetime({ offset: true }).nullable().default(null),
  })
  .openapi('KeyRequest')
/** `key` is shown this once. */
export const NewKeyShape = z.object({ id: z.string(), key: z.string() }).openapi('NewKey')

export const WorkspaceRequest = z
  .object({
    name: Name,
    zone: ZoneShape,
    currency: z.string().regex(/^[A-Z]{3}$/),
    locale: Locale,
    /** Who will own it; needed from the demo login, which is nobody's own. */
    owner: z.object({ name: Name, email: Email, password: Password }).optional(),
  })
  .openapi('WorkspaceRequest')
export const WorkspaceEdit = z.object({ name: Name, zone: ZoneShape, locale: Locale }).partial().openapi('WorkspaceEdit')

export const AuditQuery = PageQuery.extend({
  actor: z.string().optional(),
  /** An action, or the noun before its dot. */
  action: z.string().optional(),
  subject: z.string().optional(),
})
export const AuditEntryShape = z
  .object({
    seq: z.number().int(),
    at: z.string(),
    actor: z.object({ kind: z.enum(['member', 'key', 'system']), id: z.string(), name: z.string().nullable() }),
    action: z.string(),
    subject: z.string(),
    detail: z.record(z.string(), z.unknown()),
    hash: z.string(),
  })
  .openapi('AuditEntry')
export const AuditPage = pageOf(AuditEntryShape)
export const AuditVerdictShape = z
  .object({ ok: z.boolean(), entries: z.number().int(), first_bad: z.number().int().nullable(), head: z.string() })
  .openapi('AuditVerdict')
