import { z } from '@hono/zod-openapi'
import { PageQuery, ZoneShape, pageOf } from '#platform/http/shapes'
import { normaliseCategory } from './rules.ts'

export const CHANNELS = ['tiktok_shop', 'tokopedia', 'shopee', 'lazada', 'own_site', 'offline'] as const
export const ChannelShape = z.enum(CHANNELS).openapi('Channel')
export type Channel = z.infer<typeof ChannelShape>

export const ShopKindShape = z.enum(['own', 'merchant']).openapi('ShopKind')
export type ShopKind = z.infer<typeof ShopKindShape>

const Name = z.string().trim().min(1).max(300)
const Ids = z.array(z.string()).min(1).max(1000)
/** The change an edit made, by which it is undone; null when it changed nothing. */
const ChangeId = z.string().nullable()
export const Changed = z.object({ change_id: ChangeId }).openapi('Changed')

export const ShopShape = z
  .object({
    id: z.string(),
    channel: ChannelShape,
    kind: ShopKindShape,
    external_id: z.string().nullable(),
    name: z.string(),
    currency: z.string(),
    zone: z.string(),
    version: z.number().int(),
  })
  .openapi('Shop')

export const ShopQuery = z.object({
  q: z.string().trim().max(200).optional(),
  kind: ShopKindShape.optional(),
  channel: ChannelShape.optional(),
  ...PageQuery.shape,
  limit: z.coerce.number().int().min(1).max(1000).default(1000),
})
export const ShopPage = pageOf(ShopShape).openapi('ShopPage')

export const ShopEdit = z
  .object({
    name: z.string().trim().min(1).max(120),
    kind: ShopKindShape,
    zone: ZoneShape,
  })
  .partial()
  .openapi('ShopEdit')
export const ShopEdited = ShopShape.extend({ change_id: ChangeId }).openapi('ShopEdited')

const SkuShape = z
  .object({
    id: z.string(),
    external_id: z.string(),
    name: z.string().nullable(),
    seller_sku: z.string().nullable(),
    version: z.number().int(),
  })
  .openapi('Sku')

export const ProductShape = z
  .object({
    id: z.string(),
    external_id: z.string(),
    name: z.string(),
    category: z.string().nullable(),
    shop: ShopShape.pick({ id: true, name: true, channel: true, currency: true }),
    skus: z.array(SkuShape),
    /** Duplicates that were merged into it, with the change that takes each apart again. */
    merged: z.array(z.object({ id: z.string(), external_id: z.string(), name: z.string(), change_id: ChangeId })),
    version: z.number().int(),
  })
  .openapi('Product')

/** A path of words, `Beauty > Skincare`; blank for none. */
const Category = z
  .string()
  .max(400)
  .nullable()
  .transform((text) => text && normaliseCategory(text))

export const ProductEdit = z.object({ name: Name, category: Category }).partial().openapi('ProductEdit')
export const ProductEdited = ProductShape.extend({ change_id: ChangeId }).openapi('ProductEdited')
export const ProductsEdit = z.object({ ids: Ids, edit: ProductEdit.pick({ category: true }) }).openapi('ProductsEdit')

export const SkuEdit = z
  .object({ name: z.string().trim().max(300).nullable(), seller_sku: z.string().trim().max(120).nullable() })
  .partial()
  .openapi('SkuEdit')

/** `ids` become part of `into`: their sales count as its own, also those that come later under the old names. */
export const Merge = z.object({ into: z.string(), ids: Ids }).openapi('Merge')

export const CategoryList = z
  .object({ data: z.array(z.object({ category: z.string(), products: z.number().int() })) })
  .openapi('CategoryList')

/** Renames a category and all below it; to the name of another, they become one. */
export const CategoryRename = z
  .object({ from: z.string().min(1).max(400), to: z.string().trim().min(1).max(400).transform(normaliseCategory) })
  .openapi('CategoryRename')
