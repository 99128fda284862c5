declare module '#platform/db/tables' {
  interface Tables {
    changes: {
      workspace_id: string
      id: string
      kind: string
      facts: string[]
      before: unknown
      after: unknown
      created_by: string
      created_at: string
      undone_at: string | null
    }
  }
}
