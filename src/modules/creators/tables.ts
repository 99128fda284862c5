import type { CreatorKind, Platform } from './schema.ts'

declare module '#platform/db/tables' {
  interface Tables {
    creators: { workspace_id: string; id: string; name: string; kind: CreatorKind; note: string; version: number }
    handles: { workspace_id: string; platform: Platform; handle: string; creator_id: string }
  }
}
