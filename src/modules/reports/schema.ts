import { z } from '@hono/zod-openapi'
import { MoneyShape, PageQuery, orNull, pageOf } from '#platform/http/shapes'
import { ContentTypeShape, GmvKindShape } from '#schema/orders'
import { CreatorKindShape } from '#schema/creators'
import { LANGUAGES } from '#shared/language'
import { CADENCES } from './rules.ts'

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

const count = z.number().int().nullable()

/** What lives add up to, as the marketplace's live reports say; null is what no source says, never 0. */
export const LiveFiguresShape = z
  .object({
    lives: z.number().int(),
    /** Hours on air, a decimal text with at most two places. */
    hours: z.string().nullable(),
    /** What the marketplace credits the lives with: not the GMV of order lines. */
    gmv: orNull(MoneyShape),
    gmv_per_hour: orNull(MoneyShape),
    orders: count,
    views: count,
    pcu: count,
    ctr: RatioShape,
    ctor: RatioShape,
    average_watch_seconds: count,
  })
  .openapi('LiveFigures')

export const LiveRowShape = z
  .object({
    id: z.string(),
    creator: Named,
    platform: z.string(),
    handle: z.string(),
    title: z.string().nullable(),
    started_at: z.string().nullable(),
    day: z.string(),
    hours: z.string().nullable(),
    gmv: orNull(MoneyShape),
    direct_gmv: orNull(MoneyShape),
    indirect_gmv: orNull(MoneyShape),
    gmv_per_hour: orNull(MoneyShape),
    orders_created: count,
    orders: count,
    items: count,
    buyers: count,
    products_added: count,
    products_sold: count,
    views: count,
    viewers: count,
    pcu: count,
    acu: count,
    avg_watch_seconds: count,
    impressions: count,
    clicks: count,
    ctr: RatioShape,
    ctor: RatioShape,
    comments: count,
    shares: count,
    likes: count,
    new_followers: count,
    source: z.object({ kind: z.string(), import_id: z.string(), file_name: z.string(), as_of: z.string() }),
  })
  .openapi('LiveRow')

export const SoldProductShape = z
  .object({
    product: Named,
    sku: z.object({ id: z.string(), name: z.string().nullable(), seller_sku: z.string().nullable() }).nullable(),
    gmv: MoneyShape,
    gmv_before: MoneyShape,
    share: RatioShape,
    items: z.number().int(),
    orders: z.number().int(),
    refunds: MoneyShape,
  })
  .openapi('SoldProduct')

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
    live_figures: orNull(LiveFiguresShape),
  })
  .openapi('CreatorRow')

export const ReportQuery = z.object({
  /** A day (2026-11-22), an ISO week (2026-W47) or a month (2026-11) as the report has it; the latest with figures by default. */
  at: z.string().max(20).optional(),
  kind: GmvKindShape.default('paid'),
  program_id: z.string().optional(),
})

/** A report as a file: everything in it is in one language. */
export const ReportFileQuery = ReportQuery.extend({ lang: z.enum(LANGUAGES).default('en') })

export const ReportShape = z
  .object({
    cadence: z.enum(CADENCES),
    /** What to ask with for the same report. */
    at: z.string(),
    from: z.string(),
    to: z.string(),
    /** What it is compared with: as many days before, or the month before. */
    before: z.object({ from: z.string(), to: z.string() }),
    kind: GmvKindShape,
    /** The moment the newest file behind the figures speaks of. */
    as_of: z.string().nullable(),
    /** The kinds of file behind the figures, newest first. */
    sources: z.array(z.object({ kind: z.string(), as_of: z.string() })),
    /** The periods there is a report of, latest first. */
    periods: z.array(z.string()),
    currencies: z.array(
      z.object({
        currency: z.string(),
        figures: FiguresShape,
        before: FiguresShape,
        /** Null when no live report tells of the period. */
        live_figures: orNull(LiveFiguresShape),
        live_figures_before: orNull(LiveFiguresShape),
        /** A single day comes with the six before it. What a day is drawn beside is null where the month before had none such. */
        days: z.array(z.object({ day: z.string(), gmv: MoneyShape, gmv_before: orNull(MoneyShape) })),
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
        /** Those that were on air, largest GMV first. */
        lives: z.array(LiveRowShape),
        /** What sold best, by SKU. */
        products: z.array(SoldProductShape),
      }),
    ),
  })
  .openapi('Report')

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
    sort: z.enum(['-gmv', 'gmv', 'name', '-name', '-orders', 'orders', '-live_hours', 'live_hours']).default('-gmv'),
  })
  .extend(PageQuery.shape)

/** The list as a file, whole. */
export const CreatorFileQuery = CreatorFiguresQuery.omit({ limit: true, cursor: true }).extend({
  lang: z.enum(LANGUAGES).default('en'),
})

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
        live_figures: orNull(LiveFiguresShape),
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
