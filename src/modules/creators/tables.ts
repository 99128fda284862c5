import type { Generated } from 'kysely'
import type { CreatorKind, Platform } from './schema.ts'

declare module '#platform/db/tables' {
  interface Tables {
    creators: {
      workspace_id: string
      id: string
      name: string
      kind: CreatorKind
      note: string
      merged_into: Generated<string | null>
      version: Generated<number>
    }
    handles: { workspace_id: string; platform: Platform; handle: string; creator_id: string }
    sub_id_map: {
      workspace_id: string
      platform: Platform
      account: string
      position: number
      value: string
      creator_id: string
    }
  }
}
