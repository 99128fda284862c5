import { z } from '@hono/zod-openapi'
import { PageQuery, orNull, pageOf } from '#platform/http/shapes'
import { ChannelShape } from '#schema/catalog'
import { PercentShape, PlanKindShape } from '../schema.ts'

const Named = z.object({ id: z.string(), name: z.string() })
const moment = z.iso.datetime({ offset: true })
const name = z.string().trim().min(1).max(120)

export const PlanRateShape = z
  .object({
    version: z.number().int(),
    /** Null is every product that has no rate of its own. */
    product: Named.extend({ external_id: z.string() }).nullable(),
    /** Null takes the product out of the plan. */
    rate: orNull(PercentShape),
    shop_ads_rate: orNull(PercentShape),
    /** Of `rate`, what the partner keeps; the creator gets the rest. Null is unknown. */
    partner_rate: orNull(PercentShape),
    starts_at: z.string(),
    /** Until then the rate before this one stays for creators who promote already. */
    protect_until: z.string().nullable(),
    standing: z.enum(['upcoming', 'holds', 'protected', 'past']),
  })
  .openapi('PlanRate')

const PlanHead = z.object({
  id: z.string(),
  kind: PlanKindShape,
  name: z.string(),
  external_id: z.string().nullable(),
  program: Named.nullable(),
  shop: Named.extend({ channel: ChannelShape }),
  /** The affiliate partner that runs a partner campaign. */
  partner_name: z.string().nullable(),
  starts_at: z.string().nullable(),
  ends_at: z.string().nullable(),
  protect_until: z.string().nullable(),
})

/** A plan in a list: how many products and creators it names, and the rates that hold now. */
const PlanSummaryShape = PlanHead.extend({
  /** Null is all creators. */
  creators: z.number().int().nullable(),
  /** Products with a rate of their own. */
  products: z.number().int(),
  lowest_rate: orNull(PercentShape),
  highest_rate: orNull(PercentShape),
}).openapi('PlanSummary')

export const PlanShape = PlanHead.extend({
  /** Null is all creators. */
  creators: z.array(Named).nullable(),
  /** Newest first. */
  rates: z.array(PlanRateShape),
  /** What a cut protects by default on this channel, in days; `confirmed` is whether the marketplace documents it. */
  protection: z.object({ days: z.number().int(), confirmed: z.boolean() }).nullable(),
}).openapi('Plan')

export const PlanQuery = z
  .object({
    program_id: z.string().optional(),
    shop_id: z.string().optional(),
    kind: PlanKindShape.optional(),
    creator_id: z.string().optional(),
    state: z.enum(['upcoming', 'running', 'ended']).optional(),
  })
  .extend(PageQuery.shape)

export const PlanPage = pageOf(PlanSummaryShape).openapi('PlanPage')

const rates = {
  /** Null is every product that has no rate of its own. */
  product_ids: z.array(z.string()).min(1).max(1000).nullable(),
  rate: orNull(PercentShape),
  shop_ads_rate: orNull(PercentShape).default(null),
  partner_rate: orNull(PercentShape).default(null),
}

/** Rates of a plan from a moment on. Without `protect_until` a cut protects the old rate as the marketplace does. */
export const NewPlanRates = z
  .object({ ...rates, starts_at: moment, protect_until: moment.nullable().optional() })
  .openapi('NewPlanRates')

export const NewPlan = z
  .object({
    shop_id: z.string(),
    kind: PlanKindShape,
    name,
    external_id: z.string().trim().min(1).max(120).nullable().default(null),
    partner_name: name.nullable().default(null),
    creator_ids: z.array(z.string()).min(1).max(5000).nullable(),
    rates: z.array(NewPlanRates).min(1).max(1000),
  })
  .openapi('NewPlan')

/** What the mirror says of the plan itself; it holds for the plan's whole time. */
export const PlanEdit = z
  .object({
    name,
    external_id: z.string().trim().min(1).max(120).nullable(),
    partner_name: name.nullable(),
    creator_ids: z.array(z.string()).min(1).max(5000).nullable(),
  })
  .partial()
  .openapi('PlanEdit')

/** `at` null takes the end back. */
export const PlanEnd = z.object({ at: moment.nullable(), protect_until: moment.nullable().optional() }).openapi('PlanEnd')

/** Rows as they stand in a spreadsheet: product id, rate, Shop Ads rate, creators, from, until; header or not. */
export const PastedPlan = z
  .object({
    shop_id: z.string(),
    kind: PlanKindShape,
    name,
    partner_name: name.nullable().default(null),
    text: z.string().min(1).max(500_000),
  })
  .openapi('PastedPlan')

export const AgencyShape = z
  .object({
    creator: Named,
    name: z.string(),
    /** Of what the creator earns. Null is unknown. */
    fee: orNull(PercentShape),
    starts_at: z.string(),
    ends_at: z.string().nullable(),
  })
  .openapi('CreatorAgency')

/** A creator's agency from a moment on; the one before it ends there. No name: the creator has none from then on. */
export const NewAgency = z
  .object({ creator_id: z.string(), name: name.nullable(), fee: orNull(PercentShape).default(null), starts_at: moment })
  .openapi('NewCreatorAgency')
