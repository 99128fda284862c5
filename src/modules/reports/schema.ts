import { z } from '@hono/zod-openapi'
import { MoneyShape, PageQuery, orNull, pageOf } from '#platform/http/shapes'
import { ContentTypeShape, GmvKindShape } from '#schema/orders'
import { CreatorKindShape } from '#schema/creators'

/** A ratio as a decimal text, Σ ÷ Σ; null when a part is missing or the whole is zero, never 0. */
export const RatioShape = z.string().nullable().openapi('Ratio')

const Named = z.object({ id: z.string(), name: z.string() })

/** Figures of one currency, one period and one kind of GMV. */
export const FiguresShape = z
  .object({
    gmv: MoneyShape,
    orders: z.number().int(),
    items: z.number().int(),
    aov: orNull(MoneyShape),
    refunds: MoneyShape,
    refund_rate: RatioShape,
    platform_commission: MoneyShape,
    brand_commission: MoneyShape,
    cost: MoneyShape,
    cost_ratio: RatioShape,
    creators: z.number().int(),
  })
  .openapi('Figures')

export const CreatorRowShape = z
  .object({
    creator: Named.extend({ kind: CreatorKindShape, handle: z.string().nullable() }),
    tier: Named.extend({ exclusive: z.boolean() }).nullable(),
    gmv: MoneyShape,
    gmv_before: MoneyShape,
    live: MoneyShape,
    video: MoneyShape,
    showcase: MoneyShape,
    other: MoneyShape,
    orders: z.number().int(),
    items: z.number().int(),
    refunds: MoneyShape,
    platform_commission: MoneyShape,
    brand_commission: MoneyShape,
    cost_ratio: RatioShape,
  })
  .openapi('CreatorRow')

export const WeeklyQuery = z.object({
  /** An ISO week, such as 2026-W47; the latest with sales by default. */
  at: z
    .string()
    .regex(/^\d{4}-W\d{2}$/)
    .optional(),
  kind: GmvKindShape.default('paid'),
  program_id: z.string().optional(),
})

export const WeeklyReportShape = z
  .object({
    week: z.string(),
    from: z.string(),
    to: z.string(),
    kind: GmvKindShape,
    /** The moment the newest file behind the figures speaks of. */
    as_of: z.string().nullable(),
    weeks: z.array(z.string()),
    currencies: z.array(
      z.object({
        currency: z.string(),
        figures: FiguresShape,
        before: FiguresShape,
        days: z.array(z.object({ day: z.string(), gmv: MoneyShape, gmv_before: MoneyShape })),
        content: z.array(
          z.object({ content_type: orNull(ContentTypeShape), gmv: MoneyShape, orders: z.number().int(), share: RatioShape }),
        ),
        tiers: z.array(
          z.object({
            tier: Named.extend({ exclusive: z.boolean() }).nullable(),
            gmv: MoneyShape,
            orders: z.number().int(),
            creators: z.number().int(),
            cost: MoneyShape,
            share: RatioShape,
          }),
        ),
        exclusive: z.object({ exclusive: MoneyShape, others: MoneyShape, share: RatioShape }),
        creators: z.array(CreatorRowShape),
      }),
    ),
  })
  .openapi('WeeklyReport')

export const CreatorFiguresQuery = z
  .object({
    q: z.string().trim().max(200).optional(),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    currency: z.string().optional(),
    kind: GmvKindShape.default('paid'),
    creator_kind: CreatorKindShape.optional(),
    tier_id: z.string().optional(),
    exclusive: z.enum(['true', 'false']).optional(),
    sort: z.enum(['-gmv', 'gmv', 'name', '-name', '-orders', 'orders']).default('-gmv'),
  })
  .extend(PageQuery.shape)

export const CreatorFiguresPage = pageOf(CreatorRowShape)
  .extend({ currency: z.string(), currencies: z.array(z.string()), from: z.string(), to: z.string() })
  .openapi('CreatorFiguresPage')

export const CreatorHistoryShape = z
  .object({
    currencies: z.array(
      z.object({
        currency: z.string(),
        /** Over all time. */
        figures: FiguresShape,
        /** Paid GMV, the last twelve weeks, oldest first. */
        weeks: z.array(z.object({ week: z.string(), gmv: MoneyShape, orders: z.number().int() })),
      }),
    ),
  })
  .openapi('CreatorHistory')

export const TodayShape = z
  .object({
    demo: z.boolean(),
    empty: z.boolean(),
    as_of: z.string().nullable(),
    currencies: z.array(
      z.object({
        currency: z.string(),
        from: z.string(),
        to: z.string(),
        figures: FiguresShape,
        before: FiguresShape,
        days: z.array(
          z.object({
            day: z.string(),
            gmv: MoneyShape,
            gmv_before: MoneyShape,
            orders: z.number().int(),
            creators: z.number().int(),
            cost: MoneyShape,
            refunds: MoneyShape,
          }),
        ),
        creators: z.array(CreatorRowShape),
      }),
    ),
    attention: z.array(
      z.object({
        code: z.enum(['import_failed', 'rows_rejected', 'data_old', 'falling']),
        subject: z.string(),
        label: z.string(),
        figure: z.string(),
      }),
    ),
  })
  .openapi('Today')

export const SearchQuery = z.object({ q: z.string().trim().min(1).max(200) })
export const SearchResult = z
  .object({
    data: z.array(
      z.object({ kind: z.enum(['creator', 'order', 'product']), id: z.string(), title: z.string(), subtitle: z.string() }),
    ),
  })
  .openapi('SearchResult')
