import type { Channel } from '#schema/catalog'

export const IMPORT_STATUSES = ['waiting', 'running', 'done', 'dry_run', 'failed', 'undone'] as const
export type ImportStatus = (typeof IMPORT_STATUSES)[number]

/** What a running import is at: its rows, the newest of each line, the money that follows. */
export const IMPORT_PHASES = ['reading', 'merging', 'reckoning'] as const
export type ImportPhase = (typeof IMPORT_PHASES)[number]

export const REJECTION_STATES = ['open', 'fixed', 'dismissed'] as const
export type RejectionState = (typeof REJECTION_STATES)[number]

/** What a file cannot say of itself, so that a person is asked. */
export const QUESTIONS = ['shop_needed', 'account_needed', 'period_needed', 'mapping_needed'] as const
export type Question = (typeof QUESTIONS)[number]

/** Which comes first where dates are written with numbers alone. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

/** As many rows as a person mends by hand in one go: more are mended in a spreadsheet. */
export const MOST_FIXES = 500

/** Where a file's creators have their handles. */
export function platformOf(kind: string, channel?: Channel): 'tiktok' | 'shopee' {
  return kind.startsWith('shopee') || channel === 'shopee' ? 'shopee' : 'tiktok'
}

/** The days that a person stated for a file that names none. */
export function periodOf({
  period_from: from,
  period_to: to,
}: {
  period_from?: string | undefined
  period_to?: string | undefined
}) {
  return from && to ? { from, to } : null
}
