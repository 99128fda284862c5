import type { z } from '@hono/zod-openapi'
import { parseMicros } from '#shared/money'
import type { NewRewardTerms } from '../schema.ts'

/** Terms as they are asked for: what is left out takes its default. */
export type AskedTerms = z.input<typeof NewRewardTerms>
export type Terms = z.output<typeof NewRewardTerms>

export type Fault = { readonly path: string; readonly code: string; readonly message: string }

/** Everything about terms that cannot be meant, field by field; empty when they are sound. */
export function findFaults(terms: Terms, currency: string): Fault[] {
  return [...faultsOfKind(terms), ...faultsOfTime(terms), ...faultsOfMoney(terms, currency)]
}

function faultsOfKind({ kind, rate, amount, per, bands, band_mode }: Terms): Fault[] {
  const faults: Fault[] = []
  const need = (isThere: boolean, path: string, message: string) => {
    if (!isThere) faults.push({ path, code: 'reward.needed', message })
  }
  if (kind === 'percentage') need(rate !== null, 'rate', 'Say which percentage the reward pays.')
  if (kind === 'flat') {
    need(amount !== null, 'amount', 'Say how much the reward pays.')
    need(per !== null, 'per', 'Say whether it is paid per order, per line or per item.')
  }
  if (kind === 'tiered')
    need(band_mode !== null, 'band_mode', 'Say whether each band has its own rate, or all of it the top one.')
  if (kind === 'tiered' || kind === 'bonus') {
    need(bands.length > 0, 'bands', 'Give at least one band.')
    for (const [index, band] of bands.entries()) {
      const isWhole = kind === 'tiered' ? band.rate !== null : band.amount !== null
      need(isWhole, `bands.${index}`, kind === 'tiered' ? 'Say the rate of this band.' : 'Say the amount of this bonus.')
    }
    if (!bands.every(({ from }, index) => index === 0 || microsOf(from) > microsOf(bands[index - 1]!.from)))
      faults.push({ path: 'bands', code: 'reward.bands_order', message: 'Each band must begin above the one before it.' })
  }
  return faults
}

function faultsOfTime({ starts_at, ends_at }: Terms): Fault[] {
  if (ends_at === null || Temporal.Instant.compare(Temporal.Instant.from(ends_at), Temporal.Instant.from(starts_at)) > 0)
    return []
  return [{ path: 'ends_at', code: 'reward.ends_early', message: 'The end must be after the start.' }]
}

function faultsOfMoney({ kind, amount, bands, caps }: Terms, currency: string): Fault[] {
  const named = [
    ['amount', amount] as const,
    ...bands.map((band, index) => [`bands.${index}.amount`, band.amount] as const),
    ...(['line', 'order', 'creator', 'period', 'budget'] as const).map((cap) => [`caps.${cap}`, caps[cap]] as const),
  ]
  const faults: Fault[] = []
  for (const [path, money] of named) {
    if (!money) continue
    if (money.currency !== currency) faults.push(wrongCurrency(path, currency))
    if (microsOf(money) <= 0n)
      faults.push({ path, code: 'reward.not_positive', message: 'The amount must be above zero; leave it out for none.' })
  }
  for (const [index, { from }] of bands.entries()) {
    if (from.currency !== currency) faults.push(wrongCurrency(`bands.${index}.from`, currency))
    if (microsOf(from) < 0n || (kind === 'bonus' && microsOf(from) === 0n))
      faults.push({ path: `bands.${index}.from`, code: 'reward.not_positive', message: 'A threshold is above zero.' })
  }
  if (kind === 'bonus' && (caps.line || caps.order))
    faults.push({
      path: 'caps',
      code: 'reward.cap_meaningless',
      message: 'A bonus belongs to no line and no order: cap it per creator, period or budget.',
    })
  return faults
}

const wrongCurrency = (path: string, currency: string): Fault => ({
  path,
  code: 'reward.currency',
  message: `The amount must be in ${currency}, as the program is.`,
})

const microsOf = ({ amount }: { amount: string }): bigint => parseMicros(amount)!
