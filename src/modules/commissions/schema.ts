import { z } from '@hono/zod-openapi'
import { MoneyShape, PageQuery, orNull, pageOf } from '#platform/http/shapes'
import { ContentTypeShape, GmvKindShape, OrderLineShape } from '#schema/orders'
import { PercentShape } from '#schema/programs'
import { COMMISSION_STATUSES, PAYERS } from './rules.ts'

export const PayerShape = z.enum(PAYERS).openapi('Payer')
export const CommissionStatusShape = z.enum(COMMISSION_STATUSES).openapi('CommissionStatus')

const Named = z.object({ id: z.string(), name: z.string() })

export const CommissionShape = z
  .object({
    id: z.string(),
    payer: PayerShape,
    status: CommissionStatusShape,
    ordered_at: z.string(),
    order_id: z.string(),
    line_id: z.string(),
    creator: Named,
    shop: Named,
    product: Named,
    content_type: orNull(ContentTypeShape),
    tier: z.object({ id: z.string(), name: z.string(), exclusive: z.boolean() }).nullable(),
    base: orNull(MoneyShape),
    rate: orNull(PercentShape),
    cap: orNull(MoneyShape),
    amount: MoneyShape,
  })
  .openapi('Commission')

/** `kind` keeps the commissions of the lines that this kind of GMV counts, as a report's cost does. */
export const CommissionFilter = z.object({
  kind: GmvKindShape.optional(),
  q: z.string().trim().max(200).optional(),
  payer: PayerShape.optional(),
  status: CommissionStatusShape.optional(),
  creator_id: z.string().optional(),
  shop_id: z.string().optional(),
  program_id: z.string().optional(),
  tier_id: z.string().optional(),
  line_id: z.string().optional(),
  currency: z.string().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})

export const CommissionQuery = CommissionFilter.extend({
  sort: z.enum(['-ordered_at', 'ordered_at', '-amount', 'amount']).default('-ordered_at'),
}).extend(PageQuery.shape)

export const CommissionPage = pageOf(CommissionShape).openapi('CommissionPage')

export const CommissionSummary = z
  .object({
    data: z.array(
      z.object({
        currency: z.string(),
        payer: PayerShape,
        status: CommissionStatusShape,
        commissions: z.number().int(),
        amount: MoneyShape,
      }),
    ),
  })
  .openapi('CommissionSummary')

const PostingShape = z
  .object({
    key: z.string(),
    at: z.string(),
    reason: z.string(),
    debit_account: z.string(),
    credit_account: z.string(),
    amount: MoneyShape,
  })
  .openapi('Posting')

/** A reward of the program that did not apply to this line, and why. */
const OtherReward = z.object({
  tier: Named,
  rate: PercentShape,
  cap: orNull(MoneyShape),
  starts_at: z.string(),
  why: z.enum(['other_tier', 'begins_later', 'followed_by_newer_terms']),
})

export const ExplanationShape = z
  .object({
    commission: CommissionShape,
    /** Null when the line's import was undone. */
    line: orNull(OrderLineShape),
    /** Which amount the rate is taken of. */
    base_kind: z.enum(['reported_actual', 'reported_estimate', 'order_value_less_refund', 'fully_refunded', 'not_reported']),
    /** rate × base, to the millionth. */
    uncapped: orNull(MoneyShape),
    capped: z.boolean(),
    /** Where the marketplace's figure is not its own rate times its own base. */
    deviation: z.enum(['none', 'capped_by_marketplace', 'more_than_rate', 'unknown']).nullable(),
    terms: z.object({ version: z.number().int(), starts_at: z.string() }).nullable(),
    others: z.array(OtherReward),
    postings: z.array(PostingShape),
  })
  .openapi('Explanation')
