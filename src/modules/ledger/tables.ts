declare module '#platform/db/tables' {
  interface Tables {
    postings: {
      workspace_id: string
      key: string
      debit_account: string
      credit_account: string
      currency: string
      micros: string
      reason: string
      at: string
      journal_id: string | null
    }
    journals: {
      workspace_id: string
      id: string
      at: string
      cause: string
      reason: string
      postings: number
    }
  }
}
