import { z } from '@hono/zod-openapi'
import { MoneyShape, orNull } from '#platform/http/shapes'

/** A percentage as text with at most four decimals, such as "2.5": exact, never a float. */
export const PercentShape = z
  .string()
  .regex(/^(100(\.0{1,4})?|\d{1,2}(\.\d{1,4})?)$/, 'a percentage from 0 to 100 with at most four decimals')
  .openapi('Percent')

export const RewardTermsShape = z
  .object({ version: z.number().int(), starts_at: z.string(), rate: PercentShape, cap: orNull(MoneyShape) })
  .openapi('RewardTerms')

export const RewardShape = z.object({ id: z.string(), name: z.string(), terms: z.array(RewardTermsShape) }).openapi('Reward')

export const TierShape = z
  .object({
    id: z.string(),
    name: z.string(),
    rank: z.number().int(),
    exclusive: z.boolean(),
    is_default: z.boolean(),
    /** Creators who stand in it now by enrollment. */
    creators: z.number().int(),
    reward: orNull(RewardShape),
  })
  .openapi('Tier')

export const ProgramShape = z
  .object({
    id: z.string(),
    name: z.string(),
    currency: z.string(),
    shops: z.array(z.object({ id: z.string(), name: z.string() })),
    tiers: z.array(TierShape),
  })
  .openapi('Program')

export const NewProgram = z
  .object({ name: z.string().trim().min(1).max(120), currency: z.string().regex(/^[A-Z]{3}$/) })
  .openapi('NewProgram')

export const NewTier = z
  .object({ name: z.string().trim().min(1).max(60), exclusive: z.boolean().default(false) })
  .openapi('NewTier')

/** New terms of a tier's reward. They hold from `starts_at` on; orders from before keep the terms they had. */
export const NewRewardTerms = z
  .object({ starts_at: z.iso.datetime({ offset: true }), rate: PercentShape, cap: orNull(MoneyShape) })
  .openapi('NewRewardTerms')

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
