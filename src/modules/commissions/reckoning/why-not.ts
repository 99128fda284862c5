import type { z } from '@hono/zod-openapi'
import type { RewardTermsShape } from '#schema/programs'
import type { WhyNot } from '../rules.ts'

type Terms = z.infer<typeof RewardTermsShape>

/** What a reward asks of a sale. */
export type Sale = {
  readonly ordered_at: string
  readonly tier_id: string | null
  readonly creator_id: string
  readonly product_id: string
  readonly sku_id: string | null
  readonly category: string | null
  readonly channel: string
  readonly content_type: string | null
  readonly buyer_is_new: boolean | null
}

/**
 * Why terms are not for a sale, or null when they are. The set-based twin is `FITS` in `candidates.ts`; a test holds
 * them together.
 */
export function findWhyNot({ starts_at, ends_at, conditions }: Terms, sale: Sale): WhyNot | null {
  const at = Temporal.Instant.from(sale.ordered_at)
  const lacks = (wanted: readonly string[], found: string | null) =>
    wanted.length > 0 && (found === null || !wanted.includes(found))
  if (Temporal.Instant.compare(Temporal.Instant.from(starts_at), at) > 0) return 'begins_later'
  if (ends_at && Temporal.Instant.compare(Temporal.Instant.from(ends_at), at) <= 0) return 'ended'
  if (lacks(conditions.tier_ids, sale.tier_id)) return 'other_tier'
  if (lacks(conditions.creator_ids, sale.creator_id)) return 'other_creator'
  if (lacks(conditions.product_ids, sale.product_id)) return 'other_product'
  if (lacks(conditions.sku_ids, sale.sku_id)) return 'other_sku'
  if (!isBelow(conditions.categories, sale.category)) return 'other_category'
  if (lacks(conditions.channels, sale.channel)) return 'other_channel'
  if (lacks(conditions.content_types, sale.content_type)) return 'other_content'
  if (conditions.new_buyer && sale.buyer_is_new !== true) return 'not_a_new_buyer'
  return null
}

/** A category covers those below it: `Beauty` covers `Beauty > Skincare`. */
function isBelow(wanted: readonly string[], category: string | null): boolean {
  return wanted.length === 0 || wanted.some((one) => category === one || category?.startsWith(`${one} > `))
}
