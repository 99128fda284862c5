import { BABY_CARE, BEAUTY, type Good } from './goods.ts'

type Terms = { readonly rate: string; readonly cap: string }
export type TierName = 'Standard' | 'Rising' | 'Exclusive'

export type Brand = {
  readonly name: string
  readonly shop: string
  readonly currency: 'IDR' | 'VND'
  readonly zone: string
  /** The language its seller centre exports in. */
  readonly language: 'id' | 'vi'
  /** Its part of the order lines, in percent. */
  readonly share: number
  readonly goods: readonly Good[]
  /** The most the marketplace pays a creator on one line, in whole units. */
  readonly marketplaceCap: number
  /** What it pays itself by tier: at first, and from the seventh week on. */
  readonly rewards: Readonly<Partial<Record<TierName, { readonly first: Terms; readonly later: Terms }>>>
  /** When its Monday export is made: minutes after eight. */
  readonly exportMinute: number
}

/** The week, counted from 0, from which a brand's better terms hold. */
export const NEW_TERMS_WEEK = 6
/** The week from which the marketplace's open rate of some products is cut. */
export const CUT_WEEK = 8

export const BRANDS: readonly Brand[] = [
  {
    name: 'Bumi Bayi',
    shop: 'Bumi Bayi Official',
    currency: 'IDR',
    zone: 'Asia/Jakarta',
    language: 'id',
    share: 55,
    goods: BABY_CARE,
    marketplaceCap: 50_000,
    rewards: {
      Rising: { first: { rate: '1', cap: '6000' }, later: { rate: '1.5', cap: '7500' } },
      Exclusive: { first: { rate: '3', cap: '15000' }, later: { rate: '3.5', cap: '15000' } },
    },
    exportMinute: 5,
  },
  {
    name: 'Sen Beauty',
    shop: 'Sen Beauty Official',
    currency: 'VND',
    zone: 'Asia/Ho_Chi_Minh',
    language: 'vi',
    share: 45,
    goods: BEAUTY,
    marketplaceCap: 100_000,
    rewards: {
      Rising: { first: { rate: '1.5', cap: '12000' }, later: { rate: '2', cap: '15000' } },
      Exclusive: { first: { rate: '3', cap: '25000' }, later: { rate: '4', cap: '30000' } },
    },
    exportMinute: 20,
  },
]
