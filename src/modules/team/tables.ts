import type { ColumnType, Generated } from 'kysely'
import type { Role } from '#platform/db/tenant'

/** What the column's default fills in; nobody changes it. */
type Stamp = ColumnType<string, string | undefined, never>

declare module '#platform/db/tables' {
  interface Tables {
    members: { workspace_id: string; id: string; user_id: string; name: string; email: string; role: Role; created_at: Stamp }
    invitations: {
      workspace_id: string
      id: string
      email: string
      role: Role
      token_hash: string
      invited_by: string
      created_at: Stamp
      expires_at: string
      accepted_at: string | null
      revoked_at: string | null
    }
    api_keys: {
      workspace_id: string
      id: string
      name: string
      secret_hash: string
      hint: string
      scopes: string[]
      created_by: string
      created_at: Stamp
      expires_at: string | null
      last_used_at: string | null
      revoked_at: string | null
    }
    workspaces: {
      id: string
      name: string
      zone: string
      currency: string
      locale: 'en' | 'id' | 'vi'
      demo: Generated<boolean>
      created_at: Stamp
      removed_at: string | null
    }
    memberships: { user_id: string; workspace_id: string }
  }
}
