import { roundMoney, type Money } from '#shared/money'

/**
 * The accounts of the ledger. A name is stable for ever, so it is made here and nowhere else.
 * A balance is credits less debits: above zero is owed, below zero is spent, held or lent. All of a currency sum to zero.
 */
export const account = {
  /** Owed to a creator by the brand, once the sale is sure. */
  creatorPayable: (creatorId: string) => `creator:${creatorId}:payable`,
  /** Earned by a creator on a sale that may still fall through. */
  creatorPending: (creatorId: string) => `creator:${creatorId}:pending`,
  /** Owed by a creator: clawed back after it was paid out. Later earnings repay it first. */
  creatorDebt: (creatorId: string) => `creator:${creatorId}:debt`,
  /** What the marketplace pays a creator itself: mirrored, never paid again by the brand. */
  platformPaid: (creatorId: string) => `creator:${creatorId}:platform`,
  /** The brand's own rewards as a cost. */
  rewardCost: 'cost:rewards',
  /** The marketplace's commission as a cost: it is taken from the shop's settlement. */
  platformCost: 'cost:platform',
  /** What rounding at payout leaves. */
  rounding: 'rounding',
  /** What has left the house. */
  paidOut: 'paid_out',
  /** Where a conversion leaves one currency and comes out in another. */
  liquidity: (currency: string) => `liquidity:${currency}`,
} as const

/** An account's kind is its name without the id in it: `creator:payable`, `cost:rewards`, `liquidity`. */
export function splitAccount(name: string): { kind: string; creatorId: string | null } {
  const [first, id, last] = name.split(':')
  if (first === 'creator' && id && last) return { kind: `creator:${last}`, creatorId: id }
  return { kind: first === 'liquidity' ? first : name, creatorId: null }
}

/** What is paid of an amount in its currency's whole digits, and what is left: `paid + left` is the amount. */
export function roundToPay(amount: Money): { paid: Money; left: Money } {
  const paid = roundMoney(amount)
  return { paid, left: { micros: amount.micros - paid.micros, currency: amount.currency } }
}
