import type { ImportStatus } from './rules.ts'
import type { ImportOptions, ImportSummary } from './schema.ts'

declare module '#platform/db/tables' {
  interface Tables {
    imports: {
      workspace_id: string
      id: string
      file_name: string
      file_hash: string
      file_size: string
      options: ImportOptions
      status: ImportStatus
      kind: string | null
      locale: string | null
      as_of: string | null
      columns: string[] | null
      rows_read: number
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
    }
  }
}
