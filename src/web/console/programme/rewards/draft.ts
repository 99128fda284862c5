import { formatMoney, type MoneyText } from '#shared/format'
import type { Language } from '#shared/language'
import type { components } from '../../../api/types.d.ts'
import { dayIn, dayStart } from '../../day-start.ts'
import type { RewardTerms } from '../../use-reward-text.ts'
import { readAmount, readRate } from '../read-terms.ts'

export type NewTerms = components['schemas']['NewRewardTerms']
export type Conditions = RewardTerms['conditions']

export const KINDS = ['percentage', 'flat', 'tiered', 'bonus'] as const satisfies readonly RewardTerms['kind'][]
export const PER = ['order', 'line', 'item'] as const
export const BAND_MODES = ['marginal', 'whole'] as const
export const PERIODS = ['day', 'week', 'month', 'quarter', 'all'] as const satisfies readonly RewardTerms['period'][]
export const CAPS = ['line', 'order', 'creator', 'period', 'budget'] as const

/** Terms as they are being typed. */
export type Draft = {
  readonly kind: RewardTerms['kind']
  readonly rate: string
  readonly amount: string
  readonly per: (typeof PER)[number]
  /** `pays` is a rate or an amount, by the kind. */
  readonly bands: readonly { readonly from: string; readonly pays: string }[]
  readonly bandMode: (typeof BAND_MODES)[number]
  readonly period: RewardTerms['period']
  readonly priority: string
  readonly conditions: Conditions
  readonly caps: Readonly<Record<(typeof CAPS)[number], string>>
  readonly begins: 'now' | 'day'
  readonly from: string
  /** The first day on which it no longer pays; empty for no end. */
  readonly until: string
}

export type Fault = { readonly path: string; readonly code: string }

const ANYTHING: Conditions = {
  tier_ids: [],
  creator_ids: [],
  product_ids: [],
  sku_ids: [],
  categories: [],
  channels: [],
  content_types: [],
  new_buyer: false,
}

type Place = { readonly zone: string; readonly language: Language; readonly now: Date }

/** What a form starts from: the terms that hold, or nothing yet. */
export function draftOf(terms: NewTerms | undefined, { zone, language, now }: Place): Draft {
  const text = (money: MoneyText | null | undefined) => (money ? formatMoney(money, language, 'bare') : '')
  const rateText = (rate: string | null | undefined) => (language === 'en' ? rate : rate?.replace('.', ',')) ?? ''
  const isBonus = terms?.kind === 'bonus'
  return {
    kind: terms?.kind ?? 'percentage',
    rate: rateText(terms?.rate),
    amount: text(terms?.amount),
    per: terms?.per ?? 'order',
    bands: terms?.bands.length
      ? terms.bands.map(({ from, rate, amount }) => ({ from: text(from), pays: isBonus ? text(amount) : rateText(rate) }))
      : [{ from: '', pays: '' }],
    bandMode: terms?.band_mode ?? 'marginal',
    period: terms?.period ?? 'month',
    priority: String(terms?.priority ?? 0),
    conditions: { ...ANYTHING, ...terms?.conditions },
    caps: Object.fromEntries(CAPS.map((cap) => [cap, text(terms?.caps[cap])])) as Draft['caps'],
    begins: 'now',
    from: dayIn(zone, now),
    until: terms?.ends_at && new Date(terms.ends_at) > now ? dayIn(zone, new Date(terms.ends_at)) : '',
  }
}

/** The terms that were typed, in the currency's words, and everything in them that cannot be meant, field by field. */
export function readDraft(
  draft: Draft,
  { currency, zone, now }: { currency: string; zone: string; now: Date },
): { terms: NewTerms; faults: readonly Fault[] } {
  const faults: Fault[] = []
  const fault = (path: string, code: string) => void faults.push({ path, code })
  const amountAt = (path: string, text: string, { needed = false } = {}): MoneyText | null => {
    if (!text.trim()) {
      if (needed) fault(path, 'reward.needed')
      return null
    }
    const amount = readAmount(text)
    if (amount === undefined) fault(path, 'reward.not_positive')
    return amount === undefined ? null : { amount, currency }
  }
  const rateAt = (path: string, text: string): string | null => {
    const rate = readRate(text)
    if (rate === undefined) fault(path, text.trim() ? 'reward.not_a_rate' : 'reward.needed')
    return rate ?? null
  }
  const { kind } = draft
  const isBonus = kind === 'bonus'
  const readBand = ({ from, pays }: Draft['bands'][number], index: number) => {
    const beginsAtNothing = !isBonus && /^0*$/.test(from.trim())
    const begins = beginsAtNothing ? null : amountAt(`bands.${index}.from`, from, { needed: true })
    return {
      from: begins ?? { amount: '0', currency },
      rate: isBonus ? null : rateAt(`bands.${index}.pays`, pays),
      amount: isBonus ? amountAt(`bands.${index}.pays`, pays, { needed: true }) : null,
    }
  }
  const bands = kind === 'tiered' || isBonus ? draft.bands.map(readBand) : []
  const terms: NewTerms = {
    kind,
    rate: kind === 'percentage' ? rateAt('rate', draft.rate) : null,
    amount: kind === 'flat' ? amountAt('amount', draft.amount, { needed: true }) : null,
    per: kind === 'flat' ? draft.per : null,
    bands,
    band_mode: kind === 'tiered' ? draft.bandMode : null,
    period: draft.period,
    priority: Number(draft.priority),
    conditions: draft.conditions,
    caps: Object.fromEntries(
      CAPS.map((cap) => [cap, isBonus && (cap === 'line' || cap === 'order') ? null : amountAt(`caps.${cap}`, draft.caps[cap])]),
    ),
    starts_at: draft.begins === 'now' || !draft.from ? now.toISOString() : dayStart(draft.from, zone),
    ends_at: draft.until ? dayStart(draft.until, zone) : null,
  }
  if (!bands.every(({ from }, index) => index === 0 || Number(from.amount) > Number(bands[index - 1]!.from.amount)))
    fault('bands', 'reward.bands_order')
  if (draft.begins === 'day' && !draft.from) fault('starts_at', 'reward.needed')
  if (terms.ends_at && new Date(terms.ends_at) <= new Date(terms.starts_at)) fault('ends_at', 'reward.ends_early')
  if (!/^-?\d{1,4}$/.test(draft.priority.trim()) || Math.abs(Number(draft.priority)) > 1000)
    fault('priority', 'reward.not_a_priority')
  return { terms, faults }
}

/** Whether what is lacking may still be typed: shown only once somebody tries to go on. */
export const isUnfinished = ({ code }: Fault) => code === 'reward.needed'

/** Terms as the API shows them, for what says them in words. */
export const asShown = (terms: NewTerms): RewardTerms =>
  ({ ...terms, version: 0, conditions: { ...ANYTHING, ...terms.conditions } }) as RewardTerms
