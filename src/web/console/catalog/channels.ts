import { useMessages } from '../../messages/language.tsx'
import { catalogMessages } from './messages.ts'
import type { Channel } from './queries.ts'

export const CHANNELS = [
  'tiktok_shop',
  'tokopedia',
  'shopee',
  'lazada',
  'own_site',
  'offline',
] as const satisfies readonly Channel[]

/** Marketplaces have names of their own in every language. */
const NAMES = { tiktok_shop: 'TikTok Shop', tokopedia: 'Tokopedia', shopee: 'Shopee', lazada: 'Lazada' } as const

export function useChannelName(): (channel: Channel) => string {
  const t = useMessages(catalogMessages)
  return (channel) => (channel === 'own_site' || channel === 'offline' ? t(channel) : NAMES[channel])
}
