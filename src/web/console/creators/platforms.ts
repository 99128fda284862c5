import type { Creator } from './queries.ts'

export type Handle = Creator['handles'][number]
export type Platform = Handle['platform']

/** Names of their own in every language. */
export const PLATFORM_NAMES: Readonly<Record<Platform, string>> = {
  tiktok: 'TikTok',
  shopee: 'Shopee',
  lazada: 'Lazada',
  instagram: 'Instagram',
  youtube: 'YouTube',
  facebook: 'Facebook',
}

export const PLATFORM_OPTIONS = Object.entries(PLATFORM_NAMES).map(([value, label]) => ({ value: value as Platform, label }))
