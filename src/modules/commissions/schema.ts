import { z } from '@hono/zod-openapi'
import { MoneyShape, PageQuery, orNull, pageOf } from '#platform/http/shapes'
import { ContentTypeShape, GmvKindShape, OrderLineShape } from '#schema/orders'
import { NewRewardTerms, PercentShape, RewardTermsShape } from '#schema/programs'
import { PlanComparisonShape } from './differences/schema.ts'
import { COMMISSION_STATUSES, LIMITS, PAYERS, RECKONING_STATUSES, WHY_NOT } from './rules.ts'

export const PayerShape = z.enum(PAYERS).openapi('Payer')
export const CommissionStatusShape = z.enum(COMMISSION_STATUSES).openapi('CommissionStatus')

const Named = z.object({ id: z.string(), name: z.string() })

export const CommissionShape = z
  .object({
    id: z.string(),
    payer: PayerShape,
    status: CommissionStatusShape,
    ordered_at: z.string(),
    /** Null for a bonus, which belongs to a creator's period and to no order. */
    order_id: z.string().nullable(),
    line_id: z.string().nullable(),
    creator: Named,
    shop: Named.nullable(),
    product: Named.nullable(),
    content_type: orNull(ContentTypeShape),
    tier: z.object({ id: z.string(), name: z.string(), exclusive: z.boolean() }).nullable(),
    /** What the brand pays by; null for what the marketplace pays. */
    reward: Named.extend({ version: z.number().int() }).nullable(),
    /** The first day of the period that a bonus is for. */
    period_from: z.string().nullable(),
    base: orNull(MoneyShape),
    rate: orNull(PercentShape),
    /** Before caps and refunds. */
    gross: orNull(MoneyShape),
    /** For refunds, in all. */
    taken_back: MoneyShape,
    limited_by: z.enum(LIMITS).nullable(),
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
  exclusive: z.enum(['true', 'false']).optional(),
  content_type: z.enum([...ContentTypeShape.options, 'unknown']).optional(),
  reward_id: z.string().optional(),
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

/** What a commission said from a moment on, and the journal that posted it. */
const StateShape = z.object({
  since: z.string(),
  status: CommissionStatusShape,
  amount: MoneyShape,
  creator: Named,
  journal: z.object({ id: z.string(), cause: z.string() }).nullable(),
})

/** A reward of the program that did not decide this line, and why. `amount` is what it would have paid. */
const OtherReward = z.object({
  reward: Named,
  terms: RewardTermsShape,
  why: z.enum(WHY_NOT),
  amount: orNull(MoneyShape),
})

export const ExplanationShape = z
  .object({
    commission: CommissionShape,
    /** Null when the line's import was undone, and for a bonus. */
    line: orNull(OrderLineShape),
    /** Which amount the rate is taken of. */
    base_kind: z.enum(['reported_actual', 'reported_estimate', 'order_value', 'not_reported']),
    /** Where the marketplace's figure is not its own rate times its own base. */
    expected: orNull(MoneyShape),
    deviation: z.enum(['none', 'capped_by_marketplace', 'more_than_rate', 'unknown']).nullable(),
    /** What our plans of the marketplace say, and who gets what of it; null for what we pay ourselves. */
    plan: orNull(PlanComparisonShape),
    terms: orNull(RewardTermsShape),
    /** How far the period had come with this sale, and in the end: what bands are reckoned by. */
    period: z.object({ from: z.string(), gmv_before: MoneyShape, gmv_after: MoneyShape, gmv_in_all: MoneyShape }).nullable(),
    others: z.array(OtherReward),
    states: z.array(StateShape),
  })
  .openapi('Explanation')

/** What a period would have cost under a reward as it might be, in the place of an existing one or beside them all. */
export const SimulationQuestion = z
  .object({
    program_id: z.string(),
    replaces: z.string().nullable().default(null),
    terms: NewRewardTerms,
    from: z.iso.date(),
    to: z.iso.date(),
  })
  .openapi('SimulationQuestion')

const CostByReward = z.object({
  reward: Named.nullable(),
  as_is: MoneyShape,
  would_be: MoneyShape,
  commissions_as_is: z.number().int(),
  commissions_would_be: z.number().int(),
})

export const SimulationShape = z
  .object({
    currency: z.string(),
    gmv: MoneyShape,
    as_is: MoneyShape,
    would_be: MoneyShape,
    cost_ratio_as_is: z.string().nullable(),
    cost_ratio_would_be: z.string().nullable(),
    /** The draft itself is the one without a reward. */
    rewards: z.array(CostByReward),
    /** Whose pay would change most. */
    creators: z.array(z.object({ creator: Named, gmv: MoneyShape, as_is: MoneyShape, would_be: MoneyShape })),
    creators_changed: z.number().int(),
    lines_changed: z.number().int(),
  })
  .openapi('Simulation')

/** Sales that are reckoned again behind the scenes, because a change of terms touches too many to wait for. */
export const ReckoningShape = z
  .object({
    id: z.string(),
    program: Named,
    /** As the journal names it. */
    cause: z.string(),
    /** Sales from this moment on. */
    since: z.string(),
    status: z.enum(RECKONING_STATUSES),
    lines: z.number().int(),
    requested_at: z.string(),
    finished_at: z.string().nullable(),
  })
  .openapi('Reckoning')

/** `status` may name several, with commas between. */
export const ReckoningQuery = z.object({
  status: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(RECKONING_STATUSES)))
    .optional(),
})

export const RewardCostQuery = z.object({ from: z.iso.date(), to: z.iso.date() })
export const RewardCost = z
  .object({ reward_id: z.string(), commissions: z.number().int(), amount: MoneyShape })
  .openapi('RewardCost')
