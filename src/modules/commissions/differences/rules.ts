import { divideRounded, takeRate } from '#shared/money'

/** Why a marketplace's reported commission is not what our plans say. */
export const CAUSES = ['cap', 'protected_rate', 'target_over_open', 'ads_rate', 'refund', 'no_plan', 'unknown'] as const
export type Cause = (typeof CAUSES)[number]

type Kind = 'open' | 'target' | 'partner'
const KINDS: readonly Kind[] = ['target', 'partner', 'open']
/** Whose Shop Ads rate an order that an advert drove takes, first to last. Source: TikTok's seller help. */
const ADS_KINDS: readonly Kind[] = ['partner', 'target', 'open']

/** What a plan of a kind offers for a line's product and creator when it was ordered, in parts per million. */
export type Offer = { readonly ratePpm: bigint; readonly shopAdsRatePpm: bigint | null }

export type ComparedLine = {
  readonly channel: string
  readonly currency: string
  readonly reported: bigint
  readonly base: bigint
  /** The rate the file names for the line. */
  readonly ownRatePpm: bigint | null
  /** The kind of plan the file names: it is the truth. */
  readonly model: string | null
  readonly byAds: boolean
  readonly refunded: boolean
  readonly offers: Readonly<Partial<Record<Kind, Offer>>>
  /** Earlier rates that are still protected, standard and Shop Ads alike. */
  readonly protectedPpm: readonly bigint[]
}

export type Comparison = {
  readonly kind: Kind | null
  readonly ratePpm: bigint | null
  readonly expected: bigint | null
  readonly cause: Cause | 'none'
}

/** Currencies whose files round to whole units: a difference below one is rounding, elsewhere one below a hundredth. */
export const ROUNDED_TO_WHOLE = ['IDR', 'VND', 'JPY', 'KRW', 'CLP']
/** Marketplaces that pay at most so much per line without saying how much. Seen in real files. */
export const CAPPING_CHANNELS = ['shopee']
/** A reported figure is round when it is a multiple of this many of what files round to: 20,000 ₫ is. */
export const ROUND = 1000n

/**
 * Compares what a line reports with what our plans say. The set-based statement in `stage-comparison.ts` says the same;
 * a test holds them together.
 */
export function compareLine(line: ComparedLine): Comparison {
  const { reported, base, byAds, offers } = line
  const smallest = ROUNDED_TO_WHOLE.includes(line.currency) ? 1_000_000n : 10_000n
  const of = (rate: bigint | null | undefined) => (rate == null ? null : takeRate(base, rate))
  const matches = (rate: bigint | null | undefined) => {
    const gap = rate == null ? smallest : reported - of(rate)!
    return gap < smallest && -gap < smallest
  }
  const { kind, ratePpm } = chooseRate(line)
  const expected = of(ratePpm)
  const all = Object.values(offers)
  const cause = (): Comparison['cause'] => {
    if (ratePpm === null ? reported === 0n : matches(ratePpm)) return 'none'
    if (all.some((offer) => matches(byAds ? offer.ratePpm : offer.shopAdsRatePpm))) return 'ads_rate'
    if (line.protectedPpm.some(matches)) return 'protected_rate'
    if (all.some((offer) => matches(byAds ? offer.shopAdsRatePpm : offer.ratePpm))) return 'target_over_open'
    if (expected === null) return 'no_plan'
    if (line.refunded && reported < expected) return 'refund'
    const capped = CAPPING_CHANNELS.includes(line.channel) || reported % (ROUND * smallest) === 0n
    if (capped && reported > 0n && reported < expected && !matches(line.ownRatePpm)) return 'cap'
    return 'unknown'
  }
  return { kind, ratePpm, expected, cause: cause() }
}

/**
 * The rate our plans say. The kind the file names is the truth; where it names none, a target goes before a partner
 * before an open plan. An order an advert drove takes a Shop Ads rate, and the standard one where none is set.
 */
function chooseRate({ model, byAds, offers }: ComparedLine): { kind: Kind | null; ratePpm: bigint | null } {
  const named = KINDS.find((kind) => kind === model)
  if (byAds) {
    const kind = [...(named ? [named] : []), ...ADS_KINDS].find((each) => offers[each]?.shopAdsRatePpm != null)
    if (kind) return { kind, ratePpm: offers[kind]!.shopAdsRatePpm }
  }
  const kind = named ?? KINDS.find((each) => offers[each])
  const offer = kind && offers[kind]
  return offer ? { kind, ratePpm: offer.ratePpm } : { kind: null, ratePpm: null }
}

/** What each party gets of a commission; a share that nobody says is null, never a guess. */
export type Parties = { readonly creator: bigint | null; readonly partner: bigint | null; readonly agency: bigint | null }

/**
 * Splits what a marketplace paid on a line: the campaign's partner has its part of the rate, and the agency takes its
 * fee out of what is then the creator's. What the file reports goes before what our plans say. Parts sum to the whole.
 *
 * @param partner undefined: the line has none; `ofRate` is the partner's part of the whole rate, null when unknown.
 * @param agency undefined: the creator has none; its fee as reported, else as a rate, else unknown.
 */
export function shareOut(
  amount: bigint,
  partner:
    | { readonly reported: bigint | null; readonly part: { readonly ofPpm: bigint; readonly ratePpm: bigint } | null }
    | undefined,
  agency: { readonly reported: bigint | null; readonly feePpm: bigint | null } | undefined,
): Parties {
  const forPartner =
    partner === undefined
      ? 0n
      : (partner.reported ??
        (partner.part && partner.part.ratePpm > 0n ? divideRounded(amount * partner.part.ofPpm, partner.part.ratePpm) : null))
  const left = forPartner === null ? null : amount - forPartner
  const forAgency =
    agency === undefined
      ? 0n
      : (agency.reported ?? (left === null || agency.feePpm === null ? null : takeRate(left, agency.feePpm)))
  return {
    creator: left === null || forAgency === null ? null : left - forAgency,
    partner: partner === undefined ? null : forPartner,
    agency: agency === undefined ? null : forAgency,
  }
}
