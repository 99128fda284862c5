import { z } from '@hono/zod-openapi'

export const CREATOR_KINDS = ['kol', 'koc', 'affiliate', 'publisher', 'collaborator', 'social_seller', 'agency'] as const
export const CreatorKindShape = z.enum(CREATOR_KINDS).openapi('CreatorKind')
export type CreatorKind = z.infer<typeof CreatorKindShape>

export const PLATFORMS = ['tiktok', 'shopee', 'lazada', 'instagram', 'youtube', 'facebook'] as const
export type Platform = (typeof PLATFORMS)[number]

export const HandleShape = z.object({ platform: z.enum(PLATFORMS), handle: z.string() }).openapi('Handle')

export const CreatorShape = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: CreatorKindShape,
    note: z.string(),
    handles: z.array(HandleShape),
    version: z.number().int(),
  })
  .openapi('Creator')

/** What may be edited. `version` is the one that was read: an edit of something that changed meanwhile is refused. */
export const CreatorEdit = z
  .object({
    name: z.string().trim().min(1).max(120),
    kind: CreatorKindShape,
    note: z.string().max(4000),
  })
  .partial()
  .openapi('CreatorEdit')
