import { z } from '@hono/zod-openapi'
import { MoneyShape, PageQuery, orNull, pageOf } from '#platform/http/shapes'
import { PercentShape, PlanKindShape } from '#schema/programs'
import { parseMicros } from '#shared/money'
import { CAUSES } from './rules.ts'

const CauseShape = z.enum(CAUSES).openapi('DifferenceCause')

const Named = z.object({ id: z.string(), name: z.string() })

/** A line whose reported commission is not what our plans say. */
export const DifferenceShape = z
  .object({
    line_id: z.string(),
    /** By which the commission explains itself. */
    commission_id: z.string(),
    order_id: z.string(),
    ordered_at: z.string(),
    cause: CauseShape,
    creator: Named,
    shop: Named,
    product: Named,
    plan: Named.extend({ kind: PlanKindShape }).nullable(),
    rate: orNull(PercentShape),
    base: MoneyShape,
    reported: MoneyShape,
    /** Null where no plan says a rate. */
    expected: orNull(MoneyShape),
    /** Reported less expected: above zero the marketplace took more than our plans say. All of it where nothing was expected. */
    difference: MoneyShape,
  })
  .openapi('Difference')

export const DifferenceFilter = z.object({
  cause: CauseShape.optional(),
  creator_id: z.string().optional(),
  shop_id: z.string().optional(),
  program_id: z.string().optional(),
  plan_id: z.string().optional(),
  currency: z.string().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** The least size, in the currency's unit, up or down. */
  min: z
    .string()
    .refine((text) => (parseMicros(text) ?? -1n) >= 0n, 'a decimal that is not below zero')
    .optional(),
})

export const DifferenceQuery = DifferenceFilter.extend({
  sort: z.enum(['-size', 'size', '-ordered_at', 'ordered_at']).default('-size'),
}).extend(PageQuery.shape)

export const DifferencePage = pageOf(DifferenceShape).openapi('DifferencePage')

export const DifferenceSummary = z
  .object({
    data: z.array(
      z.object({
        currency: z.string(),
        cause: CauseShape,
        lines: z.number().int(),
        reported: MoneyShape,
        expected: MoneyShape,
        difference: MoneyShape,
      }),
    ),
  })
  .openapi('DifferenceSummary')

/** A line held against our plans, and who gets what of it. */
export const PlanComparisonShape = z
  .object({
    plan: Named.extend({ kind: PlanKindShape, version: z.number().int() }).nullable(),
    rate: orNull(PercentShape),
    /** Whether an advert drove the order, so that a Shop Ads rate counts. */
    by_ads: z.boolean(),
    expected: orNull(MoneyShape),
    difference: orNull(MoneyShape),
    /** Null: the shop has no plans to compare with. */
    cause: z.enum(['none', ...CAUSES]).nullable(),
    /** Null amounts are unknown: nobody says how the commission is split. */
    parties: z.array(
      z.object({ party: z.enum(['creator', 'partner', 'agency']), name: z.string().nullable(), amount: orNull(MoneyShape) }),
    ),
  })
  .openapi('PlanComparison')

/** Rates that order files name and no plan of ours mirrors, by shop and kind. */
export const PlanProposalShape = z
  .object({
    shop: Named,
    kind: PlanKindShape,
    /** Whose orders named the plan. */
    creators: z.number().int(),
    lines: z.number().int(),
    rates: z.array(
      z.object({
        product: Named.extend({ external_id: z.string() }),
        rate: orNull(PercentShape),
        shop_ads_rate: orNull(PercentShape),
        since: z.string(),
        lines: z.number().int(),
      }),
    ),
  })
  .openapi('PlanProposal')

export const ProposalChoice = z
  .object({ shop_id: z.string(), kind: PlanKindShape, name: z.string().trim().min(1).max(120) })
  .openapi('ProposalChoice')
