export const IMPORT_STATUSES = ['waiting', 'running', 'done', 'failed', 'undone'] as const
export type ImportStatus = (typeof IMPORT_STATUSES)[number]

/** Where a file's creators have their handles. */
export function platformOf(kind: string): 'tiktok' | 'shopee' {
  return kind.startsWith('shopee') ? 'shopee' : 'tiktok'
}
