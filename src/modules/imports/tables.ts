import type { Generated } from 'kysely'
import type { Reading } from './reading/read-file.ts'
import type { ImportPhase, ImportStatus, RejectionState } from './rules.ts'
import type { ImportOptions, ImportSummary, Mapping } from './schema.ts'

declare module '#platform/db/tables' {
  interface Tables {
    imports: {
      workspace_id: string
      id: string
      batch_id: string | null
      file_name: string
      file_hash: string
      file_size: string
      options: ImportOptions
      status: ImportStatus
      phase: ImportPhase | null
      attempt: Generated<number>
      kind: string | null
      locale: string | null
      as_of: string | null
      columns: string[] | null
      rows_read: Generated<number>
      rows_expected: string | null
      covers_from: string | null
      covers_to: string | null
      shop_id: string | null
      account: string | null
      reading: Reading | null
      replaced_by: string | null
      summary: ImportSummary | null
      problem: { code: string; message: string } | null
      created_by: string
      created_at: string
      finished_at: string | null
    }
    import_rejections: {
      workspace_id: string
      import_id: string
      position: number
      row_number: number
      column_name: string | null
      code: string
      message: string
      value: string | null
      state: Generated<RejectionState>
      source: string[] | null
    }
    import_uploads: {
      workspace_id: string
      id: string
      file_name: string
      archive: string | null
      file_size: string
      file_hash: string
      created_by: string
      created_at: string
    }
    import_mappings: {
      workspace_id: string
      id: string
      name: string
      fingerprint: string
      shop: string
      headers: string[]
      mapping: Mapping
      created_by: string
      created_at: string
      used_at: string
    }
  }
}
