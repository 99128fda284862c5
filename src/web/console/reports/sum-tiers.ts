import { formatMicros, parseMicros } from '#shared/money'
import type { CurrencyReport } from './report.ts'

export type TierFigures = Pick<CurrencyReport['tiers'][number], 'gmv' | 'orders' | 'creators' | 'cost'>

/**
 * Several tiers as one line. Amounts add up exactly. A creator who moved within the week counts in each tier they sold
 * in, and an order with lines of two tiers in both: as it does in the tiers themselves.
 */
export function sumTiers(tiers: readonly TierFigures[], currency: string): TierFigures {
  const sum = (amounts: readonly { amount: string }[]) => ({
    amount: formatMicros(amounts.reduce((total, { amount }) => total + (parseMicros(amount) ?? 0n), 0n)),
    currency,
  })
  return {
    gmv: sum(tiers.map(({ gmv }) => gmv)),
    cost: sum(tiers.map(({ cost }) => cost)),
    orders: tiers.reduce((total, { orders }) => total + orders, 0),
    creators: tiers.reduce((total, { creators }) => total + creators, 0),
  }
}
