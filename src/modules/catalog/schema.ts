import { z } from '@hono/zod-openapi'

export const CHANNELS = ['tiktok_shop', 'tokopedia', 'shopee', 'lazada', 'own_site', 'offline'] as const
export const ChannelShape = z.enum(CHANNELS).openapi('Channel')
export type Channel = z.infer<typeof ChannelShape>

export const ShopShape = z
  .object({
    id: z.string(),
    channel: ChannelShape,
    kind: z.enum(['own', 'merchant']),
    name: z.string(),
    currency: z.string(),
    zone: z.string(),
  })
  .openapi('Shop')
