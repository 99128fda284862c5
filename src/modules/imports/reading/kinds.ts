import type { Kind } from './kind.ts'
import { mcnReport, tapReport } from './kinds/agency-reports.ts'
import { creators } from './kinds/creators.ts'
import { genericOrders } from './kinds/generic-orders.ts'
import { products } from './kinds/products.ts'
import { shopeeAffiliateClicks } from './kinds/shopee-affiliate-clicks.ts'
import { shopeeAffiliateConversions } from './kinds/shopee-affiliate-conversions.ts'
import { shopeeLive } from './kinds/shopee-live.ts'
import { shopeeSellerAffiliates } from './kinds/shopee-seller-affiliates.ts'
import { tiktokAffiliateOrders } from './kinds/tiktok-affiliate-orders.ts'
import { tiktokCreatorOrders } from './kinds/tiktok-creator-orders.ts'
import { tiktokCreatorPerformance } from './kinds/tiktok-creator-performance.ts'
import { tiktokLiveAds } from './kinds/tiktok-live-ads.ts'
import { tiktokLiveAnalysis } from './kinds/tiktok-live-analysis.ts'
import { tiktokVideoAnalysis } from './kinds/tiktok-video-analysis.ts'

/** Every kind of file that is recognised. */
export const KINDS: readonly Kind[] = [
  tiktokAffiliateOrders,
  tiktokCreatorOrders,
  tiktokCreatorPerformance,
  tiktokLiveAnalysis,
  tiktokVideoAnalysis,
  tiktokLiveAds,
  mcnReport,
  tapReport,
  shopeeAffiliateConversions,
  shopeeAffiliateClicks,
  shopeeSellerAffiliates,
  shopeeLive,
  creators,
  products,
  genericOrders,
]
