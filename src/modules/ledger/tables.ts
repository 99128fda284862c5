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
      rate_id: string | null
      postings: number
    }
    rates: {
      workspace_id: string
      id: string
      base: string
      quote: string
      day: string
      rate: string
      source: string
      created_at: string
    }
  }
}
