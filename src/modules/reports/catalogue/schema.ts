import { z } from '@hono/zod-openapi'
import { MoneyShape, PageQuery, pageOf } from '#platform/http/shapes'
import { PlatformShape } from '#schema/creators'

const Filter = z.object({
  q: z.string().trim().max(200).optional(),
  shop_id: z.string().optional(),
  /** This category and all below it; "none" is those without one. */
  category: z.string().max(400).optional(),
  /** Whether it sold in the last four weeks of data. */
  sold: z.enum(['true', 'false']).optional(),
  currency: z.string().optional(),
})

export const ProductQuery = Filter.extend({
  sort: z.enum(['-gmv', 'gmv', '-items', 'items', 'name', '-name']).default('-gmv'),
}).extend(PageQuery.shape)
export const ProductFileQuery = Filter

const ProductRowShape = z
  .object({
    id: z.string(),
    external_id: z.string(),
    name: z.string(),
    category: z.string().nullable(),
    shop: z.object({ id: z.string(), name: z.string() }),
    skus: z.number().int(),
    /** Paid GMV and items of the last four weeks of data. */
    gmv: MoneyShape,
    items: z.number().int(),
    version: z.number().int(),
  })
  .openapi('ProductRow')

export const ProductPage = pageOf(ProductRowShape)
  .extend({ currency: z.string(), currencies: z.array(z.string()), from: z.string(), to: z.string() })
  .openapi('ProductPage')

export const UnmappedSubIds = z
  .object({
    data: z.array(
      z.object({
        platform: PlatformShape,
        account: z.string(),
        position: z.number().int(),
        value: z.string(),
        lines: z.number().int(),
        /** Paid GMV of those lines. A line that carries several sub-ids is counted with each. */
        gmv: MoneyShape,
        last_day: z.string(),
      }),
    ),
    /** Lines and accounts of all files that name sub-ids, to see how much is known. */
    lines: z.number().int(),
    mapped_lines: z.number().int(),
  })
  .openapi('UnmappedSubIds')
