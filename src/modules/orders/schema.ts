import { z } from '@hono/zod-openapi'
import { MoneyShape, PageQuery, orNull, pageOf } from '#platform/http/shapes'
import { ChannelShape } from '#schema/catalog'
import { CONTENT_TYPES, GMV_KINDS } from './rules.ts'

export const OrderStatusShape = z.enum(['unpaid', 'pending', 'completed', 'cancelled']).openapi('OrderStatus')
export const ContentTypeShape = z.enum(CONTENT_TYPES).openapi('ContentType')
export const GmvKindShape = z.enum(GMV_KINDS).openapi('GmvKind')

const Named = z.object({ id: z.string(), name: z.string() })

export const OrderLineShape = z
  .object({
    id: z.string(),
    order_id: z.string(),
    channel: ChannelShape,
    ordered_at: z.string(),
    status: OrderStatusShape,
    source_status: z.string(),
    settled: z.boolean(),
    fully_refunded: z.boolean(),
    shop: Named,
    creator: Named,
    product: Named,
    sku_name: z.string().nullable(),
    content_type: orNull(ContentTypeShape),
    quantity: z.number().int(),
    /** Before refunds. */
    gmv: MoneyShape,
    refund_value: MoneyShape,
    platform_commission: MoneyShape,
    import_id: z.string(),
    as_of: z.string(),
  })
  .openapi('OrderLine')

/**
 * Days are the shop's days, both ends included. `kind` keeps the lines that this kind of GMV counts; `tier_id` "none"
 * those of shops without a program.
 */
export const OrderFilter = z.object({
  q: z.string().trim().max(200).optional(),
  kind: GmvKindShape.optional(),
  status: OrderStatusShape.optional(),
  content_type: z.enum([...CONTENT_TYPES, 'unknown']).optional(),
  creator_id: z.string().optional(),
  shop_id: z.string().optional(),
  product_id: z.string().optional(),
  /** The marketplace's id of the SKU. */
  sku: z.string().max(200).optional(),
  program_id: z.string().optional(),
  tier_id: z.string().optional(),
  exclusive: z.enum(['true', 'false']).optional(),
  refunded: z.enum(['true', 'false']).optional(),
  import_id: z.string().optional(),
  currency: z.string().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})

export const OrderQuery = OrderFilter.extend({
  sort: z.enum(['-ordered_at', 'ordered_at', '-gmv', 'gmv']).default('-ordered_at'),
}).extend(PageQuery.shape)

export const OrderPage = pageOf(OrderLineShape).openapi('OrderPage')

/** What the filter holds in all, per currency: figures that the rows below sum to. */
export const OrderSummary = z
  .object({
    data: z.array(
      z.object({
        currency: z.string(),
        lines: z.number().int(),
        orders: z.number().int(),
        items: z.number().int(),
        gmv: MoneyShape,
        refund_value: MoneyShape,
        platform_commission: MoneyShape,
      }),
    ),
  })
  .openapi('OrderSummary')

export const OrderVersionShape = z
  .object({
    import_id: z.string(),
    file_name: z.string(),
    row: z.number().int(),
    as_of: z.string(),
    stands: z.boolean(),
    undone: z.boolean(),
    status: OrderStatusShape,
    source_status: z.string(),
    order_value: MoneyShape,
    refund_value: MoneyShape,
    platform_commission: MoneyShape,
    /** The row as it stood in the file: header and cell. */
    source: z.array(z.object({ column: z.string(), value: z.string() })),
  })
  .openapi('OrderVersion')
