/** The names that may stand in the address, the same as the API's. */
export const FILTER_NAMES = [
  'q',
  'status',
  'kind',
  'content_type',
  'creator_id',
  'shop_id',
  'currency',
  'from',
  'to',
  'refunded',
  'exclusive',
  'program_id',
  'tier_id',
  'product_id',
  'sku',
  'import_id',
] as const

export type OrderSearch = { readonly [Name in (typeof FILTER_NAMES)[number]]?: string | undefined }
