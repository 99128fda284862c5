import { z } from '@hono/zod-openapi'
import { MoneyShape, orNull } from '#platform/http/shapes'
import { ChannelShape } from '#schema/catalog'
import { PLAN_KINDS } from './plans/rules.ts'
import { BAND_MODES, FLAT_PER, PERIODS, REWARD_KINDS } from './rules.ts'

/** A percentage as text with at most four decimals, such as "2.5": exact, never a float. */
export const PercentShape = z
  .string()
  .regex(/^(100(\.0{1,4})?|\d{1,2}(\.\d{1,4})?)$/, 'a percentage from 0 to 100 with at most four decimals')
  .openapi('Percent')

/** A marketplace's collaboration that we mirror; it executes each of them. */
export const PlanKindShape = z.enum(PLAN_KINDS).openapi('PlanKind')

export const RewardKindShape = z.enum(REWARD_KINDS).openapi('RewardKind')
export const RewardPeriodShape = z.enum(PERIODS).openapi('RewardPeriod')

/** From this much GMV less refunds in the period on: the rate of a tiered reward, or the amount of a bonus. */
export const BandShape = z.object({ from: MoneyShape, rate: orNull(PercentShape), amount: orNull(MoneyShape) }).openapi('Band')

const ids = z.array(z.string()).max(1000)

/** Which sales a reward is for. An empty list asks for nothing; a category covers those below it (`Beauty` > `Beauty > Skincare`). */
export const ConditionsShape = z
  .object({
    tier_ids: ids,
    creator_ids: ids,
    product_ids: ids,
    sku_ids: ids,
    categories: ids,
    channels: z.array(ChannelShape),
    content_types: z.array(z.enum(['live', 'video', 'showcase', 'external'])),
    /** True: only buyers who are new to the shop; a source that does not say is not new. */
    new_buyer: z.boolean(),
  })
  .openapi('RewardConditions')

/** The most a reward pays: on a line, on an order, to a creator in a period, to all in a period, and over all time. */
export const CapsShape = z
  .object({
    line: orNull(MoneyShape),
    order: orNull(MoneyShape),
    creator: orNull(MoneyShape),
    period: orNull(MoneyShape),
    budget: orNull(MoneyShape),
  })
  .openapi('RewardCaps')

/**
 * A reward's terms from a moment on; orders from before keep the terms they had. `percentage` takes `rate` of the
 * commission base, `flat` pays `amount` per order, line or item, `tiered` takes the rate of the band that the creator's
 * GMV of the period reaches (each band at its own rate, or all at the top one), `bonus` pays the amount of the top
 * band reached. Of the rewards a sale fits the highest priority wins, then the one whose money is more.
 */
export const RewardTermsShape = z
  .object({
    version: z.number().int(),
    starts_at: z.string(),
    ends_at: z.string().nullable(),
    kind: RewardKindShape,
    rate: orNull(PercentShape),
    amount: orNull(MoneyShape),
    per: z.enum(FLAT_PER).nullable(),
    bands: z.array(BandShape).max(20),
    band_mode: z.enum(BAND_MODES).nullable(),
    /** What bands, bonuses and the caps of a creator and of all are counted in. */
    period: RewardPeriodShape,
    priority: z.number().int().min(-1000).max(1000),
    conditions: ConditionsShape,
    caps: CapsShape,
  })
  .openapi('RewardTerms')

const none = { line: null, order: null, creator: null, period: null, budget: null }
const anything = {
  tier_ids: [],
  creator_ids: [],
  product_ids: [],
  sku_ids: [],
  categories: [],
  channels: [],
  content_types: [],
  new_buyer: false,
}

/** New terms: what is left out asks for nothing, and pays a percentage counted by months. */
export const NewRewardTerms = RewardTermsShape.omit({ version: true })
  .extend({
    starts_at: z.iso.datetime({ offset: true }),
    ends_at: z.iso.datetime({ offset: true }).nullable().default(null),
    kind: RewardKindShape.default('percentage'),
    rate: orNull(PercentShape).default(null),
    amount: orNull(MoneyShape).default(null),
    per: z.enum(FLAT_PER).nullable().default(null),
    bands: z.array(BandShape).max(20).default([]),
    band_mode: z.enum(BAND_MODES).nullable().default(null),
    period: RewardPeriodShape.default('month'),
    priority: z.number().int().min(-1000).max(1000).default(0),
    conditions: ConditionsShape.partial()
      .default({})
      .transform((asked): z.infer<typeof ConditionsShape> => ({ ...anything, ...withoutGaps(asked) })),
    caps: CapsShape.partial()
      .default({})
      .transform((asked): z.infer<typeof CapsShape> => ({ ...none, ...withoutGaps(asked) })),
  })
  .openapi('NewRewardTerms')

/** What was said; an absent field is not a field that is undefined. */
function withoutGaps<Fields extends object>(asked: Fields): { [Name in keyof Fields]-?: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as never
}

export const RewardShape = z
  .object({ id: z.string(), name: z.string(), /** Newest first. */ terms: z.array(RewardTermsShape) })
  .openapi('Reward')

const name = z.string().trim().min(1).max(120)

export const NewReward = z.object({ name, terms: NewRewardTerms }).openapi('NewReward')
export const RewardEdit = z.object({ name }).openapi('RewardEdit')
/** From this moment on the reward pays nothing. */
export const RewardStop = z.object({ at: z.iso.datetime({ offset: true }) }).openapi('RewardStop')

export const TierShape = z
  .object({
    id: z.string(),
    name: z.string(),
    rank: z.number().int(),
    exclusive: z.boolean(),
    is_default: z.boolean(),
    /** Creators who stand in it now by enrollment. */
    creators: z.number().int(),
    /** When the latest of them came. */
    joined_at: z.string().nullable(),
    /** Creators who will stand in it from a later moment, and the first such moment. */
    coming: z.number().int(),
    comes_at: z.string().nullable(),
  })
  .openapi('Tier')

export const ProgramShape = z
  .object({
    id: z.string(),
    name: z.string(),
    currency: z.string(),
    shops: z.array(z.object({ id: z.string(), name: z.string() })),
    tiers: z.array(TierShape),
    rewards: z.array(RewardShape),
    /** What the creators, products and SKUs are called that its rewards' conditions name, by id. */
    names: z.record(z.string(), z.string()),
  })
  .openapi('Program')

export const NewProgram = z.object({ name, currency: z.string().regex(/^[A-Z]{3}$/) }).openapi('NewProgram')

export const NewTier = z
  .object({ name: z.string().trim().min(1).max(60), exclusive: z.boolean().default(false) })
  .openapi('NewTier')

/** Moves creators into a tier from a moment on; until then the earlier tier holds. All of them or, when one may not, none. */
export const NewEnrollments = z
  .object({ creator_ids: z.array(z.string()).min(1).max(1000), tier_id: z.string(), starts_at: z.iso.datetime({ offset: true }) })
  .openapi('NewEnrollments')

export const EnrollmentShape = z
  .object({
    id: z.string(),
    creator_id: z.string(),
    program: z.object({ id: z.string(), name: z.string() }),
    tier: z.object({ id: z.string(), name: z.string(), exclusive: z.boolean() }),
    starts_at: z.string(),
    ends_at: z.string().nullable(),
  })
  .openapi('Enrollment')
