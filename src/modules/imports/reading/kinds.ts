import type { Kind } from './kind.ts'
import { shopeeAffiliateConversions } from './kinds/shopee-affiliate-conversions.ts'
import { tiktokAffiliateOrders } from './kinds/tiktok-affiliate-orders.ts'

/** Every kind of file that is recognised. */
export const KINDS: readonly Kind[] = [tiktokAffiliateOrders, shopeeAffiliateConversions]
